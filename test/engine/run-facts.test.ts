import {expect, test} from 'vitest';
import {exitCodeOf, exitCodes} from '../../source/engine/exit-code.ts';
import {problemOf} from '../../source/engine/report.ts';
import {finish, runSmall, targetOf} from './small-checks.ts';
import type {SmallCheck} from './small-checks.ts';

test('a check of an identity runs once for all its registries', async () => {
	let asked = 0;
	const run = runSmall(
		[
			{id: 'sign-in', scope: 'identity', finds: async () => ((asked += 1), 'good')},
			{id: 'token', needs: ['sign-in']},
		],
		{registries: {contoso: targetOf('contoso'), fabrikam: targetOf('fabrikam')}},
	);

	expect(await finish(run)).toEqual({
		'sign-in AzureCloud': 'passed',
		'token contoso': 'passed',
		'token fabrikam': 'passed',
	});
	expect(asked).toBe(1);
});

test('a check reads evidence and secrets of its registry, its identity and the machine', async () => {
	const read: unknown[] = [];
	const run = runSmall(
		[
			{id: 'clock', scope: 'machine', collect: async () => ({evidence: {finding: 'good', skew: 3}})},
			{
				id: 'sign-in',
				scope: 'identity',
				collect: async () => ({evidence: {finding: 'good'}, secrets: {entra: 'eyJ'}}),
			},
			{id: 'dns', collect: async ({target}) => ({evidence: {finding: 'good', host: target.registry?.name}})},
			{
				id: 'token',
				needs: ['dns', 'sign-in'],
				uses: ['clock'],
				async finds({facts, secretOf}) {
					const [clock, dns] = [facts.use({id: 'clock'}), facts.need({id: 'dns'})];
					read.push([clock, dns, secretOf({id: 'sign-in'}, 'entra'), secretOf({id: 'dns'}, 'entra')]);
					return 'good';
				},
			},
		],
		{registries: {contoso: targetOf('contoso'), fabrikam: targetOf('fabrikam')}},
	);
	await finish(run);

	expect(read).toEqual(
		['contoso', 'fabrikam'].map(host => [
			{finding: 'good', skew: 3},
			{finding: 'good', host},
			'eyJ',
			undefined,
		]),
	);
	expect(JSON.stringify(run.report.get())).not.toContain('eyJ');
});

test('a check that reads evidence of a check that it does not need reports an internal error', async () => {
	const run = runSmall([{id: 'a', finds: async ({facts}) => (facts.need({id: 'lost'}), 'good')}]);
	await finish(run);
	expect(run.report.get().rows[0]?.outcome).toEqual({
		status: 'error',
		message: 'a reads the evidence of lost, but does not need that check.',
	});
});

test('an outcome has the values for its sentences: of the target and of needed checks', async () => {
	const run = runSmall(
		[
			{id: 'dns', evaluate: () => ({finding: 'good', values: {host: 'contoso.azurecr.io', status: 1}})},
			{
				id: 'tls',
				needs: ['dns'],
				evaluate: () => ({finding: 'good', values: {status: 2}, status: 'warning'}),
			},
		],
		{system: {now: () => 4711}},
	);
	await finish(run);

	expect(run.report.get().rows[1]?.outcome).toMatchObject({
		status: 'warning',
		finding: 'good',
		values: {registry: 'contoso', cloud: 'AzureCloud', host: 'contoso.azurecr.io', status: 2},
		evidence: {finding: 'good'},
		collectedAt: 4711,
	});
});

test('an undefined value does not replace a known one', async () => {
	const run = runSmall([
		{
			id: 'sign-in',
			scope: 'identity',
			evaluate: () => ({finding: 'good', values: {who: 'ada', host: undefined}}),
		},
		{id: 'dns', evaluate: () => ({finding: 'good', values: {host: 'contoso.azurecr.io'}})},
		{id: 'token', needs: ['dns', 'sign-in']},
	]);
	await finish(run);

	expect(run.report.get().rows.at(-1)?.outcome).toMatchObject({
		values: {registry: 'contoso', host: 'contoso.azurecr.io', who: 'ada'},
	});
});

const runtimeEnvironment = () => ({
	platform: 'linux',
	architecture: 'x64',
	hostType: 'machine' as const,
	isWsl: true,
	isRoot: false,
});

test('every finding has the platform, for conditions of fixes', async () => {
	const run = runSmall([{id: 'a', finds: 'bad'}], {system: {runtimeEnvironment}});
	await finish(run);

	expect(run.report.get().rows.map(({outcome}) => outcome)).toMatchObject([{values: {platform: 'wsl'}}]);
});

test.each<readonly [string, SmallCheck]>([
	['a collect that rejects', {id: 'a', collect: () => Promise.reject(new Error('It broke.'))}],
	[
		'a collect that throws',
		{
			id: 'a',
			collect() {
				throw new TypeError('It broke.');
			},
		},
	],
	[
		'an evaluate that throws',
		{
			id: 'a',
			evaluate() {
				throw new TypeError('It broke.');
			},
		},
	],
	[
		'an evaluate that needs missing evidence',
		{id: 'a', evaluate: (_, {facts}) => (facts.need({id: 'b'}), {finding: 'good'})},
	],
	['an evaluate that returns an unknown finding', {id: 'a', evaluate: () => ({finding: 'lost'})}],
	['a thrown value that is not an Error', {id: 'a', collect: () => Promise.reject('It broke.')}],
])('%s is an error of the check and the exit code is 3', async (_, check) => {
	const run = runSmall([check, {id: 'after', needs: ['a']}]);
	expect(await finish(run)).toEqual({'a contoso': 'error', 'after contoso': 'skipped'});
	const report = run.report.get();
	expect(report.rows.map(problemOf)).toEqual([undefined, undefined]);
	expect(exitCodeOf(report, {ignoreErrors: false, failOnWarning: true})).toBe(exitCodes.notRun);
});
