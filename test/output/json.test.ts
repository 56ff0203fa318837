import {expect, test} from 'vitest';
import type {RunContext} from '../../source/cli/run/run-context.ts';
import {createDocument} from '../../source/output/json.ts';
import {breachesOf} from './report-schema.ts';
import {secretToken, steering} from './sample-run.ts';
import {closed, hostilePlots, runSmallChecks} from './small-run.ts';

const tool = {name: 'acr-doctor', version: '1.2.3'};

/** The parsed JSON document, as a consumer reads it. */
function documentOf({run, language}: RunContext, exitCode = 0, internalError?: string) {
	const input = {report: run.report.get(), language, tool, exitCode};
	const text = JSON.stringify(
		createDocument({...input, ...(internalError !== undefined && {internalError})}),
	);
	return {text, document: JSON.parse(text)};
}

test('a healthy run is a document of the schema', async () => {
	const {document} = documentOf(await runSmallChecks());
	expect(breachesOf(document)).toEqual([]);
	expect(document).toMatchObject({
		schemaVersion: 1,
		tool,
		language: 'en',
		exitCode: 0,
		counts: {passed: 4, warning: 0, failed: 0, skipped: 1, error: 0},
		diagnosis: [],
		environment: {checks: []},
		registries: [{name: 'contoso', loginServer: 'contoso.azurecr.io', cloud: 'AzureCloud', diagnosis: []}],
	});
});

test('a failed check has a code, a problem, fixes and a page, and blocked checks name it', async () => {
	const {document} = documentOf(await runSmallChecks({plots: {door: closed}}), 1);
	expect(breachesOf(document)).toEqual([]);

	const {checks, diagnosis} = document.registries[0];
	const byId = (id: string) => checks.find((check: {readonly id: string}) => check.id === id);
	expect(byId('door')).toMatchObject({
		group: 'registry',
		scope: 'registry',
		status: 'failed',
		code: 'CONNECTIVITY_FORBIDDEN_ERROR',
		problem: 'closed',
		title: 'Front door',
		summary: '403: the door is closed for 203.0.113.7.',
		evidence: {status: 403, address: '203.0.113.7'},
		documentation: 'https://aka.ms/acr/errors#connectivity_forbidden_error',
		attempts: 1,
	});
	expect(byId('door').fixes[0].command).toEqual({
		text: 'az acr network-rule add -n contoso --ip-address 203.0.113.7',
		arguments: ['az', 'acr', 'network-rule', 'add', '-n', 'contoso', '--ip-address', '203.0.113.7'],
	});
	expect(byId('token')).toMatchObject({
		status: 'skipped',
		code: null,
		problem: null,
		blockedBy: 'door',
		startedAt: null,
		durationMs: 0,
		attempts: 0,
	});
	expect(diagnosis).toEqual(document.diagnosis);
	expect(diagnosis).toMatchObject([
		{
			cause: 'closed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			symptoms: ['door'],
			blocked: ['token'],
			registries: ['contoso'],
		},
	]);
});

test('each registry has its checks and causes, and a shared identity is counted once', async () => {
	const {document} = documentOf(
		await runSmallChecks({registries: ['contoso', 'fabrikam'], plots: {'door fabrikam': closed}}),
		1,
	);
	expect(breachesOf(document)).toEqual([]);

	const [contoso, fabrikam] = document.registries;
	expect([contoso.diagnosis.length, fabrikam.diagnosis.length]).toEqual([0, 1]);
	expect([contoso, fabrikam].map(({checks}) => checks.length)).toEqual([5, 5]);
	expect(document.counts).toEqual({passed: 5, warning: 0, failed: 1, skipped: 3, error: 0});
});

test('excluded and broken checks are in the document', async () => {
	const {document} = documentOf(
		await runSmallChecks({
			selection: {skip: ['door']},
			plots: {'sign-in': {throws: 'It broke.'}},
		}),
		3,
	);
	expect(breachesOf(document)).toEqual([]);
	expect(document.counts).toMatchObject({skipped: 3, error: 1});
	expect(document.diagnosis).toMatchObject([{cause: 'check-broken', code: null, symptoms: ['sign-in']}]);
});

test('a canceled run is a valid document', async () => {
	const runContext = await runSmallChecks();
	runContext.run.retry(runContext.run.report.get().rows.map(({key}) => key));
	runContext.run.cancel();
	await runContext.run.settled();
	const {document} = documentOf(runContext, 130);
	expect(breachesOf(document)).toEqual([]);
	expect(document.counts).toMatchObject({skipped: 5});
});

test('a registry without a login server, and a run without a registry, fit the schema', async () => {
	const {document} = documentOf(await runSmallChecks({selection: {only: ['sign-in']}}));
	expect(breachesOf(document)).toEqual([]);
	expect(document.registries[0].loginServer).toBeNull();

	const empty = documentOf(await runSmallChecks({registries: []})).document;
	expect(breachesOf(empty)).toEqual([]);
	expect(empty.registries).toEqual([]);
});

test('an internal error is in the document', async () => {
	const {document} = documentOf(await runSmallChecks(), 70, 'It broke.');
	expect(breachesOf(document)).toEqual([]);
	expect(document.internalError).toBe('It broke.');
});

test.each(Object.keys(hostilePlots))(
	'%s cannot add escape sequences, bidi characters or secrets to the document',
	async name => {
		const {text, document} = documentOf(await runSmallChecks({plots: hostilePlots[name] ?? {}}));
		expect(breachesOf(document)).toEqual([]);
		expect(text).toContain('*said*');
		expect(text).not.toMatch(steering);
		expect(text).not.toMatch(/\\u[0-9a-f]{4}|\\[bfnrt]|\\\\x/i);
		expect(text).not.toContain('eyJ');
		expect(text).not.toContain(secretToken);
	},
);

test.each([
	['another version', {schemaVersion: 2}],
	['an exit code that no system has', {exitCode: 256}],
	['a time without its zone', {startedAt: '2026-03-01T12:00:00'}],
	['a missing field', {counts: undefined}],
	['a status there is not', {environment: {checks: [{status: 'fine'}]}}],
])('the schema rejects %s', async (_, change) => {
	const {document} = documentOf(await runSmallChecks());
	expect(breachesOf({...document, ...change})).not.toEqual([]);
});
