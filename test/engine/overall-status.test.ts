import {expect, test} from 'vitest';
import type {Outcome, Row} from '../../source/engine/report.ts';
import {overallStatusOf} from '../../source/engine/overall-status.ts';

const rowOf = (checkId: string, outcome: Outcome): Row => ({
	key: checkId,
	checkId,
	group: 'environment',
	scope: 'machine',
	registries: [],
	attempts: 1,
	state: 'finished',
	outcome,
});

const found = (status: 'passed' | 'skipped'): Outcome => ({
	status,
	finding: 'x',
	values: {},
	evidence: {},
	collectedAt: 0,
});
const blockedBy = (blocker: string): Outcome => ({status: 'skipped', reason: 'blocked', blockedBy: blocker});
const verdict = (...rows: readonly Row[]) => overallStatusOf(rows).verdict;

test('a run is healthy if only checks that do not apply here blocked others', () => {
	const client = rowOf('client', found('skipped'));
	const daemon = rowOf('daemon', blockedBy('client'));
	expect(verdict(client, daemon, rowOf('pull', blockedBy('daemon')))).toBe('healthy');
});

test('a run is incomplete if an excluded or canceled check blocked others', () => {
	const pull = rowOf('pull', blockedBy('client'));
	expect(verdict(rowOf('client', {status: 'skipped', reason: 'excluded'}), pull)).toBe('incomplete');
	expect(verdict(rowOf('client', {status: 'skipped', reason: 'canceled'}), pull)).toBe('incomplete');
	expect(verdict(rowOf('client', found('passed')), pull)).toBe('incomplete');
});
