import {expect, test} from 'vitest';
import {
	addResults,
	maxHistoryResults,
	maxHistoryRegistries,
	historyEntryOf,
} from '../../source/saved/result-history.ts';
import type {Outcome, Report, Row} from '../../source/engine/report.ts';
import {emptySaved} from '../../source/saved/saved.ts';
import type {Saved} from '../../source/saved/saved.ts';

const row = (checkId: string, outcome: Outcome, registries: readonly string[] = ['contoso']): Row => ({
	key: `${checkId} ${registries.join()}`,
	checkId,
	group: 'registry',
	scope: registries.length === 0 ? 'machine' : 'registry',
	registries,
	state: 'finished',
	outcome,
	attempts: 1,
});

const passed: Outcome = {status: 'passed', finding: 'fine', values: {}, evidence: {}, collectedAt: 1};

const reportAt = (finishedAt: number, key = 'contoso'): Report => ({
	startedAt: 1,
	lastRunStartedAt: 1,
	finishedAt,
	registries: [{key, name: 'contoso', cloud: 'AzureCloud'}],
	rows: [
		row('azure-cli', passed, []),
		row('login-server', {...passed, values: {host: 'contoso.azurecr.io'}}, [key]),
		row('dns', {...passed, evidence: {addresses: ['20.62.128.34', '10.1.0.4']}}, [key]),
		row('challenge', {...passed, status: 'failed', finding: 'client-ip-denied'}, [key]),
		row('access-token', {status: 'skipped', reason: 'blocked', blockedBy: 'challenge'}, [key]),
	],
});

const keepAll = (saved: Saved, reports: readonly Report[]): Saved =>
	reports.reduce((rest, report) => addResults(rest, report), saved);

test('a result contains only the checks of its registry', () => {
	const report = reportAt(7);
	expect(historyEntryOf(report, report.registries[0]!)).toEqual({
		finishedAt: 7,
		counts: {passed: 2, warning: 0, failed: 1, skipped: 1, error: 0},
		loginServer: 'contoso.azurecr.io',
		addresses: ['10.1.0.4', '20.62.128.34'],
		checks: {
			'login-server': {status: 'passed'},
			dns: {status: 'passed'},
			challenge: {status: 'failed', finding: 'client-ip-denied'},
			'access-token': {status: 'skipped'},
		},
	});
});

test('after the clock was set back, the newest run counts as the last one', () => {
	const ahead = Date.parse('2028-01-01');
	const now = Date.parse('2026-11-28');
	const registry = {id: 'a', name: 'contoso'};
	const kept = keepAll({...emptySaved, registries: [registry]}, [
		...Array.from({length: maxHistoryResults}, (_, index) => reportAt(ahead + index)),
		reportAt(now),
		reportAt(now + 60_000),
	]);
	expect(kept.registries[0]?.lastResult?.finishedAt).toBe(now + 60_000);
	const [times = []] = Object.values(kept.results).map(results => results.map(({finishedAt}) => finishedAt));
	expect(times.slice(0, 2)).toEqual([now + 60_000, now]);
	expect(times).toHaveLength(maxHistoryResults);
});

test('of two parallel runs, the one that ended later is the last result', () => {
	const kept = keepAll({...emptySaved, registries: [{id: 'a', name: 'contoso'}]}, [
		reportAt(5000),
		reportAt(4000),
	]);
	expect(kept.registries[0]?.lastResult?.finishedAt).toBe(5000);
});

test('the newest results are kept, in the order of their times', () => {
	const times = [3, 1, ...Array.from({length: 30}, (_, index) => index + 10), 2, 39];
	const {results} = keepAll(
		emptySaved,
		times.map(at => reportAt(at)),
	);
	const kept = results['AzureCloud contoso']?.map(({finishedAt}) => finishedAt);
	expect(kept).toEqual(Array.from({length: maxHistoryResults}, (_, index) => 39 - index));
});

test('the results of the most recent registries are kept', () => {
	const reports = Array.from({length: maxHistoryRegistries + 5}, (_, index) =>
		reportAt(index + 1, `registry${index}`),
	);
	const names = Object.keys(keepAll(emptySaved, reports).results);
	expect(names).toHaveLength(maxHistoryRegistries);
	expect(names).not.toContain('AzureCloud registry4');
	expect(names).toContain('AzureCloud registry5');
});

test('a saved registry has its newest result, not that of another cloud, name or repository', () => {
	const saved: Saved = {
		...emptySaved,
		registries: [
			{id: 'a', name: 'contoso'},
			{id: 'b', name: 'contoso', cloud: 'AzureChinaCloud'},
			{id: 'c', name: 'contoso', repository: 'team/app'},
		],
	};
	const {registries} = keepAll(saved, [reportAt(7), reportAt(5)]);
	expect(registries.map(({lastResult}) => lastResult?.finishedAt)).toEqual([7, undefined, undefined]);
	const proved = keepAll(saved, [reportAt(9, 'contoso/team/app')]).registries;
	expect(proved.map(({lastResult}) => lastResult?.finishedAt)).toEqual([undefined, undefined, 9]);
});
