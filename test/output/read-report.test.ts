import {describe, expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {createRunLanguage} from '../../source/cli/run/run-context.ts';
import type {RunContext} from '../../source/cli/run/run-context.ts';
import {languageCodes, loadLanguage} from '../../source/cli/language.ts';
import type {Finding} from '../../source/engine/check.ts';
import type {Fix} from '../../source/text/template.ts';
import {finishedRun} from '../../source/engine/finished-run.ts';
import {safeValueNames} from '../../source/text/placeholder-validation.ts';
import {canceledReport} from '../../source/engine/report.ts';
import type {Outcome, Report} from '../../source/engine/report.ts';
import {checkLine} from '../../source/output/text.ts';
import {allowedPrograms, readReport} from '../../source/output/read-report.ts';
import {provenValues} from '../text/safe-values.ts';
import {createRandom} from '../ui/random.ts';
import {english} from '../languages/english.ts';
import {englishPack} from '../languages/language-packs.ts';
import {placeholdersOf, sentencesOf} from '../languages/sentences.ts';
import {documentOf} from './document-of.ts';
import {breachesOf} from './report-schema.ts';
import {hostileWorlds, runChecks, steering} from './sample-run.ts';
import type {Wanted} from './sample-run.ts';

const allLanguages = await Promise.all(languageCodes.map(loadLanguage));
const shells = ['posix', 'powershell', 'cmd'] as const;

/** Writes a report and reads it again. */
function readBack(report: Report): Report {
	const text = documentOf({language: englishPack, run: finishedRun(report)}, 0);
	expect(breachesOf(JSON.parse(text))).toEqual([]);
	const read = readReport(text);

	if (!read.ok) {
		throw new Error(`It was refused: ${read.problem}`);
	}

	return read.run.report;
}

/** Returns all texts of a report, in every language and for every shell. */
const everythingSaid = (report: Report) =>
	allLanguages.flatMap(loaded =>
		shells.map(shell => {
			const language = createRunLanguage(loaded, shell);
			const input = {language, paint: (_: string, text: string) => text};
			return report.rows.map(row => [language.describe.row(row), checkLine(row, report, input)]);
		}),
	);

const reportOf = (checkId: string, outcome: Outcome): Report => {
	const {group, scope} = checks.find(({id}) => id === checkId)!;
	return {
		startedAt: 1_000,
		lastRunStartedAt: 2_000,
		finishedAt: 3_000,
		durationMs: 2_000,
		lastRunDurationMs: 1_000,
		registries: [{key: 'contoso', name: 'contoso', cloud: 'AzureCloud'}],
		rows: [
			{
				key: `${checkId} contoso`,
				checkId,
				group,
				scope,
				registries: scope === 'machine' ? [] : ['contoso'],
				state: 'finished',
				outcome,
				startedAt: 2_100,
				durationMs: 600,
				attempts: 2,
			},
		],
	};
};

describe.each(checks.map(check => [check.id, check] as const))('%s', (id, {findings}) => {
	test.each(Object.entries(findings))(
		'%s has the same texts when it is read on another machine',
		(finding, found) => {
			const named = [...sentencesOf(found).values()].flatMap(placeholdersOf);
			const values = Object.fromEntries(named.map(name => [name, provenValues[name] ?? `some ${name}`]));
			const evidence = {
				addresses: ['20.62.128.34'],
				nested: {names: [{issuer: 'X', until: null}], isRight: true},
				count: 3,
			};
			const report = reportOf(id, {status: found.status, finding, values, evidence, collectedAt: 2_600});
			const back = readBack(report);

			expect(everythingSaid(back)).toEqual(everythingSaid(report));
			expect(back).toMatchObject({startedAt: 1_000, lastRunStartedAt: 2_000, finishedAt: 3_000});
			expect(back.rows).toMatchObject(report.rows);
		},
	);
});

test.each<Outcome>([
	{status: 'skipped', reason: 'blocked', blockedBy: 'login-server'},
	{status: 'skipped', reason: 'canceled'},
	{status: 'skipped', reason: 'excluded'},
	{status: 'error', message: 'It broke.'},
	{status: 'error', message: ''},
	{status: 'warning', finding: 'name-not-found', values: {}, evidence: {}, collectedAt: 5},
])('an outcome is unchanged after saving: %o', outcome => {
	const report = reportOf('dns', outcome);
	const back = readBack(report);
	expect(back.rows[0]?.outcome).toMatchObject(outcome);
	expect(everythingSaid(back)).toEqual(everythingSaid(report));
});

test('a finding of a newer version keeps its name, code and evidence', () => {
	const evidence = {quota: 'full'};
	const text = documentOf(
		{
			language: englishPack,
			run: finishedRun(
				reportOf('dns', {
					status: 'failed',
					finding: 'of-tomorrow',
					code: 'DNS_QUOTA_ERROR',
					values: {},
					evidence,
					collectedAt: 5,
				}),
			),
		},
		1,
	).replaceAll('"dns"', '"quantum-dns"');
	const read = readReport(text);
	expect(read.ok && englishPack.describe.row(read.run.report.rows[0]!)).toMatchObject({
		title: 'quantum-dns',
		code: 'DNS_QUOTA_ERROR',
		problem: 'of-tomorrow',
		evidence: [{label: 'quota', value: 'full'}],
	});
});

/** Causes and counts of a whole run. */
const diagnosisIn = (text: string) => {
	const {diagnosis, counts, registries, environment} = JSON.parse(text);
	return {diagnosis, counts, registries, environment};
};

test.each(
	Object.entries({
		'good health': {},
		'two registries': {words: ['contoso', 'fabrikam.azurecr.io']},
		...hostileWorlds,
	}),
)('a run of %s has the same results after it is read, and is saved again unchanged', async (_, wanted) => {
	const runContext = await runChecks(wanted);
	const text = documentOf(runContext, 1);
	const read = readReport(text);

	if (!read.ok) {
		throw new Error(`It was refused: ${read.problem}`);
	}

	const {report} = read.run;
	const original = runContext.run.report.get();
	expect(report.rows.map(({key, registries}) => [key, registries])).toEqual(
		original.rows.map(({key, registries}) => [key, registries]),
	);
	expect(everythingSaid(report)).toEqual(everythingSaid(original));
	expect(diagnosisIn(documentOf({...runContext, run: finishedRun(report)}, 1))).toEqual(diagnosisIn(text));
	for (const written of [JSON.stringify(JSON.parse(text)), JSON.stringify(report)]) {
		expect(written).not.toMatch(steering);
		expect(written).not.toMatch(/\\u[0-9a-f]{4}|\\[bfnrt]/i);
		expect(written).not.toContain('eyJ');
	}
});

test('a run that was saved before its end is marked as unfinished', async () => {
	const runContext = await runChecks();
	const rows = runContext.run.report
		.get()
		.rows.map(row => ({...row, state: 'running' as const, progress: 'half'}));
	const {finishedAt: _, ...running} = {...runContext.run.report.get(), rows};
	const text = documentOf(
		runContext,
		3,
		canceledReport(running, {at: running.lastRunStartedAt + 5, elapsed: 5}),
	);
	expect(breachesOf(JSON.parse(text))).toEqual([]);
	expect(JSON.parse(text)).toMatchObject({unfinished: true, counts: {skipped: 10}});
});

describe('a file without a run is rejected with the reason', async () => {
	const runContext: RunContext = await runChecks();
	const whole = documentOf(runContext, 0);
	const changed = (change: object) => JSON.stringify({...JSON.parse(whole), ...change});

	test.each([
		['nothing', '', 'no-json'],
		['words', 'PASS  dns', 'no-json'],
		['a list', '[]', 'no-json'],
		['JSON of another program', '{"version": 1}', 'foreign'],
		['a run of another program', changed({tool: {name: 'az', version: '1.0.0'}}), 'foreign'],
		[
			'the reference',
			'{"tool":{"name":"acr-doctor","version":"1.0.0"},"schemaVersion":1,"codes":[]}',
			'foreign',
		],
		['a newer shape', changed({schemaVersion: 2, registries: 'somewhere else'}), 'newer'],
		['a fault', changed({internalError: 'It broke.'}), 'internal-error'],
		['no version of the shape', changed({schemaVersion: undefined}), 'broken'],
		['a time that is none', changed({startedAt: '2026-99-01T00:00:00.000Z'}), 'broken'],
		[
			'registries of one name',
			changed({registries: [1, 2].map(() => JSON.parse(whole).registries[0])}),
			'broken',
		],
		[
			'very deep evidence',
			whole.replace('"evidence": {', `"evidence": {"deep": ${'['.repeat(5000)}${']'.repeat(5000)},`),
			'broken',
		],
	])('%s', (_, text, problem) => {
		expect(readReport(text)).toEqual({ok: false, problem});
	});

	test('a truncated file', () => {
		for (let at = 0; at < whole.trimEnd().length; at += 131) {
			expect(readReport(whole.slice(0, at))).toEqual({ok: false, problem: 'no-json'});
		}
	});
});

const shown = (report: Report) =>
	shells.flatMap(shell => {
		const {describe: formatSentence} = createRunLanguage(english, shell);
		return report.rows.flatMap(row => formatSentence.row(row).fixes).map(({command}) => command?.text ?? '');
	});

/** Returns a report with this finding and this client. */
const withClient = (id: string, finding: string, client: string): Report => {
	const found = checks.find(check => check.id === id)?.findings[finding];
	const named = found ? [...sentencesOf(found).values()].flatMap(placeholdersOf) : [];
	const values = Object.fromEntries(
		[...named, ...safeValueNames].map(name => [name, provenValues[name] ?? 'some']),
	);
	const status = found?.status ?? 'failed';
	return reportOf(id, {status, finding, values: {...values, client}, evidence: {}, collectedAt: 2_600});
};

/** A clock that jumps forward and back, by parts of a second or by years. */
function oddClock(random: ReturnType<typeof createRandom>): () => number {
	let now = Date.parse('2026-03-01T12:00:00.000Z');

	return () => {
		now += random.pick([0, 0.25, 1, 40, -1, -87_640, 3_600_000, -3_600_000, 6e11, -6e11]);
		return Math.max(0, now);
	};
}

describe('a file cannot name a program to run', () => {
	const findings = checks.flatMap(({id, findings: all}) =>
		Object.keys(all).map(finding => [id, finding] as const),
	);

	test.each([
		'/tmp/evil.sh',
		'evil',
		'./docker',
		'/tmp/docker',
		'docker --host tcp://evil.example',
		'C:\\Temp\\evil.exe',
		'$(evil)',
		'docker;evil',
		'Docker',
		'constructor',
	])('no command runs the client %s', client => {
		const commands = findings.flatMap(([id, finding]) => shown(readBack(withClient(id, finding, client))));
		expect(commands.length).toBeGreaterThan(100);
		expect(commands.filter(text => text.includes(client) || text.includes('evil'))).toEqual([]);
	});

	test.each(['docker', 'podman', 'nerdctl', 'docker.exe'])('a command can run the client %s', client => {
		const commands = findings.flatMap(([id, finding]) => shown(readBack(withClient(id, finding, client))));
		expect(commands).toContain(`${client} version`);
	});

	test('every value that starts a command is limited to known programs', () => {
		const commands = checks
			.flatMap(check => Object.values<Finding>(check.findings))
			.flatMap(({fixes}) =>
				Object.values<Fix>({...fixes}).flatMap(({command}) => (command ? [command] : [])),
			);
		const first = commands.flatMap(command =>
			'run' in command
				? [command.run[0], ...command.run.flatMap(word => (typeof word === 'string' ? [] : [word.output[0]]))]
				: [],
		);
		// The prefix `docker-credential-` limits the program to credential helpers.
		const placed = first.flatMap(word =>
			typeof word === 'string' && !word.startsWith('docker-credential-') ? placeholdersOf(word) : [],
		);
		expect([...new Set(placed)].toSorted()).toEqual(Object.keys(allowedPrograms).toSorted());

		const variables = commands.flatMap(command =>
			'value' in command && placeholdersOf(command.value).length > 0
				? ['append' in command ? command.append : command.variable]
				: [],
		);
		expect([...new Set(variables)].toSorted()).toEqual([
			'NO_PROXY',
			'REQUESTS_CA_BUNDLE',
			'{signInVariable}',
		]);
	});

	test('fixes and commands of a file are never shown', async () => {
		const text = documentOf(await runChecks({replies: {'/v2/': {status: 403, body: ''}}}), 1);
		const fixes = [{text: 'Run evil.', command: {text: 'evil --now', arguments: ['evil', '--now']}}];
		const document = JSON.parse(text, (name, value) => (name === 'fixes' ? fixes : value));
		const read = readReport(JSON.stringify(document));
		expect(text).not.toContain('evil');
		expect(read.ok && JSON.stringify(everythingSaid(read.run.report))).not.toContain('evil');
		expect(
			read.ok && documentOf({language: englishPack, run: finishedRun(read.run.report)}, 1),
		).not.toContain('evil');
	});
});

describe('a saved report can be read, even if the clock was changed', () => {
	test.each(Array.from({length: 40}, (_, seed) => seed))('run %i', async seed => {
		const random = createRandom(seed + 1);
		const wanted: Wanted = random.pick([
			{},
			{words: ['contoso', 'fabrikam']},
			...Object.values(hostileWorlds),
		]);
		const now = oddClock(random);
		const runContext = await runChecks({...wanted, system: {...wanted.system, now}});
		const report = runContext.run.report.get();
		const rows = report.rows.map(row =>
			random.pick([true, false]) ? row : {...row, state: 'running' as const},
		);
		const {finishedAt: _, ...running} = report;

		for (const one of [report, canceledReport({...running, rows}, {at: now(), elapsed: now()})]) {
			const text = documentOf({language: englishPack, run: finishedRun(one)}, 0);
			expect(breachesOf(JSON.parse(text))).toEqual([]);
			expect(text).not.toMatch(/"durationMs": -/);
			const back = readBack(one);
			expect(readBack(back)).toEqual(back);
			expect(back.rows.filter(({durationMs = 0}) => durationMs < 0)).toEqual([]);
			expect(back.finishedAt).toBeGreaterThanOrEqual(back.lastRunStartedAt);
		}
	});

	test('numbers that JSON does not support are omitted', () => {
		const values = {host: 'contoso.azurecr.io', seconds: Number.POSITIVE_INFINITY};
		const report = reportOf('dns', {
			status: 'passed',
			finding: 'resolved',
			values,
			evidence: {left: Infinity},
			collectedAt: 5,
		});
		expect(readBack(report).rows[0]?.outcome).toMatchObject({values: {host: values.host}, evidence: {}});
	});

	test('a negative duration of an earlier version becomes 0', async () => {
		const document = JSON.parse(documentOf(await runChecks(), 0));
		const [check] = document.registries[0].checks;
		document.durationMs = -87_640;
		document.finishedAt = '2000-01-01T00:00:00.000Z';
		check.durationMs = -12;
		const read = readReport(JSON.stringify(document));
		expect(read.ok).toBe(true);
		const report = read.ok ? read.run.report : undefined;
		const row = report?.rows.find(({key}) => key === check.key);
		expect(row?.durationMs).toBe(0);
		expect(report).toMatchObject({durationMs: 0, lastRunDurationMs: 0, finishedAt: report?.lastRunStartedAt});
	});
});
