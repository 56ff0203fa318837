import {expect, test} from 'vitest';
import type {CollectContext} from '../../source/engine/check.ts';
import type {Run} from '../../source/engine/run.ts';
import {finish, runSmall, statusesOf, targetOf} from './small-checks.ts';
import type {SmallFinding} from './small-checks.ts';

/** Returns a check function with one of the findings for each call. `calls` counts the calls. */
function inTurn(...findings: readonly SmallFinding[]) {
	const counter = {calls: 0};
	const finds = async () => findings[Math.min(counter.calls++, findings.length - 1)] ?? 'good';
	return {counter, finds};
}

async function retry(run: Run, ...keys: readonly string[]): Promise<Readonly<Record<string, string>>> {
	run.retry(keys);
	await run.settled();
	return statusesOf(run);
}

test('a retry runs the failed check and its dependents, but not checks that passed', async () => {
	const dns = inTurn('good');
	const tls = inTurn('bad', 'good');
	const run = runSmall([
		{id: 'dns', finds: dns.finds},
		{id: 'tls', needs: ['dns'], finds: tls.finds},
		{id: 'challenge', needs: ['tls']},
	]);

	expect(await finish(run)).toMatchObject({'tls contoso': 'failed', 'challenge contoso': 'skipped'});
	expect(await retry(run, 'tls contoso')).toEqual({
		'dns contoso': 'passed',
		'tls contoso': 'passed',
		'challenge contoso': 'passed',
	});
	expect([dns.counter.calls, tls.counter.calls]).toEqual([1, 2]);
	expect(run.report.get().rows.map(({attempts}) => attempts)).toEqual([1, 2, 1]);
});

test('a retry of a skipped check starts at the check that failed', async () => {
	const run = runSmall([
		{id: 'dns', finds: inTurn('bad', 'good').finds},
		{id: 'tls', needs: ['dns']},
		{id: 'challenge', needs: ['tls']},
	]);

	await finish(run);
	expect(await retry(run, 'challenge contoso')).toEqual({
		'dns contoso': 'passed',
		'tls contoso': 'passed',
		'challenge contoso': 'passed',
	});
});

test('a retry of one registry does not run checks of another', async () => {
	const dns = inTurn('good');
	const run = runSmall([{id: 'dns', finds: dns.finds}], {
		registries: {contoso: targetOf('contoso'), fabrikam: targetOf('fabrikam')},
	});

	await finish(run);
	await retry(run, 'dns contoso');
	expect(run.report.get().rows.map(({attempts}) => attempts)).toEqual([2, 1]);
});

test('the old outcome is shown during a retry', async () => {
	const gate = Promise.withResolvers<SmallFinding>();
	let calls = 0;
	const run = runSmall([{id: 'dns', finds: async () => ((calls += 1) === 1 ? 'bad' : gate.promise)}]);

	await finish(run);
	run.retry(['dns contoso']);
	await expect.poll(() => calls).toBe(2);
	expect(run.report.get().rows[0]).toMatchObject({state: 'running', outcome: {status: 'failed'}});
	expect(run.report.get().finishedAt).toBeUndefined();

	gate.resolve('good');
	await run.settled();
	expect(run.report.get().rows[0]).toMatchObject({state: 'finished', outcome: {status: 'passed'}});
});

test('a retry of a running check ends the first attempt and drops its result', async () => {
	const calls: Array<{readonly signal: AbortSignal; readonly answer: (found: SmallFinding) => void}> = [];
	const outcomes: string[] = [];
	const run = runSmall([
		{
			id: 'dns',
			async finds({signal}: CollectContext) {
				const {promise, resolve} = Promise.withResolvers<SmallFinding>();
				calls.push({signal, answer: resolve});
				return promise;
			},
		},
	]);
	run.listen(event => event.type === 'check-finished' && outcomes.push(event.outcome.status));
	run.start();
	await expect.poll(() => calls.length).toBe(1);
	run.retry(['dns contoso']);
	await expect.poll(() => calls.length).toBe(2);

	expect(calls.map(({signal}) => signal.aborted)).toEqual([true, false]);
	calls[0]?.answer('bad');
	calls[1]?.answer('good');
	await run.settled();
	expect(outcomes).toEqual(['passed']);
});

test('a check that is retried waits for a needed check that still runs', async () => {
	const gate = Promise.withResolvers<SmallFinding>();
	const dns = {calls: 0};
	const run = runSmall([
		{id: 'dns', finds: () => ((dns.calls += 1), gate.promise)},
		{id: 'tls', needs: ['dns']},
	]);

	run.start();
	run.retry(['tls contoso']);
	await expect.poll(() => dns.calls).toBe(1);
	gate.resolve('good');
	await run.settled();
	expect(statusesOf(run)).toEqual({'dns contoso': 'passed', 'tls contoso': 'passed'});
	expect(dns.calls).toBe(1);
});

test('an expired token is renewed before other checks use it', async () => {
	let now = 1000;
	const signIn = {calls: 0};
	const run = runSmall(
		[
			{
				id: 'sign-in',
				collect: async () => ((signIn.calls += 1), {evidence: {finding: 'good', expires: now + 500}}),
				staleAt: ({expires}) => Number(expires),
			},
			{id: 'token', needs: ['sign-in']},
		],
		{system: {now: () => now}},
	);

	await finish(run);
	now = 1499;
	await retry(run, 'token contoso');
	expect(signIn.calls).toBe(1);

	now = 1500;
	await retry(run, 'token contoso');
	expect(signIn.calls).toBe(2);
});

test('a retry that breaks discards older evidence and secrets', async () => {
	const read: unknown[] = [];
	let calls = 0;
	const run = runSmall([
		{
			id: 'sign-in',
			async collect() {
				calls += 1;

				if (calls > 1) {
					throw new Error('It broke.');
				}

				return {evidence: {finding: 'good'}, secrets: {token: 'old'}};
			},
		},
		{
			id: 'advice',
			uses: ['sign-in'],
			finds: async ({facts, secretOf}) => (
				read.push([facts.use({id: 'sign-in'}), secretOf({id: 'sign-in'}, 'token')]),
				'good'
			),
		},
	]);

	await finish(run);
	await retry(run, 'sign-in contoso');
	expect(read).toEqual([
		[{finding: 'good'}, 'old'],
		[undefined, undefined],
	]);
});

test('a retry with no checks ends at once', async () => {
	const run = runSmall([{id: 'dns'}]);
	await finish(run);
	const before = run.report.get().rows;

	for (const keys of [[], ['lost']]) {
		run.retry(keys);
		expect(run.report.get().finishedAt).toBeDefined();
	}

	expect(run.report.get().rows).toEqual(before);
});

test('a retry with no checks does not end running checks', async () => {
	const gate = Promise.withResolvers<SmallFinding>();
	const run = runSmall([{id: 'dns', finds: () => gate.promise}]);
	run.start();
	run.retry([]);
	expect(run.report.get().finishedAt).toBeUndefined();
	gate.resolve('good');
	await run.settled();
	expect(run.report.get().finishedAt).toBeDefined();
});

test('a canceled run can be retried', async () => {
	const dns = inTurn('good');
	const run = runSmall([
		{id: 'dns', finds: dns.finds},
		{id: 'tls', needs: ['dns']},
	]);
	run.start();
	run.cancel();
	await run.settled();
	expect(statusesOf(run)).toEqual({'dns contoso': 'skipped', 'tls contoso': 'skipped'});
	expect(await retry(run, 'tls contoso')).toEqual({'dns contoso': 'passed', 'tls contoso': 'passed'});
});

test('a retry renews the system, and a check can see which evidence is older', async () => {
	let renewals = 0;
	const fresh: boolean[] = [];
	const run = runSmall(
		[
			{id: 'dns'},
			{
				id: 'tls',
				needs: ['dns'],
				finds: async ({isFresh}) => {
					fresh.push(isFresh({id: 'dns'}));
					return 'bad';
				},
			},
		],
		{system: {clearCaches: () => (renewals += 1)}},
	);

	await finish(run);
	expect([renewals, fresh]).toEqual([0, [true]]);
	await retry(run, 'tls contoso');
	expect([renewals, fresh]).toEqual([1, [true, false]]);
	await retry(run, 'dns contoso');
	expect([renewals, fresh]).toEqual([2, [true, false, true]]);
});

/** Numbers of turns of the promise queue. They cover the time from the end of `collect` to the end of the attempt. */
const turns = Array.from({length: 30}, (_, turn) => turn);

test.each(turns)(
	'an attempt that is replaced %i turns after its collect leaves no evidence or secrets',
	async turn => {
		const gate = Promise.withResolvers<void>();
		const read: unknown[] = [];
		let calls = 0;
		const run = runSmall([
			{
				id: 'sign-in',
				async collect() {
					calls += 1;

					if (calls > 1) {
						throw new Error('It broke.');
					}

					await gate.promise;
					return {evidence: {finding: 'good'}, secrets: {token: 'old'}};
				},
			},
			{
				id: 'advice',
				uses: ['sign-in'],
				finds: async ({facts, secretOf, isFresh}) => (
					read.push([
						facts.use({id: 'sign-in'}),
						secretOf({id: 'sign-in'}, 'token'),
						isFresh({id: 'sign-in'}),
					]),
					'good'
				),
			},
		]);
		run.start();
		await expect.poll(() => calls).toBe(1);
		gate.resolve();

		for (let passed = 0; passed < turn; passed += 1) {
			// oxlint-disable-next-line no-await-in-loop -- each `await` takes one turn of the promise queue
			await Promise.resolve();
		}

		run.retry(['sign-in contoso']);
		await run.settled();
		expect(calls).toBe(2);
		expect(read.at(-1)).toEqual([undefined, undefined, false]);
	},
);
