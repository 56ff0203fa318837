import {expect, test} from 'vitest';
import type {Finding, Fix, Values} from '../../source/core/check.ts';
import {fill, fillFixes, say, fewOf} from '../../source/core/words.ts';

const fixesOf = (fixes: readonly Fix[], values: Values, shell: 'posix' | 'cmd' = 'posix') => {
	const finding: Finding = {status: 'failed', summary: 'It failed.', fixes};
	return fillFixes(finding, values, shell);
};

test('a sentence is filled with what is known, and is none where something is not', () => {
	expect(fill('{host} answered {status}.', {host: 'contoso', status: 0})).toBe('contoso answered 0.');
	expect(fill('{host} answered.', {})).toBeUndefined();
	expect(fill('{host} answered.', {host: ''})).toBeUndefined();
});

test('of several sentences the first that can be filled is said', () => {
	const sentences = ['403 for {clientIp}.', '403 by {by}.', '403.'];
	expect(say(sentences, {clientIp: '203.0.113.7'})).toBe('403 for 203.0.113.7.');
	expect(say(sentences, {by: 'a proxy'})).toBe('403 by a proxy.');
	expect(say(sentences, {})).toBe('403.');
});

test('a sentence that must be said leaves open what is not known', () => {
	expect(say('{host} is at {address}.', {host: 'contoso', address: ''})).toBe('contoso is at ?.');
});

test('a value cannot steer the terminal, bring a line break or show a secret', () => {
	const values = {said: '\u001B[2Jone\r\ntwo\u202E eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.sig'};
	expect(fill('{said}', values)).toBe('one two [hidden]');
	expect(say(['{said}{missing}'], values)).toBe('one two [hidden]?');
});

test('a value that looks like a placeholder is not filled again', () => {
	expect(fill('{said}', {said: '{host}', host: 'contoso'})).toBe('{host}');
});

test('a fix whose sentence lacks a value falls away', () => {
	const fixes = [{text: 'Ask about {correlationId}.'}, {text: 'Retry.'}];
	expect(fixesOf(fixes, {})).toEqual([{text: 'Retry.'}]);
	expect(fixesOf(fixes, {correlationId: '1'})).toEqual([{text: 'Ask about 1.'}, {text: 'Retry.'}]);
});

test('a command comes as text for the shell and as words to run', () => {
	const fixes = [
		{text: 'Allow it.', command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'a b']}},
	];

	expect(fixesOf(fixes, {registry: 'contoso'})).toEqual([
		{
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
	expect(fixesOf([{text: 'Allow it.', command}], values)).toEqual([{text: 'Allow it.'}]);
});

test('a command that needs the output of another is text only, and its values too must be proven', () => {
	const command = {run: ['az', '--scope', {output: ['az', 'acr', 'show', '-n', '{registry}']}]};
	const fixes = [{text: 'Give the role.', command}];

	expect(fixesOf(fixes, {registry: 'contoso'})[0]?.command).toEqual({
		text: 'az --scope "$(az acr show -n contoso)"',
	});
	expect(fixesOf(fixes, {registry: '$(reboot)'})).toEqual([{text: 'Give the role.'}]);
	expect(fixesOf(fixes, {registry: 'contoso'}, 'cmd')).toEqual([{text: 'Give the role.'}]);
});

test('a variable is set, extended or taken away, with proven values only', () => {
	const set = [{text: 'Set it.', command: {variable: 'X', value: '{loginServer}'}}];
	const append = [{text: 'Add it.', command: {append: 'NO_PROXY', value: '{loginServer}'}}];
	const loginServer = 'contoso.azurecr.io';

	expect(fixesOf(set, {loginServer})[0]?.command?.text).toBe('export X=contoso.azurecr.io');
	expect(fixesOf(append, {loginServer})[0]?.command?.text).toBe(
		'export NO_PROXY="$NO_PROXY,"contoso.azurecr.io',
	);
	expect(fixesOf(append, {loginServer: 'a b'})).toEqual([{text: 'Add it.'}]);
	expect(fixesOf([{text: 'Go.', command: {unset: 'X'}}], {})[0]?.command?.text).toBe('unset X');
});

test('a finding without fixes has none', () => {
	expect(fillFixes({status: 'passed', summary: 'Good.'}, {}, 'posix')).toEqual([]);
});

test('of many items the first three stand for all', () => {
	expect(fewOf(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
	expect(fewOf(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', '...']);
});
