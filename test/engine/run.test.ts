import {expect, test} from 'vitest';
import type {RunEvent} from '../../source/engine/report.ts';
import {finish, runSmall, statusesOf} from './small-checks.ts';
import type {SmallFinding} from './small-checks.ts';

const never = () => new Promise<never>(() => {});

test('all that waits for nothing runs at the same time', async () => {
	const first = Promise.withResolvers<SmallFinding>();
	const second = Promise.withResolvers<SmallFinding>();
	// Each ends only once the other has begun.
	const run = runSmall([
		{id: 'a', finds: () => (second.resolve('good'), first.promise)},
		{id: 'b', finds: () => (first.resolve('good'), second.promise)},
	]);

	expect(await finish(run)).toEqual({'a contoso': 'passed', 'b contoso': 'passed'});
});

test('a check begins when what it waits for has ended', async () => {
	const events: RunEvent[] = [];
	const run = runSmall([{id: 'a'}, {id: 'b', needs: ['a']}, {id: 'c', uses: ['b']}]);
	run.listen(event => events.push(event));
	await finish(run);

	const told = events.flatMap(event => ('key' in event ? [`${event.key} ${event.type}`] : [event.type]));
	expect(told.filter(text => !text.includes('waiting'))).toEqual([
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
	'a check that needs one found %s is skipped and says which',
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

test('a warning holds up nobody', async () => {
	const run = runSmall([
		{id: 'a', finds: 'odd'},
		{id: 'b', needs: ['a']},
	]);
	expect(await finish(run)).toEqual({'a contoso': 'warning', 'b contoso': 'passed'});
});

test('a check runs without what it merely uses', async () => {
	const run = runSmall([
		{id: 'a', finds: 'bad'},
		{id: 'b', collect: () => Promise.reject(new Error('broken'))},
		{id: 'c', uses: ['a', 'b']},
	]);
	expect(await finish(run)).toMatchObject({'c contoso': 'passed'});
});

test('a look that throws is an error of its own, and nothing falls with it but what needs it', async () => {
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

test('a look that hangs and ignores its signal ends by the timeout of the run, or by its own', async () => {
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

test('a look with a longer timeout of its own may go on after the timeout of the run', async () => {
	const over = Promise.withResolvers<SmallFinding>();
	const run = runSmall(
		[
			{id: 'patient', timeout: 60_000, finds: () => over.promise},
			{id: 'deaf', finds: never},
			// It begins when the timeout of the run is over once, and ends when it is over twice.
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

test('a look that listens is told at its time-out, and can still give its verdict', async () => {
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

test('what is left out is skipped, and so is what needs it', async () => {
	const run = runSmall([{id: 'a'}, {id: 'b', needs: ['a']}, {id: 'c'}], {selection: {skip: ['a']}});
	await finish(run);
	expect(run.report.get().rows).toMatchObject([
		{outcome: {status: 'skipped', reason: 'left-out'}},
		{outcome: {status: 'skipped', blockedBy: 'a'}},
		{outcome: {status: 'passed'}},
	]);
});

test('a run that is cancelled ends at once, keeps what it knows and skips the rest', async () => {
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
		{outcome: {status: 'skipped', reason: 'cancelled'}},
		{outcome: {status: 'skipped', reason: 'cancelled'}},
	]);
	await run.settled();
	expect(signals[0]?.aborted).toBe(true);
	expect(run.report.get().finishedAt).toBeDefined();
	expect(statusesOf(run)).toMatchObject({'waiting contoso': 'skipped'});
});

test('a run of nothing ends, and one who stops listening hears no more', async () => {
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
