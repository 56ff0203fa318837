import {expect, test} from 'vitest';
import {createPickerContext} from '../../source/cli/picker/picker-context.ts';
import {createSettingsContext} from '../../source/cli/picker/settings-context.ts';
import type {Report} from '../../source/engine/report.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {layOutFrame} from '../../source/ui/frame.ts';
import {textOf} from '../../source/ui/line.ts';
import type {Line} from '../../source/ui/line.ts';
import {navigate} from '../../source/ui/navigation.ts';
import {initialNavigation} from '../../source/ui/navigation-state.ts';
import type {Step} from '../../source/ui/navigation-state.ts';
import {layOutPicker} from '../../source/ui/picker/frame.ts';
import {initialPickerState} from '../../source/ui/picker/state.ts';
import {layOutReference} from '../../source/ui/reference/frame.ts';
import {createReferenceScreen} from '../../source/ui/reference/screen.ts';
import {layOutSettings} from '../../source/ui/settings/frame.ts';
import {initialSettingsState} from '../../source/ui/settings/state.ts';
import type {LanguageCode} from '../../source/languages/index.ts';
import {runChecks} from '../output/sample-run.ts';
import {packIn} from '../languages/language-packs.ts';
import {contextOf} from './context-sample.ts';
import {processOf} from './settings/process-of.ts';

// Snapshots of six screens; other tests check rules that hold for every screen.

test('an open failure of a run, in English', async () => {
	const lines = await drawRun('en', {columns: 80, rows: 24}, ['contoso']);
	await expect(lines).toMatchFileSnapshot('golden/run-en-80x24.txt');
});

test('a failure of a run in a small terminal, in Japanese', async () => {
	const lines = await drawRun('ja', {columns: 50, rows: 15}, ['contoso']);
	await expect(lines).toMatchFileSnapshot('golden/run-ja-50x15.txt');
});

test('many registries in a large terminal, in Korean', async () => {
	const lines = await drawRun(
		'ko',
		{columns: 120, rows: 40},
		['contoso', 'fabrikam', 'wingtip'],
		[{type: 'failure', by: 1}],
	);
	await expect(lines).toMatchFileSnapshot('golden/overview-ko-120x40.txt');
});

test('saved and discovered registries, in Chinese', async () => {
	const counts = {passed: 15, warning: 0, failed: 0, skipped: 1, error: 0};
	const now = Date.UTC(2026, 0, 1, 12);
	const state = {
		...initialPickerState,
		registries: [
			{
				id: '1',
				name: 'contoso',
				label: '生产环境',
				isFavorite: true,
				lastResult: {counts, finishedAt: now - 60_000},
			},
			{id: '2', name: 'fabrikam.azurecr.cn', repository: 'team/app'},
		],
		marked: new Set(['1']),
		search: {
			isRunning: false,
			discovery: {
				found: [{draft: {name: 'wingtip.azurecr.io'}, sources: ['azure', 'docker'] as const}],
				gaps: [],
			},
		},
	};
	const context = createPickerContext(plain, await packIn('zh-hans'), {clouds: builtInClouds});
	const {lines} = layOutPicker({state, size: {columns: 80, rows: 24}, context, now});
	await expect(drawn(lines)).toMatchFileSnapshot('golden/registries-zh-hans-80x24.txt');
});

test('the settings, in Korean', async () => {
	const state = initialSettingsState({language: 'ko', timeout: 5, skip: ['environment']});
	const {groups, ...rest} = createSettingsContext(plain, await packIn('ko'));
	const shown = [
		'container-client',
		'container-daemon',
		'helm',
		'login-server',
		'dns',
		'tls',
		'azure-sign-in',
	];
	const context = {
		...rest,
		groups: groups
			.map(({id, checks}) => ({id, checks: checks.filter(check => shown.includes(check.id))}))
			.filter(({checks}) => checks.length > 0),
	};
	const {lines} = layOutSettings({state, size: {columns: 80, rows: 24}, context});
	await expect(drawn(lines)).toMatchFileSnapshot('golden/settings-ko-80x24.txt');
});

test('the reference of a code next to the list, in Japanese', async () => {
	const size = {columns: 120, rows: 40};
	const context = await contextIn('ja');
	const screen = createReferenceScreen(async () => 'copied');
	screen.open(context, 'CONNECTIVITY_FORBIDDEN_ERROR');
	const {lines} = layOutReference({state: screen.state.get()!, size, context});
	await expect(drawn(lines)).toMatchFileSnapshot('golden/reference-ja-120x40.txt');
});

const plain = {...processOf([], {}), preferences: {animation: false}};

/** A run with registries whose firewall denies access, with the first failure open. */
async function drawRun(
	code: LanguageCode,
	size: {readonly columns: number; readonly rows: number},
	words: readonly string[],
	steps: readonly Step[] = [{type: 'failure', by: 1}, {type: 'open'}],
): Promise<string> {
	const denied = {code: 'DENIED', message: "client with IP '203.0.113.7' is not allowed access."};
	const {run} = await runChecks({
		words,
		replies: {'/v2/': {status: 403, body: JSON.stringify({errors: [denied]})}},
	});
	const input = {
		report: atRest(run.report.get()),
		size,
		now: 2000,
		secondsLeft: undefined,
		context: await contextIn(code),
	};
	const navigation = steps.reduce(
		(here, step) =>
			navigate(here, {step, metricsOf: current => layOutFrame({...input, navigation: current}).metrics}),
		initialNavigation,
	);
	return drawn(layOutFrame({...input, navigation}).lines);
}

/** Sets the durations to fixed values. */
const atRest = (report: Report): Report => ({
	...report,
	lastRunDurationMs: 400,
	rows: report.rows.map(row => ({...row, startedElapsed: 0, durationMs: 100})),
});

const contextIn = async (code: LanguageCode) => contextOf({language: await packIn(code)});

const drawn = (lines: readonly Line[]): string => `${lines.map(line => textOf(line).trimEnd()).join('\n')}\n`;
