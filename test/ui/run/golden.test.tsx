import {Box, renderToString} from 'ink';
import type {ReactNode} from 'react';
import {expect, test} from 'vitest';
import {finishedRun} from '../../../source/engine/finished-run.ts';
import type {Report} from '../../../source/engine/report.ts';
import type {LanguageCode} from '../../../source/languages/index.ts';
import {viewOf} from '../../../source/ui/run/run-state.ts';
import {CheckDetails} from '../../../source/ui/run/check-details.tsx';
import {CheckRow} from '../../../source/ui/run/check-row.tsx';
import {describeRow} from '../../../source/ui/run/description-cache.ts';
import {Header} from '../../../source/ui/run/header.tsx';
import {HealthyCard} from '../../../source/ui/run/healthy-card.tsx';
import {initialNavigation} from '../../../source/ui/run/navigation-state.ts';
import type {RunScreenContext} from '../../../source/ui/screen-context.ts';
import {editText, emptyField} from '../../../source/ui/text-field.ts';
import {Evidence} from '../../../source/ui/widgets/evidence.tsx';
import {Fix} from '../../../source/ui/widgets/fix.tsx';
import {ColumnsContext} from '../../../source/ui/widgets/size.tsx';
import {packIn} from '../../languages/language-packs.ts';
import {runChecks} from '../../output/sample-run.ts';
import {contextOf} from '../context-sample.ts';
import {openApp} from '../open-app.ts';

// Each file shows one component in several states. Other tests check rules that hold for every screen.

const english = contextOf({language: await packIn('en')});
const japanese = contextOf({language: await packIn('ja')});

/** Returns the report with fixed durations. */
const atRest = (report: Report): Report => ({
	...report,
	lastRunDurationMs: 400,
	rows: report.rows.map(row => ({...row, startedElapsed: 0, durationMs: 100})),
});

async function finish(names: readonly string[], isRefused: boolean): Promise<Report> {
	const errors = [{code: 'DENIED', message: "client with IP '203.0.113.7' is not allowed access."}];
	const {run} = await runChecks({
		words: names,
		replies: isRefused ? {'/v2/': {status: 403, body: JSON.stringify({errors})}} : {},
	});
	return atRest(run.report.get());
}

const refused = await finish(['contoso'], true);
const healthy = await finish(['contoso'], false);
const challenge = refused.rows.find(({checkId}) => checkId === 'challenge')!;

const draw = (node: ReactNode, columns: number): string =>
	renderToString(
		<ColumnsContext value={columns}>
			<Box width={columns} flexDirection="column">
				{node}
			</Box>
		</ColumnsContext>,
		{columns},
	);

const viewIn = (report: Report, context: RunScreenContext) => viewOf(report, initialNavigation, context);

function header(report: Report, context: RunScreenContext, {columns = 78, now = 0, query = ''} = {}) {
	const field = editText(emptyField, {type: 'insert', text: query});
	const navigation = {...initialNavigation, filter: {field, isTyping: false}};
	return draw(<Header {...{report, context, now, navigation}} view={viewIn(report, context)} />, columns);
}

const rows = (context: RunScreenContext, columns: number, isNarrow = false) =>
	draw(
		refused.rows.map(row => (
			<CheckRow
				key={row.key}
				row={row}
				isSelected={row === challenge}
				isNarrow={isNarrow}
				hasDuration
				now={0}
				context={context}
			/>
		)),
		columns,
	);

const details = (context: RunScreenContext, columns: number, showsEvidence = false) =>
	draw(
		<CheckDetails
			row={challenge}
			isBelowRow
			navigation={{...initialNavigation, showsEvidence}}
			context={context}
		/>,
		columns,
	);

const {fixes, evidence} = describeRow(english, challenge);

const fixesIn = (columns: number, continuation = '\\') =>
	draw(
		fixes
			.slice(0, 2)
			.map((fix, index) => <Fix key={fix.name} fix={fix} number={index + 1} continuation={continuation} />),
		columns,
	);

const facts = (isComplete: boolean) =>
	draw(
		<Evidence
			title="Evidence"
			lines={evidence}
			isComplete={isComplete}
			joinLabel={english.language.describe.label}
		/>,
		60,
	);

const card = (context: RunScreenContext, columns: number) =>
	draw(<HealthyCard report={healthy} view={viewIn(healthy, context)} context={context} hasProof />, columns);

async function screenOf(code: LanguageCode, columns: number, rowCount: number, report: Report, keys = '') {
	const {press, settle} = openApp({
		columns,
		rows: rowCount,
		finishedRun: finishedRun(report),
		language: await packIn(code),
	});
	await settle();
	press(keys);
	return settle();
}

const {finishedAt: _, lastRunDurationMs: __, ...unfinished} = refused;
const running: Report = {
	...unfinished,
	clock: {started: 0, lastRunStarted: 0},
	rows: refused.rows.map((row, index) => (index === 3 ? {...row, state: 'running'} : row)),
};
const saved = {readAt: refused.lastRunStartedAt + 7_200_000, rerunCommand: undefined};

/** The frames of each snapshot file, by title. */
const files: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>> = {
	header: async () => ({
		'a check runs': header(running, english, {now: 1500}),
		'a check is slow': header(running, english, {now: 3100}),
		'one problem': header(refused, english),
		healthy: header(healthy, english),
		'a filter': header(refused, english, {query: 'token'}),
		'two registries': header(await finish(['contoso', 'fabrikam'], true), english),
		'a saved run': header(refused, {...english, saved}),
		'a saved run at 40 columns': header(refused, {...english, saved}, {columns: 38}),
		Japanese: header(refused, japanese),
	}),
	'check-rows': async () => ({
		English: rows(english, 78),
		'a narrow screen': rows(english, 48, true),
		Japanese: rows(japanese, 78),
	}),
	'check-details': async () => ({
		English: details(english, 74),
		'all evidence': details(english, 74, true),
		'Japanese, narrow': details(japanese, 46),
	}),
	'fix-and-evidence': async () => ({
		'fixes at 74 columns': fixesIn(74),
		'fixes at 34 columns': fixesIn(34),
		'fixes at 34 columns in PowerShell': fixesIn(34, '`'),
		'evidence in one line': facts(false),
		'all evidence': facts(true),
	}),
	'healthy-card': async () => ({English: card(english, 78), 'Japanese, narrow': card(japanese, 48)}),
	async overview() {
		const report = await finish(['contoso', 'fabrikam', 'wingtip'], true);
		return {
			'English at 80x24': await screenOf('en', 80, 24, report),
			'Korean at 120x30': await screenOf('ko', 120, 30, report),
			'Chinese at 50x15': await screenOf('zh-hans', 50, 15, report),
		};
	},
	help: async () => ({
		English: await screenOf('en', 80, 50, refused, '?'),
		'Korean at 50x15': await screenOf('ko', 50, 15, refused, '?G'),
	}),
	'run-screen': async () => ({
		'English at 80x24': await screenOf('en', 80, 24, refused),
		'Japanese at 120x30': await screenOf('ja', 120, 30, refused),
		'Chinese at 50x15': await screenOf('zh-hans', 50, 15, refused),
		'Korean details at 50x15': await screenOf('ko', 50, 15, refused, '\r'),
	}),
};

test.each(Object.entries(files))('%s', async (file, frames) => {
	const text = Object.entries(await frames())
		.map(([title, frame]) => `# ${title}\n${frame.replaceAll(/ +$/gm, '')}\n`)
		.join('\n');
	await expect(text).toMatchFileSnapshot(`../golden/${file}.txt`);
});
