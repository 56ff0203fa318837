import {groups} from '../core/check.ts';
import {isRecord} from '../core/json.ts';
import type {Outcome, Row} from '../core/report.ts';
import {codeOf, countOf, evidenceOf, nameOf, oneOf, textOf, timeOf, valuesOf} from './read-fields.ts';
import type {Fields} from './read-fields.ts';

/** A row, and where it stands among all. */
export type PlacedRow = {readonly place: number; readonly row: Row};

const scopes = ['machine', 'identity', 'registry'] as const;
const statuses = ['passed', 'warning', 'failed', 'skipped'] as const;

/** A check of a saved run; undefined where it is none. `registries` are those it stands under. */
export function readRow(value: unknown, registries: readonly string[]): PlacedRow | undefined {
	if (!isRecord(value)) {
		return undefined;
	}

	const key = textOf(value.key);
	const place = countOf(value.place);
	const checkId = nameOf(value.id);
	const group = oneOf(groups, value.group);
	const scope = oneOf(scopes, value.scope);
	const attempts = countOf(value.attempts);
	const duration = countOf(value.durationMs);
	const startedAt = timeOf(value.startedAt);
	const outcome = readOutcome(value);

	if (
		key === undefined ||
		place === undefined ||
		checkId === undefined ||
		group === undefined ||
		scope === undefined ||
		attempts === undefined ||
		duration === undefined ||
		outcome === undefined ||
		(scope === 'machine') !== (registries.length === 0) ||
		(startedAt === undefined && value.startedAt !== null)
	) {
		return undefined;
	}

	return {
		place,
		row: {
			key,
			checkId,
			group,
			scope,
			registries,
			state: 'finished',
			outcome,
			attempts,
			durationMs: duration,
			...(startedAt !== undefined && {startedAt}),
		},
	};
}

/**
 * What the file says was found stands: to judge it again takes the clouds, the facts and the clock of the machine
 * that ran it, and the person there has seen this finding.
 */
function readOutcome(value: Fields): Outcome | undefined {
	if (value.finding !== undefined) {
		return readFinding(value);
	}

	if (value.status === 'error') {
		const message = typeof value.message === 'string' ? (textOf(value.message) ?? '') : undefined;
		return message === undefined ? undefined : {status: 'error', message};
	}

	const reason = oneOf(['blocked', 'cancelled', 'left-out'], value.reason);

	if (value.status !== 'skipped' || reason === undefined) {
		return undefined;
	}

	if (reason !== 'blocked') {
		return {status: 'skipped', reason};
	}

	const blockedBy = nameOf(value.blockedBy);
	return blockedBy === undefined ? undefined : {status: 'skipped', reason, blockedBy};
}

function readFinding(value: Fields): Outcome | undefined {
	const status = oneOf(statuses, value.status);
	const finding = nameOf(value.finding);
	const values = valuesOf(value.values);
	const seen = evidenceOf(value.evidence);
	const learnedAt = timeOf(value.learnedAt);
	const code = codeOf(value.code);
	const isTrouble = status === 'failed' || status === 'warning';

	return status === undefined ||
		finding === undefined ||
		values === undefined ||
		seen === undefined ||
		learnedAt === undefined ||
		(isTrouble && code === undefined)
		? undefined
		: {status, finding, ...(code !== undefined && {code}), values, seen, learnedAt};
}
