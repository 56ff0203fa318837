import {expect, test} from 'vitest';
import {
	countRows,
	durationOf,
	canceledReport,
	lastRunDurationOf,
	problemOf,
	reduceReport,
	statusOf,
} from '../../source/engine/report.ts';
import type {Outcome, Report, RunEvent} from '../../source/engine/report.ts';

const row = (key: string) => ({
	key,
	checkId: key,
	group: 'registry' as const,
	scope: 'registry' as const,
	registries: ['contoso'],
	state: 'waiting' as const,
	attempts: 0,
});

const empty: Report = {startedAt: 0, lastRunStartedAt: 0, registries: [], rows: [row('dns'), row('tls')]};

const found = (status: 'passed' | 'warning' | 'failed' | 'skipped', finding: string): Outcome => ({
	status,
	finding,
	values: {},
	evidence: {},
	collectedAt: 0,
});

/** Returns a moment on both clocks. The monotonic clock started 90 ms later. */
const at = (time: number) => ({at: time, elapsed: time - 90});

const after = (...events: readonly RunEvent[]): Report => events.reduce(reduceReport, empty);

const ran = (key: string, from: number, to: number, outcome: Outcome): readonly RunEvent[] => [
	{type: 'check-waiting', key},
	{type: 'check-started', key, ...at(from)},
	{type: 'check-finished', key, outcome, ...at(to)},
];

test('a finished check has an outcome, a start, a duration and one attempt', () => {
	const [dns, tls] = after(
		{type: 'run-started', ...at(100)},
		...ran('dns', 110, 150, found('passed', 'good')),
	).rows;

	expect(dns).toMatchObject({state: 'finished', startedAt: 110, durationMs: 40, attempts: 1});
	expect(dns?.outcome).toMatchObject({finding: 'good'});
	expect(tls).toEqual(row('tls'));
});

test.each<[string, readonly RunEvent[]]>([
	['is waiting', []],
	['is running', [{type: 'check-started', key: 'dns', ...at(7)}]],
	['has ended', ran('dns', 7, 9, found('failed', 'worse')).slice(1)],
	[
		'was blocked',
		[
			{
				type: 'check-finished',
				key: 'dns',
				outcome: {status: 'skipped', reason: 'blocked', blockedBy: 'name'},
				...at(9),
			},
		],
	],
])('a withdrawn attempt that %s does not count', (_, events) => {
	const first = ran('dns', 1, 2, found('failed', 'bad'));
	const {rows} = after(...first, {type: 'check-waiting', key: 'dns'}, ...events, {
		type: 'check-withdrawn',
		key: 'dns',
	});
	expect(rows[0]).toMatchObject({state: 'waiting', attempts: 1});
	expect(rows[0]?.outcome).not.toMatchObject({finding: 'worse'});
	expect(rows[0]?.outcome).not.toMatchObject({reason: 'blocked'});
});

test('a retry counts as an attempt and keeps the old outcome until it ends', () => {
	const first = ran('dns', 1, 2, found('failed', 'bad'));
	const again = after(
		...first,
		{type: 'check-waiting', key: 'dns'},
		{type: 'check-started', key: 'dns', ...at(7)},
	);
	expect(again.rows[0]).toMatchObject({
		state: 'running',
		startedAt: 7,
		attempts: 2,
		outcome: {finding: 'bad'},
	});
	expect(again.rows[0]?.durationMs).toBeUndefined();

	const healed = after(...first, ...ran('dns', 7, 9, found('passed', 'good')));
	expect(healed.rows[0]).toMatchObject({state: 'finished', durationMs: 2, outcome: {finding: 'good'}});
});

test('a check that did not run has the duration 0', () => {
	const blocked: Outcome = {status: 'skipped', reason: 'blocked', blockedBy: 'dns'};
	const {rows} = after({type: 'check-finished', key: 'tls', outcome: blocked, ...at(50)});
	expect(rows[1]).toMatchObject({state: 'finished', startedAt: 50, durationMs: 0, attempts: 0});
});

test('a run has one start, and no end while a check runs', () => {
	const begun = {type: 'run-started', ...at(100)} as const;
	const ended = {type: 'run-finished', ...at(200)} as const;
	expect(after(begun, ended)).toMatchObject({
		startedAt: 100,
		finishedAt: 200,
		durationMs: 100,
		lastRunDurationMs: 100,
	});

	const again = after(begun, ended, {type: 'run-started', ...at(300)});
	expect(again).toMatchObject({startedAt: 100, lastRunStartedAt: 300});
	expect(Object.keys(again)).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/finished|duration/i)]),
	);
});

test('a retry has its own duration, and the run counts from its first start', () => {
	const report = after(
		{type: 'run-started', ...at(100)},
		{type: 'run-finished', ...at(200)},
		{type: 'run-started', ...at(300)},
		{type: 'run-finished', ...at(350)},
	);
	expect(report).toMatchObject({startedAt: 100, lastRunStartedAt: 300, finishedAt: 350});
	expect(report).toMatchObject({durationMs: 250, lastRunDurationMs: 50});
});

/** Changes of the clock during a run, in ms. */
const jumps = {'90 s back': -90_000, '2 h forward': 7_200_000, 'to before 1970': -1_800_000_000_000};

test.each(Object.entries(jumps))('a clock set %s during a run does not change durations', (_, jump) => {
	const start = 1_700_000_000_000;
	const before = (elapsed: number) => ({at: start + elapsed, elapsed});
	const then = (elapsed: number) => ({at: start + jump + elapsed, elapsed});
	const passed = found('passed', 'good');
	const first = [
		{type: 'run-started', ...before(0)},
		{type: 'check-started', key: 'dns', ...before(10)},
		{type: 'check-started', key: 'tls', ...then(20)},
	] as const;
	const running = after(...first);
	expect(running.rows.map(each => durationOf(each, 30))).toEqual([20, 10]);
	expect(lastRunDurationOf(running, 30.1)).toBe(30);

	const ended = canceledReport(running, then(30));
	expect(ended).toMatchObject({
		finishedAt: ended.lastRunStartedAt + 30,
		durationMs: 30,
		lastRunDurationMs: 30,
	});
	expect(ended.rows.map(({durationMs}) => durationMs)).toEqual([20, 10]);

	const report = after(
		...first,
		{type: 'check-finished', key: 'dns', outcome: passed, ...then(1010)},
		{type: 'check-finished', key: 'tls', outcome: passed, ...then(1020)},
		{type: 'run-finished', ...then(1020)},
	);
	expect(report).toMatchObject({startedAt: start, durationMs: 1020, lastRunDurationMs: 1020});
	expect(report.finishedAt).toBe(report.lastRunStartedAt + 1020);
	expect(report.rows).toMatchObject([
		{startedAt: start + 10, durationMs: 1000},
		{startedAt: start + jump + 20, durationMs: 1000},
	]);
});

test('a duration is never negative, even if the monotonic clock goes back', () => {
	const started = {at: 5000, elapsed: 5000};
	const report = after({type: 'run-started', ...started}, {type: 'check-started', key: 'dns', ...started});
	expect(lastRunDurationOf(report, 1000)).toBe(0);
	expect(durationOf(report.rows[0]!, 1000)).toBe(0);
	expect(canceledReport(report, {at: 1000, elapsed: 1000})).toMatchObject({
		durationMs: 0,
		lastRunDurationMs: 0,
		finishedAt: 5000,
	});
});

test('an event of an unknown check changes nothing', () => {
	expect(after({type: 'check-waiting', key: 'lost'})).toEqual(empty);
});

test('each row is counted once, by its status or state', () => {
	const {rows} = after(
		...ran('dns', 1, 2, found('failed', 'bad')),
		{type: 'check-waiting', key: 'tls'},
		{type: 'check-started', key: 'tls', ...at(3)},
	);

	expect(rows.map(statusOf)).toEqual(['failed', 'running']);
	expect(countRows(rows)).toEqual({
		passed: 0,
		warning: 0,
		failed: 1,
		skipped: 0,
		error: 0,
		running: 1,
		waiting: 0,
	});
	expect(countRows(empty.rows)).toMatchObject({waiting: 2});
});

const problem = (outcome: Outcome) =>
	problemOf(after({type: 'check-finished', key: 'dns', outcome, ...at(1)}).rows[0]!);

test('every finding that did not pass has a problem name', () => {
	expect(problem(found('failed', 'bad'))).toBe('bad');
	expect(problem(found('warning', 'odd'))).toBe('odd');
	expect(problem(found('skipped', 'foreign-host'))).toBe('foreign-host');
	expect(problem(found('passed', 'good'))).toBeUndefined();
	expect(problem({status: 'error', message: 'broken'})).toBeUndefined();
	expect(problem({status: 'skipped', reason: 'excluded'})).toBeUndefined();
});

test('a check has no problem name during a retry', () => {
	const {rows} = after(...ran('dns', 1, 2, found('failed', 'bad')), {type: 'check-waiting', key: 'dns'});
	expect(problemOf(rows[0]!)).toBeUndefined();
});
