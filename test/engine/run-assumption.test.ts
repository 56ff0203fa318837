import {expect, test} from 'vitest';
import type {CollectContext} from '../../source/engine/check.ts';
import {exitCodeOf} from '../../source/engine/exit-code.ts';
import type {RunEvent} from '../../source/engine/report.ts';
import type {Run} from '../../source/engine/run.ts';
import type {System} from '../../source/engine/system.ts';
import {runSmall, statusesOf} from './small-checks.ts';
import type {SmallCheck, SmallFinding} from './small-checks.ts';

const expected = 'contoso.example';
const actual = 'contoso-7f3a.example';

type Prepared = {
	/** The finding of DNS for a host. */
	readonly finds?: (host: string, context: CollectContext) => SmallFinding | Promise<SmallFinding>;
	readonly change?: Partial<SmallCheck>;
	readonly system?: Partial<System>;
};

type Named = {readonly host: string};

const hostOf = ({facts}: CollectContext): string => facts.need<Named>({id: 'name'}).host;

/** `name` assumes a host until `azure` returns one. `dns` and `tls` start from it, `token` does not. */
function prepare({finds = () => 'good', change = {}, system = {}}: Prepared = {}) {
	const azure = {named: Promise.withResolvers<string>()};
	const hosts: string[] = [];
	const outcomes: string[] = [];
	const ask =
		(id: string) =>
		async (context: CollectContext): Promise<SmallFinding> => {
			hosts.push(`${id} ${hostOf(context)}`);
			return id === 'dns' ? finds(hostOf(context), context) : 'good';
		};
	const run = runSmall(
		[
			{id: 'azure', collect: async () => ({evidence: {finding: 'good', host: await azure.named.promise}})},
			{
				id: 'name',
				uses: ['azure'],
				assumption: {factsFor: () => ({finding: 'good', host: expected}), fields: ['host']},
				collect: async ({facts}) => ({
					evidence: {finding: 'good', host: facts.need<Named>({id: 'azure'}).host},
				}),
				evaluate: ({host}) => ({
					finding: 'good',
					values: {host: typeof host === 'string' ? host : undefined},
				}),
				...change,
			},
			{id: 'dns', needs: ['name'], acceptsAssumptions: true, finds: ask('dns')},
			{id: 'tls', needs: ['dns'], acceptsAssumptions: true, finds: ask('tls')},
			{id: 'token', needs: ['name', 'tls'], finds: ask('token')},
		],
		{system},
	);
	run.listen((event: RunEvent) => {
		if (event.type === 'check-finished') {
			outcomes.push(`${event.key.split(' ')[0]} ${event.outcome.status}`);
		}
	});

	return {
		run,
		hosts,
		outcomes,
		azure,
		name: async (host: string) => {
			azure.named.resolve(host);
			await run.settled();
		},
		/** Makes the next request to Azure wait again, so that the test can return another host. */
		renew: () => (azure.named = Promise.withResolvers<string>()),
	};
}

const attemptsOf = (run: Run) => run.report.get().rows.map(({checkId, attempts}) => `${checkId} ${attempts}`);
const once = ['azure 1', 'name 1', 'dns 1', 'tls 1', 'token 1'];
const allPassed = {
	'azure contoso': 'passed',
	'name contoso': 'passed',
	'dns contoso': 'passed',
	'tls contoso': 'passed',
	'token contoso': 'passed',
};

test('checks that accept an assumption can end before it is confirmed', async () => {
	const {run, hosts, outcomes, name} = prepare();
	run.start();
	await expect.poll(() => outcomes).toEqual(['dns passed', 'tls passed']);
	expect(hosts).toEqual([`dns ${expected}`, `tls ${expected}`]);

	await name(expected);
	expect(hosts).toEqual([`dns ${expected}`, `tls ${expected}`, `token ${expected}`]);
	expect(statusesOf(run)).toEqual(allPassed);
	expect(attemptsOf(run)).toEqual(once);
});

test('after a wrong assumption a check runs again once, and only that attempt counts', async () => {
	const {run, hosts, outcomes, name} = prepare();
	run.start();
	await expect.poll(() => outcomes).toHaveLength(2);
	await name(actual);

	expect(hosts.slice(2)).toEqual([`dns ${actual}`, `tls ${actual}`, `token ${actual}`]);
	expect(outcomes.slice(2)).toEqual([
		'azure passed',
		'name passed',
		'dns passed',
		'tls passed',
		'token passed',
	]);
	expect(statusesOf(run)).toEqual(allPassed);
	expect(attemptsOf(run)).toEqual(once);
});

test('a check that starts early fills its sentences with the assumed values', async () => {
	const {run, outcomes, name} = prepare();
	run.start();
	await expect.poll(() => outcomes).toHaveLength(2);
	const valuesOfDns = () => run.report.get().rows.find(({checkId}) => checkId === 'dns')?.outcome;
	expect(valuesOfDns()).toMatchObject({values: {host: expected}});
	await name(actual);
	expect(valuesOfDns()).toMatchObject({values: {host: actual}});
});

test('a failure that follows from a wrong assumption is never shown', async () => {
	const {run, hosts, outcomes, name} = prepare({finds: host => (host === expected ? 'bad' : 'good')});
	run.start();
	await expect.poll(() => hosts).toEqual([`dns ${expected}`]);
	await name(actual);

	expect(outcomes).not.toContain('dns failed');
	expect(outcomes).not.toContain('tls skipped');
	expect(statusesOf(run)).toEqual(allPassed);
	expect(exitCodeOf(run.report.get(), {ignoreErrors: false, failOnWarning: true})).toBe(0);
	expect(attemptsOf(run)).toEqual(once);
});

test('a failure that follows from a confirmed assumption is shown with the time of the failure', async () => {
	let now = 1000;
	const {run, hosts, azure} = prepare({
		finds: () => ((now = 2000), 'bad'),
		system: {elapsed: () => now},
	});
	run.start();
	await expect.poll(() => hosts).toHaveLength(1);
	now = 9000;
	azure.named.resolve(expected);
	await run.settled();

	expect(statusesOf(run)).toMatchObject({
		'dns contoso': 'failed',
		'tls contoso': 'skipped',
		'token contoso': 'skipped',
	});
	expect(run.report.get().rows.find(({checkId}) => checkId === 'dns')).toMatchObject({
		durationMs: 1000,
		shownElapsed: 9000,
	});
	expect(hosts).toEqual([`dns ${expected}`]);
	expect(exitCodeOf(run.report.get(), {ignoreErrors: false, failOnWarning: false})).toBe(1);
});

test('a wrong assumption ends a running attempt and discards its evidence', async () => {
	const first = Promise.withResolvers<SmallFinding>();
	const signals: AbortSignal[] = [];
	const {run, hosts, outcomes, name} = prepare({
		finds: async (host, {signal}) => (host === expected ? (signals.push(signal), first.promise) : 'odd'),
	});
	run.start();
	await expect.poll(() => signals).toHaveLength(1);
	const ended = name(actual);
	await expect.poll(() => signals[0]?.aborted).toBe(true);
	first.resolve('bad');
	await ended;

	expect(hosts).toEqual([`dns ${expected}`, `dns ${actual}`, `tls ${actual}`, `token ${actual}`]);
	expect(outcomes.filter(text => text.startsWith('dns'))).toEqual(['dns warning']);
	expect(attemptsOf(run)).toEqual(once);
});

test('a check that breaks withdraws the checks that started from its assumption', async () => {
	const {run, outcomes, name} = prepare({change: {collect: () => Promise.reject(new Error('It broke.'))}});
	run.start();
	await expect.poll(() => outcomes).toHaveLength(2);
	await name(actual);

	expect(run.report.get().rows).toMatchObject([
		{attempts: 1},
		{outcome: {status: 'error'}},
		{attempts: 0, outcome: {status: 'skipped', blockedBy: 'name'}},
		{attempts: 0, outcome: {status: 'skipped', blockedBy: 'dns'}},
		{attempts: 0, outcome: {status: 'skipped', blockedBy: 'name'}},
	]);
	expect(exitCodeOf(run.report.get(), {ignoreErrors: false, failOnWarning: false})).toBe(3);
});

test('a check that breaks keeps no assumed evidence', async () => {
	const read: unknown[] = [];
	const run = runSmall([
		{id: 'azure'},
		{
			id: 'name',
			uses: ['azure'],
			assumption: {factsFor: () => ({finding: 'good'}), fields: []},
			collect: () => Promise.reject(new Error('It broke.')),
		},
		{id: 'advice', uses: ['name'], finds: async ({facts}) => (read.push(facts.use({id: 'name'})), 'good')},
	]);
	run.start();
	await run.settled();
	expect(read).toEqual([undefined]);
});

test.each<[string, Partial<SmallCheck>]>([
	['expects nothing', {assumption: {factsFor: () => undefined, fields: ['host']}}],
	[
		'would not pass with its assumption',
		{evaluate: ({host}) => ({finding: host === expected ? 'bad' : 'good'})},
	],
	[
		'throws when it is asked for its assumption',
		{
			assumption: {
				factsFor() {
					throw new Error('It broke.');
				},
				fields: ['host'],
			},
		},
	],
	[
		'uses nothing for this target',
		{usesFor: () => [], collect: async () => ({evidence: {finding: 'good', host: actual}})},
	],
])('nothing starts early if a check %s', async (_, change) => {
	const {run, hosts, name} = prepare({change});
	run.start();
	await name(actual);
	expect(hosts).toEqual([`dns ${actual}`, `tls ${actual}`, `token ${actual}`]);
	expect(statusesOf(run)).toEqual(allPassed);
});

test('a run canceled during an assumption keeps its results and can be retried', async () => {
	const {run, hosts, outcomes, name} = prepare();
	run.start();
	await expect.poll(() => outcomes).toHaveLength(2);
	run.cancel();
	await run.settled();
	expect(statusesOf(run)).toEqual({
		'azure contoso': 'skipped',
		'name contoso': 'skipped',
		'dns contoso': 'passed',
		'tls contoso': 'passed',
		'token contoso': 'skipped',
	});

	run.retry(['azure contoso']);
	await name(actual);
	expect(hosts.slice(-3)).toEqual([`dns ${actual}`, `tls ${actual}`, `token ${actual}`]);
	expect(statusesOf(run)).toEqual(allPassed);
});

test('a retry assumes the host of the previous run', async () => {
	const {run, hosts, outcomes, name, renew} = prepare();
	run.start();
	await name(actual);
	const before = hosts.length;
	renew();
	outcomes.length = 0;
	run.retry(['azure contoso']);
	await expect.poll(() => outcomes).toEqual(['dns passed', 'tls passed']);
	await name(actual);

	expect(hosts.slice(before)).toEqual([`dns ${actual}`, `tls ${actual}`, `token ${actual}`]);
	expect(attemptsOf(run)).toEqual(['azure 2', 'name 2', 'dns 2', 'tls 2', 'token 2']);
});

test('a retry of single checks reuses known results', async () => {
	const {run, hosts, name} = prepare();
	run.start();
	await name(actual);

	for (const [key, asked] of [
		['name contoso', ['dns', 'tls', 'token']],
		['tls contoso', ['tls', 'token']],
	] as const) {
		const before = hosts.length;
		run.retry([key]);
		// oxlint-disable-next-line no-await-in-loop -- a retry starts after the previous retry has ended
		await run.settled();
		expect(hosts.slice(before)).toEqual(asked.map(id => `${id} ${actual}`));
	}

	expect(attemptsOf(run)).toEqual(['azure 1', 'name 2', 'dns 2', 'tls 3', 'token 3']);
});

test('a wrong assumption withdraws the attempt of a retry, but not earlier attempts', async () => {
	const {run, hosts, outcomes, name} = prepare();
	run.start();
	await expect.poll(() => outcomes).toHaveLength(2);
	run.retry(['dns contoso']);
	await expect.poll(() => hosts).toHaveLength(4);
	await name(actual);

	expect(statusesOf(run)).toEqual(allPassed);
	expect(attemptsOf(run)).toEqual(['azure 1', 'name 1', 'dns 2', 'tls 2', 'token 1']);
});
