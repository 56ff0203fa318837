import {expect, test} from 'vitest';
import type {Finding} from '../../source/engine/check.ts';
import type {Fixes, Values} from '../../source/text/template.ts';
import {fill, fillFixes, formatSentence, truncateList} from '../../source/text/fill.ts';

const fixesOf = (fixes: Fixes, values: Values, shell: 'posix' | 'cmd' = 'posix') => {
	const finding: Finding = {status: 'failed', summary: 'It failed.', fixes};
	return fillFixes(finding.fixes ?? {}, values, shell);
};

test('a sentence is filled only if all its values are known', () => {
	expect(fill('{host} answered {status}.', {host: 'contoso', status: 0})).toBe('contoso answered 0.');
	expect(fill('{host} answered.', {})).toBeUndefined();
	expect(fill('{host} answered.', {host: ''})).toBeUndefined();
});

test('the first of several sentences that can be filled is used', () => {
	const sentences = ['403 for {clientIp}.', '403 by {by}.', '403.'];
	expect(formatSentence(sentences, {clientIp: '203.0.113.7'})).toBe('403 for 203.0.113.7.');
	expect(formatSentence(sentences, {by: 'a proxy'})).toBe('403 by a proxy.');
	expect(formatSentence(sentences, {})).toBe('403.');
});

test('a required sentence shows ? for a missing value', () => {
	expect(formatSentence('{host} is at {address}.', {host: 'contoso', address: ''})).toBe('contoso is at ?.');
});

test('a value cannot contain escape sequences, line breaks or secrets', () => {
	const values = {detail: '\u001B[2Jone\r\ntwo\u202E eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.sig'};
	expect(fill('{detail}', values)).toBe('one two [hidden]');
	expect(formatSentence(['{detail}{missing}'], values)).toBe('one two [hidden]?');
});

test('a value that looks like a placeholder is not filled again', () => {
	expect(fill('{detail}', {detail: '{host}', host: 'contoso'})).toBe('{host}');
});

test('a fix whose sentence lacks a value is not shown', () => {
	const fixes = {ask: {text: 'Ask about {correlationId}.'}, retry: {text: 'Retry.'}};
	expect(fixesOf(fixes, {})).toEqual([{name: 'retry', text: 'Retry.'}]);
	expect(fixesOf(fixes, {correlationId: '1'})).toEqual([
		{name: 'ask', text: 'Ask about 1.'},
		{name: 'retry', text: 'Retry.'},
	]);
});

test('a fix for a platform is shown only on that platform', () => {
	const fixes: Fixes = {
		start: {text: 'Start it.', on: 'linux'},
		open: {text: 'Open it.', on: ['macos', 'windows']},
	};
	const namesOn = (platform?: string) => fixesOf(fixes, {platform}).map(({name}) => name);
	expect(namesOn('linux')).toEqual(['start']);
	expect(namesOn('windows')).toEqual(['open']);
	expect(namesOn('wsl')).toEqual([]);
	expect(namesOn()).toEqual([]);
});

test('a fix with a condition is shown only if the condition is met', () => {
	const fixes: Fixes = {
		unset: {text: 'Unset it.', when: {hostVariable: true}},
		docker: {text: 'For Docker.', when: {clientKind: 'docker'}},
		either: {text: 'For both.', when: {clientKind: ['docker', 'podman'], context: true}},
	};
	const namesFor = (values: Values) => fixesOf(fixes, values).map(({name}) => name);
	expect(namesFor({})).toEqual([]);
	expect(namesFor({hostVariable: 'DOCKER_HOST', clientKind: 'podman'})).toEqual(['unset']);
	expect(namesFor({hostVariable: '', clientKind: 'docker', context: 'x'})).toEqual(['docker', 'either']);
	expect(namesFor({clientKind: 'dock'})).toEqual([]);
});

test('a command with placeholders lists them and has no arguments', () => {
	const command = {run: ['az', 'acr', 'show', '-n', '{registry}', '-g', 'GROUP', '--name', 'NAME', 'GROUP']};
	const [fix] = fixesOf({show: {text: 'Show it.', command}}, {registry: 'contoso'});
	expect(fix?.command).toEqual({
		text: 'az acr show -n contoso -g GROUP --name NAME GROUP',
		placeholders: ['GROUP', 'NAME'],
	});
	const set = {set: {text: 'Set it.', command: {variable: 'HTTPS_PROXY', value: 'http://HOST:PORT'}}};
	expect(fixesOf(set, {})).toEqual([
		{
			name: 'set',
			text: 'Set it.',
			command: {text: 'export HTTPS_PROXY=http://HOST:PORT', placeholders: ['HOST', 'PORT']},
		},
	]);
});

test('a command has a text for the shell and arguments', () => {
	const fixes = {
		only: {text: 'Allow it.', command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'a b']}},
	};

	expect(fixesOf(fixes, {registry: 'contoso'})).toEqual([
		{
			name: 'only',
			text: 'Allow it.',
			command: {
				text: "az acr show -n contoso --query 'a b'",
				arguments: ['az', 'acr', 'show', '-n', 'contoso', '--query', 'a b'],
			},
		},
	]);
});

test.each([
	['not an address', {registry: 'contoso', clientIp: '203.0.113.7; reboot'}],
	['not known', {registry: 'contoso'}],
	['an option', {registry: '--help', clientIp: '203.0.113.7'}],
])('a fix keeps its sentence without the command when a value is %s', (_, values) => {
	const command = {run: ['az', '-n', '{registry}', '--ip-address', '{clientIp}']};
	expect(fixesOf({only: {text: 'Allow it.', command}}, values)).toEqual([{name: 'only', text: 'Allow it.'}]);
});

test('a command with the output of another has no arguments, and its values are validated', () => {
	const command = {run: ['az', '--scope', {output: ['az', 'acr', 'show', '-n', '{registry}']}]};
	const fixes = {only: {text: 'Give the role.', command}};

	expect(fixesOf(fixes, {registry: 'contoso'})[0]?.command).toEqual({
		text: 'az --scope "$(az acr show -n contoso)"',
	});
	expect(fixesOf(fixes, {registry: '$(reboot)'})).toEqual([{name: 'only', text: 'Give the role.'}]);
	expect(fixesOf(fixes, {registry: 'contoso'}, 'cmd')).toEqual([{name: 'only', text: 'Give the role.'}]);
});

test('a variable is set, extended or unset only with safe values', () => {
	const set = {only: {text: 'Set it.', command: {variable: 'X', value: '{loginServer}'}}};
	const append = {only: {text: 'Add it.', command: {append: 'NO_PROXY', value: '{loginServer}'}}};
	const loginServer = 'contoso.azurecr.io';

	expect(fixesOf(set, {loginServer})[0]?.command?.text).toBe('export X=contoso.azurecr.io');
	expect(fixesOf(append, {loginServer})[0]?.command?.text).toBe(
		'export NO_PROXY="$NO_PROXY,"contoso.azurecr.io',
	);
	expect(fixesOf(append, {loginServer: 'a b'})).toEqual([{name: 'only', text: 'Add it.'}]);
	expect(fixesOf({only: {text: 'Go.', command: {unset: 'X'}}}, {})[0]?.command?.text).toBe('unset X');
});

test('the name of a variable can be a safe value', () => {
	const unset = {only: {text: 'Unset it.', command: {unset: '{trustVariable}'}}};
	const set = {only: {text: 'Set it.', command: {variable: '{variable}', value: 'http://HOST:PORT'}}};

	expect(fixesOf(unset, {trustVariable: 'SSL_CERT_FILE'})[0]?.command?.text).toBe('unset SSL_CERT_FILE');
	expect(fixesOf(set, {variable: 'https_proxy'})[0]?.command).toEqual({
		text: 'export https_proxy=http://HOST:PORT',
		placeholders: ['HOST', 'PORT'],
	});

	for (const hostile of [undefined, 'LD_PRELOAD', 'X; reboot', 'SSL_CERT_FILE\n']) {
		expect(fixesOf(unset, {trustVariable: hostile})).toEqual([{name: 'only', text: 'Unset it.'}]);
		expect(fixesOf(set, {variable: hostile})).toEqual([{name: 'only', text: 'Set it.'}]);
	}
});

test('a finding without fixes has no filled fixes', () => {
	expect(fillFixes({}, {}, 'posix')).toEqual([]);
});

test('a list of more than four items is cut after three', () => {
	expect(truncateList(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
	expect(truncateList(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', '...']);
});
