import type {BeforeAndAfter, Change} from '../core/change-since.ts';
import {isRecord} from '../core/json.ts';
import type {PastCheck} from '../core/saved.ts';
import {listOf, nameOf, oneOf, textOf, timeOf} from './read-fields.ts';

const states = ['healthy', 'warned', 'incomplete', 'failed'] as const;
const statuses = ['passed', 'warning', 'failed', 'skipped', 'error'] as const;

/** What had changed when a run was saved; undefined where it cannot be understood. */
export function readChange(value: unknown): Change | undefined {
	if (!isRecord(value)) {
		return undefined;
	}

	const since = timeOf(value.since);
	const before = oneOf(states, value.before);
	const after = oneOf(states, value.after);
	const loginServer = bothOf(value.loginServer, textOf);
	const addresses = bothOf(value.addresses, list => listOf(list, textOf));
	const checks = listOf(value.checks, readCheck);

	if (
		since === undefined ||
		before === undefined ||
		checks === undefined ||
		[
			[value.after, after],
			[value.loginServer, loginServer],
			[value.addresses, addresses],
		].some(([given, read]) => given !== undefined && read === undefined)
	) {
		return undefined;
	}

	return {
		since,
		before,
		...(after && {after}),
		...(loginServer && {loginServer}),
		...(addresses && {addresses}),
		checks,
	};
}

function bothOf<Value>(
	value: unknown,
	read: (part: unknown) => Value | undefined,
): BeforeAndAfter<Value> | undefined {
	const before = isRecord(value) ? read(value.before) : undefined;
	const after = isRecord(value) ? read(value.after) : undefined;
	return before === undefined || after === undefined ? undefined : {before, after};
}

function readCheck(value: unknown): Change['checks'][number] | undefined {
	const id = isRecord(value) ? nameOf(value.id) : undefined;
	const both = bothOf(value, readPast);
	return id === undefined || both === undefined ? undefined : {id, ...both};
}

function readPast(value: unknown): PastCheck | undefined {
	const status = isRecord(value) ? oneOf(statuses, value.status) : undefined;
	const finding = isRecord(value) ? nameOf(value.finding) : undefined;

	return status === undefined || (isRecord(value) && value.finding !== undefined && finding === undefined)
		? undefined
		: {status, ...(finding !== undefined && {finding})};
}
