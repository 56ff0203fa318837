import {expect, test} from 'vitest';
import type {RunContext} from '../../source/cli/run/run-context.ts';
import {createPaint} from '../../source/cli/terminal/terminal.ts';
import {canceledReport} from '../../source/engine/report.ts';
import type {Report} from '../../source/engine/report.ts';
import {fullSummaryLines, exitSummaryLines, checkLine} from '../../source/output/text.ts';
import {report as words} from '../../source/languages/en/report.ts';
import {screen as japanese} from '../../source/languages/ja/screen.ts';
import {steering} from './sample-run.ts';
import {closed, hostilePlots, runSmallChecks} from './small-run.ts';

const inputOf = ({language}: RunContext, isColored = false) => ({language, paint: createPaint(isColored)});

/** A report with fixed durations: 31 ms for each check, 1.2 s for the run. */
function timed({run}: RunContext): Report {
	const report = run.report.get();
	const rows = report.rows.map(row => ({...row, durationMs: 31}));
	return {...report, lastRunDurationMs: 1234, rows};
}

const lines = (runContext: RunContext) =>
	timed(runContext).rows.map(row => checkLine(row, timed(runContext), inputOf(runContext)));

const denied = {door: closed};

test('each check is one line: mark, code, title, finding, duration', async () => {
	expect(lines(await runSmallChecks({plots: denied}))).toEqual([
		'PASS   -  Sign-in:  All is well at here.azurecr.io  31 ms',
		'PASS   -  Login server:  All is well at contoso.azurecr.io  31 ms',
		'FAIL   CONNECTIVITY_FORBIDDEN_ERROR  Front door:  403: the door is closed for 203.0.113.7.  31 ms',
		'SKIP   -  Token:  Depends on Front door',
		'SKIP   -  Park:  There is no park here.  31 ms',
	]);
});

test('with several registries each line names its registry', async () => {
	const [, first, second] = lines(await runSmallChecks({registries: ['contoso', 'fabrikam']}));
	expect(first).toContain('  contoso: Login server: ');
	expect(second).toContain('  fabrikam: Login server: ');
});

test('the end lists each cause once, with evidence, fixes and blocked checks', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const closing = fullSummaryLines(timed(runContext), inputOf(runContext));

	expect(closing.slice(0, 6)).toEqual([
		'FAIL  CONNECTIVITY_FORBIDDEN_ERROR',
		'  403: the door is closed for 203.0.113.7.',
		'  The doorman knows some addresses, and this is not one of them.',
		'  Blocks: Token',
		'  Fix 1  Let 203.0.113.7 in.',
		'    az acr network-rule add -n contoso --ip-address 203.0.113.7',
	]);
	expect(closing).toContain('    Your address: 203.0.113.7');
	expect(closing.slice(-3)).toEqual([
		'  More: https://aka.ms/acr/errors#connectivity_forbidden_error',
		'',
		'contoso.azurecr.io   1 problem   1 failed, 2 passed, 2 skipped   1.2 s',
	]);
});

test('a healthy run says so and has a line for each registry', async () => {
	const runContext = await runSmallChecks({registries: ['contoso', 'fabrikam']});
	const closing = [
		'All checks passed.',
		'contoso.azurecr.io   4 passed, 1 skipped   1.2 s',
		'fabrikam.azurecr.io   4 passed, 1 skipped   1.2 s',
	];
	expect(fullSummaryLines(timed(runContext), inputOf(runContext))).toEqual(closing);
});

test('with several registries each cause names its registries', async () => {
	const runContext = await runSmallChecks({registries: ['contoso', 'fabrikam'], plots: denied});
	const closing = fullSummaryLines(timed(runContext), inputOf(runContext));
	expect(closing).toContain('  contoso.azurecr.io: 403: the door is closed for 203.0.113.7.');
	expect(closing).toContain('  fabrikam.azurecr.io: 403: the door is closed for 203.0.113.7.');
});

test('a fix with a placeholder for a password is printed unchanged after the screen closes', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const text = 'Put them into HTTPS_PROXY as http://USER:PASSWORD@proxy.example:3128.';
	const {describe} = runContext.language;
	const language: RunContext['language'] = {
		...runContext.language,
		describe: {...describe, diagnosis: cause => ({...describe.diagnosis(cause), fixes: [{text}]})},
	};
	expect(exitSummaryLines(timed(runContext), inputOf({...runContext, language}))).toContain(`  fix: ${text}`);
});

test('the summary after the screen is short: each registry, each cause, its first fix', async () => {
	const runContext = await runSmallChecks({plots: denied});
	expect(exitSummaryLines(timed(runContext), inputOf(runContext))).toEqual([
		'contoso.azurecr.io   1 problem   1 failed, 2 passed, 2 skipped   1.2 s',
		'FAIL  CONNECTIVITY_FORBIDDEN_ERROR  403: the door is closed for 203.0.113.7.',
		'  fix: Let 203.0.113.7 in.',
		'    az acr network-rule add -n contoso --ip-address 203.0.113.7',
	]);
});

test('a canceled run shows its duration until then', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const {finishedAt: _, durationMs: __, lastRunDurationMs: ___, ...report} = timed(runContext);
	const launched = report.clock?.lastRunStarted ?? 0;
	const ended = canceledReport(report, {at: 0, elapsed: launched + 31});
	expect(exitSummaryLines(ended, inputOf(runContext))[0]).toMatch(/ 31 ms$/);
});

test('a run without registries prints one line that asks for one', async () => {
	const runContext = await runSmallChecks({registries: []});
	expect(fullSummaryLines(timed(runContext), inputOf(runContext))).toEqual([words.noRegistry]);
});

test('colors do not change the text', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const colored = fullSummaryLines(timed(runContext), inputOf(runContext, true));
	// oxlint-disable-next-line no-control-regex -- the expression matches colors
	const bare = colored.map(line => line.replaceAll(/\u001B\[\d+m/g, ''));
	expect(bare).toEqual(fullSummaryLines(timed(runContext), inputOf(runContext)));
	expect(colored[0]).toContain('\u001B[31m');
});

test.each(Object.keys(hostilePlots))('%s cannot control the terminal or show a secret', async name => {
	const runContext = await runSmallChecks({plots: hostilePlots[name] ?? {}});
	const report = timed(runContext);
	const all = [
		...lines(runContext),
		...fullSummaryLines(report, inputOf(runContext)),
		...exitSummaryLines(report, inputOf(runContext)),
	];

	expect(all.filter(line => steering.test(line))).toEqual([]);
	expect(all.join('\n')).not.toContain('eyJ');
	expect(all.join('\n')).toContain('*said*');
});

test('a duration has the units of the language', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const mixed = {...runContext.language.words, screen: japanese};
	const input = inputOf({...runContext, language: {...runContext.language, words: mixed}});
	const [row] = timed(runContext).rows;
	expect(row && checkLine({...row, durationMs: 61_500}, timed(runContext), input)).toMatch(/ {2}1:02 分$/);
	expect(exitSummaryLines(timed(runContext), input)[0]).toMatch(/ {3}1\.2 秒$/);
});
