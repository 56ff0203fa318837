import {expect, test} from 'vitest';
import type {Finding} from '../../source/engine/check.ts';
import {createDescribe} from '../../source/describe/describe.ts';
import type {Outcome, Row} from '../../source/engine/report.ts';
import {outcomes} from '../../source/languages/en/outcomes.ts';

const findings: Readonly<Record<string, Finding>> = {
	'name-not-found': {
		status: 'failed',
		code: 'CONNECTIVITY_DNS_ERROR',
		summary: 'No address for {host}.',
		meaning: 'It is {registry} that DNS does not know.',
		fixes: {
			ask: {text: 'Ask the resolver.', command: {run: ['nslookup', '{host}']}},
			report: {text: 'Ask about {correlationId}.'},
		},
	},
	documented: {status: 'failed', code: 'X', summary: 'It failed.', documentation: 'https://aka.ms/acr/cmk'},
	good: {status: 'passed', summary: '{host}'},
};

const describe = createDescribe({
	checks: new Map([
		['dns', {title: 'DNS lookup', findings}],
		['tls', {title: 'TLS handshake', findings}],
	]),
	outcomes,
	labels: {address: 'Address'},
	documentationOf: code => `https://docs.example/${code}`,
	shell: 'posix',
});

const values = {host: 'contoso.azurecr.io', registry: 'contoso'};
const evidence = {address: '203.0.113.7', extra: {deep: 'x\u001B[2J'}, nothing: null};

const found = (finding: string, status: 'failed' | 'passed' = 'failed'): Outcome => ({
	status,
	finding,
	values,
	evidence,
	collectedAt: 0,
});

const rowOf = (outcome?: Outcome, change: Partial<Row> = {}): Row => ({
	key: 'dns contoso',
	checkId: 'dns',
	group: 'registry',
	scope: 'registry',
	registries: ['contoso'],
	state: 'finished',
	...(outcome && {outcome}),
	attempts: 1,
	...change,
});

test('a failure has a code, a meaning, evidence, fixes and a page', () => {
	expect(describe.row(rowOf(found('name-not-found')))).toEqual({
		title: 'DNS lookup',
		status: 'failed',
		code: 'CONNECTIVITY_DNS_ERROR',
		problem: 'name-not-found',
		short: 'No address for contoso.azurecr.io.',
		summary: 'No address for contoso.azurecr.io.',
		meaning: 'It is contoso that DNS does not know.',
		fixes: [
			{
				name: 'ask',
				text: 'Ask the resolver.',
				command: {text: 'nslookup contoso.azurecr.io', arguments: ['nslookup', 'contoso.azurecr.io']},
			},
		],
		documentation: 'https://docs.example/CONNECTIVITY_DNS_ERROR',
		evidence: [
			{label: 'Address', value: '203.0.113.7'},
			{label: 'extra', value: 'deep: x'},
		],
	});
});

test('the page of a finding overrides the page of its code', () => {
	expect(describe.row(rowOf(found('documented'))).documentation).toBe('https://aka.ms/acr/cmk');
});

test('a pass has no code, no problem and no page', () => {
	expect(describe.row(rowOf(found('good', 'passed')))).toMatchObject({
		status: 'passed',
		summary: 'contoso.azurecr.io',
		code: null,
		problem: null,
		documentation: null,
		fixes: [],
	});
});

test('a blocked check names the check that it needs by title', () => {
	const outcome: Outcome = {status: 'skipped', reason: 'blocked', blockedBy: 'tls'};
	expect(describe.row(rowOf(outcome))).toMatchObject({
		status: 'skipped',
		summary: 'Depends on TLS handshake',
		problem: null,
		code: null,
	});
});

test.each([
	['excluded', 'Excluded from this run'],
	['canceled', 'Run stopped before this check'],
] as const)('a check that was %s says so', (reason, summary) => {
	expect(describe.row(rowOf({status: 'skipped', reason})).summary).toBe(summary);
});

test('a check that broke says why, without secrets', () => {
	const message = 'fetch https://user:hunter2@proxy.example failed\u001B[2J';
	const {summary, meaning, status} = describe.row(rowOf({status: 'error', message}));
	expect(status).toBe('error');
	expect(summary).toBe('Internal error in this check: fetch https://user:[hidden]@proxy.example failed');
	expect(meaning).toMatch(/says nothing about the registry/);
});

test('a row without an outcome has no summary', () => {
	expect(describe.row(rowOf(undefined, {state: 'running'}))).toMatchObject({status: 'running', summary: ''});
	expect(describe.row(rowOf(undefined, {state: 'waiting'}))).toMatchObject({status: 'waiting', summary: ''});
});

test('a finding or a check of another version is shown by name', () => {
	expect(describe.row(rowOf(found('of-tomorrow')))).toMatchObject({
		summary: 'Unknown result: of-tomorrow.',
		problem: 'of-tomorrow',
		fixes: [{text: 'Update acr-doctor. A newer version explains this result and its fixes.'}],
	});
	const strange = {...found('constructor'), code: 'CONNECTIVITY_TOMORROW_ERROR', evidence: {toString: 'odd'}};
	expect(describe.row(rowOf(strange))).toMatchObject({
		code: 'CONNECTIVITY_TOMORROW_ERROR',
		evidence: [{label: 'toString', value: 'odd'}],
	});
	expect(describe.titleOf('of-tomorrow')).toBe('of-tomorrow');
});

test('a cause has the sentence of its rule, and the code and fixes of its root', () => {
	const root = rowOf(found('name-not-found'));
	const second = rowOf(found('name-not-found'), {key: 'dns fabrikam', registries: ['fabrikam']});
	const consequence = rowOf(undefined, {checkId: 'tls', registries: ['contoso']});
	const rule = {cause: 'dns-down', patterns: [], summary: ['{lost} is down.', 'DNS is down for {registry}.']};
	const diagnosis = describe.diagnosis({
		cause: 'dns-down',
		root,
		symptoms: [root, second],
		blocked: [consequence],
		rule,
	});

	expect(diagnosis).toMatchObject({
		cause: 'dns-down',
		code: 'CONNECTIVITY_DNS_ERROR',
		summary: 'DNS is down for contoso.',
		fixes: [{name: 'ask', text: 'Ask the resolver.'}],
		symptoms: ['dns'],
		blocked: ['tls'],
		registries: ['contoso', 'fabrikam'],
		status: 'failed',
	});
});

test('a cause without a rule has the sentence of its row', () => {
	const root = rowOf(found('name-not-found'));
	const diagnosis = describe.diagnosis({cause: 'name-not-found', root, symptoms: [root], blocked: []});
	expect(diagnosis.summary).toBe('No address for contoso.azurecr.io.');
});

test('lists are joined with the list pattern of the language', () => {
	const inChinese = createDescribe({
		checks: new Map([
			[
				'dns',
				{
					title: 'DNS',
					findings: {split: {status: 'failed', summary: '{expected}', fixes: {collect: {text: '{actual}'}}}},
				},
			],
		]),
		outcomes: {...outcomes, listPattern: '{first}、{second}'},
		labels: {},
		documentationOf: code => code,
		shell: 'posix',
	});
	const described = inChinese.row(
		rowOf({
			status: 'failed',
			finding: 'split',
			values: {expected: '10.0.0.4, 10.0.0.5', actual: '10.0.0.6, 10.0.0.7'},
			evidence: {addresses: ['10.0.0.6', '10.0.0.7']},
			collectedAt: 0,
		}),
	);
	expect(described.summary).toBe('10.0.0.4、10.0.0.5');
	expect(described.fixes).toEqual([{name: 'collect', text: '10.0.0.6、10.0.0.7'}]);
	expect(described.evidence).toEqual([{label: 'addresses', value: '10.0.0.6、10.0.0.7'}]);
	expect(inChinese.list(['DNS', 'TLS'])).toBe('DNS、TLS');
});
