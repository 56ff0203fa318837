import {expect, test} from 'vitest';
import type {RunEvent} from '../../source/engine/report.ts';
import {finish, runSmall, statusesOf} from './small-checks.ts';
import type {SmallFinding} from './small-checks.ts';

const never = () => new Promise<never>(() => {});

test('checks without dependencies run at the same time', async () => {
	const first = Promise.withResolvers<SmallFinding>();
	const second = Promise.withResolvers<SmallFinding>();
	// Each check ends only after the other has started.
	const run = runSmall([
		{id: 'a', finds: () => (second.resolve('good'), first.promise)},
		{id: 'b', finds: () => (first.resolve('good'), second.promise)},
	]);

	expect(await finish(run)).toEqual({'a contoso': 'passed', 'b contoso': 'passed'});
});

test('a check starts when its dependencies have ended', async () => {
	const events: RunEvent[] = [];
	const run = runSmall([{id: 'a'}, {id: 'b', needs: ['a']}, {id: 'c', uses: ['b']}]);
	run.listen(event => events.push(event));
	await finish(run);

	const published = events.flatMap(event => ('key' in event ? [`${event.key} ${event.type}`] : [event.type]));
	expect(published.filter(text => !text.includes('waiting'))).toEqual([
		'run-started',
		'a contoso check-started',
		'a contoso check-finished',
		'b contoso check-started',
		'b contoso check-finished',
		'c contoso check-started',
		'c contoso check-finished',
		'run-finished',
	]);
});

test.each(['bad', 'away'] as const)(
	'a check that needs a check with the finding %s is skipped and names it',
	async found => {
		const run = runSmall([
			{id: 'a', finds: found},
			{id: 'b', needs: ['a']},
			{id: 'c', needs: ['b']},
		]);
		await finish(run);

		expect(run.report.get().rows).toMatchObject([
			{attempts: 1},
			{attempts: 0, outcome: {status: 'skipped', reason: 'blocked', blockedBy: 'a'}},
			{attempts: 0, outcome: {status: 'skipped', reason: 'blocked', blockedBy: 'b'}},
		]);
	},
);

test('a warning blocks no check', async () => {
	const run = runSmall([
		{id: 'a', finds: 'odd'},
		{id: 'b', needs: ['a']},
	]);
	expect(await finish(run)).toEqual({'a contoso': 'warning', 'b contoso': 'passed'});
});

test('a failed check does not block checks that only use it', async () => {
	const run = runSmall([
		{id: 'a', finds: 'bad'},
		{id: 'b', collect: () => Promise.reject(new Error('broken'))},
		{id: 'c', uses: ['a', 'b']},
	]);
	expect(await finish(run)).toMatchObject({'c contoso': 'passed'});
});

test('a check that throws has status error and blocks only checks that need it', async () => {
	const run = runSmall([
		{id: 'a', collect: () => Promise.reject(new Error('It broke.'))},
		{id: 'b'},
		{id: 'c', needs: ['a']},
		{
			id: 'd',
			evaluate() {
				throw new Error('It cannot judge.');
			},
		},
	]);

	expect(await finish(run)).toEqual({
		'a contoso': 'error',
		'b contoso': 'passed',
		'c contoso': 'skipped',
		'd contoso': 'error',
	});
	expect(run.report.get().rows).toMatchObject([
		{outcome: {message: 'It broke.'}},
		{},
		{outcome: {blockedBy: 'a'}},
		{outcome: {message: 'It cannot judge.'}},
	]);
});

test('a check that hangs and ignores its signal ends at the timeout', async () => {
	const run = runSmall(
		[
			{id: 'deaf', finds: never},
			{id: 'brief', timeout: 20, finds: never},
		],
		{timeout: 50},
	);
	expect(await finish(run)).toEqual({'deaf contoso': 'error', 'brief contoso': 'error'});
	expect(run.report.get().rows).toMatchObject([
		{outcome: {message: 'TIMEOUT'}},
		{outcome: {message: 'TIMEOUT'}},
	]);
});

test('a check can have a longer timeout than the run', async () => {
	const over = Promise.withResolvers<SmallFinding>();
	const run = runSmall(
		[
			{id: 'patient', timeout: 60_000, finds: () => over.promise},
			{id: 'deaf', finds: never},
			// Ends after two timeouts of the run.
			{id: 'last', uses: ['deaf'], finds: never},
		],
		{timeout: 50},
	);
	run.listen(event => {
		if (event.type === 'check-finished' && event.key === 'last contoso') {
			over.resolve('good');
		}
	});
	expect(await finish(run)).toEqual({
		'patient contoso': 'passed',
		'deaf contoso': 'error',
		'last contoso': 'error',
	});
});

test('a check that reacts to its timeout can still return evidence', async () => {
	const run = runSmall(
		[
			{
				id: 'a',
				finds: ({signal}) => new Promise(resolve => signal.addEventListener('abort', () => resolve('bad'))),
			},
		],
		{timeout: 50},
	);
	expect(await finish(run)).toEqual({'a contoso': 'failed'});
});

test('an excluded check is skipped, and so are checks that need it', async () => {
	const run = runSmall([{id: 'a'}, {id: 'b', needs: ['a']}, {id: 'c'}], {selection: {skip: ['a']}});
	await finish(run);
	expect(run.report.get().rows).toMatchObject([
		{outcome: {status: 'skipped', reason: 'excluded'}},
		{outcome: {status: 'skipped', blockedBy: 'a'}},
		{outcome: {status: 'passed'}},
	]);
});

test('a canceled run ends at once, keeps its outcomes and skips the other checks', async () => {
	const signals: AbortSignal[] = [];
	const run = runSmall([
		{id: 'done'},
		{id: 'running', needs: ['done'], finds: ({signal}) => (signals.push(signal), never())},
		{id: 'waiting', needs: ['running']},
	]);
	run.start();
	await expect.poll(() => signals.length).toBe(1);
	run.cancel();

	expect(run.report.get().rows).toMatchObject([
		{outcome: {status: 'passed'}},
		{outcome: {status: 'skipped', reason: 'canceled'}},
		{outcome: {status: 'skipped', reason: 'canceled'}},
	]);
	await run.settled();
	expect(signals[0]?.aborted).toBe(true);
	expect(run.report.get().finishedAt).toBeDefined();
	expect(statusesOf(run)).toMatchObject({'waiting contoso': 'skipped'});
});

test('a run without checks ends, and a removed listener gets no more events', async () => {
	const run = runSmall([]);
	let heard = 0;
	const stop = run.listen(() => (heard += 1));
	expect(await finish(run)).toEqual({});
	expect(run.report.get().finishedAt).toBeDefined();
	expect(heard).toBe(2);
	stop();
	run.start();
	expect(heard).toBe(2);
});
