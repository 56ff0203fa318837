import {expect, test} from 'vitest';
import {changeSince} from '../../source/saved/compare-runs.ts';
import {describeChange} from '../../source/describe/change-words.ts';
import {historyEntryOf} from '../../source/saved/result-history.ts';
import type {Outcome, Report, Row} from '../../source/engine/report.ts';
import {en} from '../../source/languages/en/index.ts';

const entry = {key: 'contoso', name: 'contoso', cloud: 'AzureCloud'};
const passed = {status: 'passed', finding: 'fine', values: {}, evidence: {}, collectedAt: 1} as const;
const failedBy = (finding: string) => ({...passed, status: 'failed', finding}) as const;
const blocked: Outcome = {status: 'skipped', reason: 'blocked', blockedBy: 'dns'};
const hour = 3_600_000;

type World = {
	readonly host?: string;
	readonly addresses?: readonly string[];
	readonly challenge?: Outcome | undefined;
	readonly token?: Outcome;
	readonly at?: number;
};

const row = (checkId: string, outcome: Outcome | undefined): Row => ({
	key: `${checkId} contoso`,
	checkId,
	group: 'registry',
	scope: 'registry',
	registries: ['contoso'],
	state: outcome ? 'finished' : 'running',
	...(outcome && {outcome}),
	attempts: 1,
});

function reportOf(world: World = {}): Report {
	const {host = 'contoso.azurecr.io', addresses = ['10.1.0.4'], token = passed, at = 0} = world;
	const challenge = 'challenge' in world ? world.challenge : passed;
	return {
		startedAt: at,
		lastRunStartedAt: at,
		finishedAt: at,
		registries: [entry],
		rows: [
			row('login-server', {...passed, values: {host}}),
			row('dns', {...passed, evidence: {addresses}}),
			row('challenge', challenge),
			row('access-token', token),
		],
	};
}

const changeOf = (before: World, after: World) =>
	changeSince(reportOf({at: 2 * hour, ...after}), entry, historyEntryOf(reportOf(before), entry));

const changeBetween = (before: World, after: World): string | undefined => {
	const change = changeOf(before, after);
	return (
		change &&
		describeChange(change, {
			words: en.changes,
			ages: en.usage.registries.age,
			titleOf: id => id,
			list: items => items.join(', '),
			now: 2 * hour,
		})
	);
};

test('a run without changes has no sentence about changes', () => {
	expect(changeOf({}, {})).toBeUndefined();
	const ill = {challenge: failedBy('client-ip-denied')};
	expect(changeOf(ill, ill)).toBeUndefined();
});

test('for a registry that was healthy, the sentence has the time and the checks that fail now', () => {
	const after = {
		addresses: ['20.62.128.34'],
		challenge: failedBy('client-ip-denied'),
		token: blocked,
	};
	expect(changeOf({}, after)).toEqual({
		since: 0,
		before: 'healthy',
		after: 'failed',
		addresses: {before: ['10.1.0.4'], after: ['20.62.128.34']},
		checks: [
			{id: 'challenge', before: {status: 'passed'}, after: {status: 'failed', finding: 'client-ip-denied'}},
			{id: 'access-token', before: {status: 'passed'}, after: {status: 'skipped'}},
		],
	});
	expect(changeBetween({}, after)).toBe(
		'Was healthy 2 h ago; address was 10.1.0.4, now 20.62.128.34; failing since: challenge',
	);
});

test.each<[string, World, World, string | undefined]>([
	['fixed', {challenge: failedBy('forbidden'), token: blocked}, {}, 'Had failures 2 h ago; fixed: challenge'],
	[
		'a different failure',
		{challenge: failedBy('a')},
		{challenge: failedBy('b')},
		'Had failures 2 h ago; failing for another reason: challenge',
	],
	[
		'another login server',
		{},
		{host: 'contoso-x.azurecr.io'},
		'Was healthy 2 h ago; login server was contoso.azurecr.io, now contoso-x.azurecr.io',
	],
	['a new warning', {}, {token: {...failedBy('expiring'), status: 'warning'}}, 'Was healthy 2 h ago'],
	[
		'blocked before, failing now',
		{challenge: failedBy('a'), token: blocked},
		{token: failedBy('no-role')},
		'Had failures 2 h ago; fixed: challenge',
	],
	[
		'addresses in another order',
		{addresses: ['1.1.1.1', '2.2.2.2']},
		{addresses: ['2.2.2.2', '1.1.1.1']},
		undefined,
	],
	[
		'very many addresses',
		{},
		{addresses: ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4', '5.5.5.5']},
		'Was healthy 2 h ago; address was 10.1.0.4, now 1.1.1.1, 2.2.2.2, 3.3.3.3, ...',
	],
])('%s', (_, before, after, sentence) => {
	expect(changeBetween(before, after)).toBe(sentence);
});

test('a failure is a change at once, but a healthy result only after all checks have finished', () => {
	expect(changeOf({}, {challenge: undefined, token: failedBy('no-role')})?.after).toBe('failed');
	expect(changeBetween({challenge: failedBy('a')}, {challenge: undefined})).toBeUndefined();
	expect(changeBetween({}, {addresses: ['20.62.128.34'], challenge: undefined})).toBe(
		'Was healthy 2 h ago; address was 10.1.0.4, now 20.62.128.34',
	);
});

test('a check that runs again has not changed, although its row still has the old outcome', () => {
	const failed = failedBy('client-ip-denied');
	const report = reportOf({challenge: failed, at: 2 * hour});
	const rows = report.rows.map(item =>
		item.checkId === 'challenge' ? {...item, state: 'running' as const} : item,
	);
	const past = historyEntryOf(reportOf({challenge: failed}), entry);
	expect(changeSince({...report, rows}, entry, past)).toBeUndefined();
});

test('an excluded or canceled check has not changed', () => {
	const ill = {challenge: failedBy('forbidden')};
	expect(changeOf({}, {challenge: {status: 'skipped', reason: 'excluded'}})).toBeUndefined();
	expect(changeOf(ill, {challenge: {status: 'skipped', reason: 'canceled'}})).toBeUndefined();
});
