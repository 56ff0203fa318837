import {expect, test} from 'vitest';
import type {RunContext} from '../../source/cli/run/run-context.ts';
import {createPaint} from '../../source/cli/terminal/terminal.ts';
import {endedReport} from '../../source/engine/report.ts';
import type {Report} from '../../source/engine/report.ts';
import {closingLines, farewellLines, lineOf} from '../../source/output/text.ts';
import {report as words} from '../../source/languages/en/report.ts';
import {screen as japanese} from '../../source/languages/ja/screen.ts';
import {steering} from './sample-run.ts';
import {closed, hostilePlots, runSmallChecks} from './small-run.ts';

const inputOf = ({language}: RunContext, isColored = false) => ({language, paint: createPaint(isColored)});

/** A report in which everything took 31 ms and the whole 1.2 s, so that frames can be compared. */
function timed({run}: RunContext): Report {
	const report = run.report.get();
	const rows = report.rows.map(row => ({...row, durationMs: 31}));
	return {...report, launchDurationMs: 1234, rows};
}

const lines = (runContext: RunContext) =>
	timed(runContext).rows.map(row => lineOf(row, timed(runContext), inputOf(runContext)));

const denied = {door: closed};

test('each check is one line: mark, code, title, finding and time', async () => {
	expect(lines(await runSmallChecks({plots: denied}))).toEqual([
		'PASS   -  Sign-in:  All is well at here.azurecr.io  31 ms',
		'PASS   -  Login server:  All is well at contoso.azurecr.io  31 ms',
		'FAIL   CONNECTIVITY_FORBIDDEN_ERROR  Front door:  403: the door is closed for 203.0.113.7.  31 ms',
		'SKIP   -  Token:  Skipped: needs Front door.',
		'SKIP   -  Park:  There is no park here.  31 ms',
	]);
});

test('of several registries each line says which', async () => {
	const [, first, second] = lines(await runSmallChecks({registries: ['contoso', 'fabrikam']}));
	expect(first).toContain('  contoso: Login server: ');
	expect(second).toContain('  fabrikam: Login server: ');
});

test('the end names the cause once, with what was seen, its fixes and what it held up', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const closing = closingLines(timed(runContext), inputOf(runContext));

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
		'contoso.azurecr.io   1 failed, 2 passed, 2 skipped   1.2 s',
	]);
});

test('a healthy run says so, and a line for each registry', async () => {
	const runContext = await runSmallChecks({registries: ['contoso', 'fabrikam']});
	const closing = [
		'Everything checked is healthy.',
		'contoso.azurecr.io   4 passed, 1 skipped   1.2 s',
		'fabrikam.azurecr.io   4 passed, 1 skipped   1.2 s',
	];
	expect(closingLines(timed(runContext), inputOf(runContext))).toEqual(closing);
});

test('the causes of several registries say whose they are', async () => {
	const runContext = await runSmallChecks({registries: ['contoso', 'fabrikam'], plots: denied});
	const closing = closingLines(timed(runContext), inputOf(runContext));
	expect(closing).toContain('  contoso: 403: the door is closed for 203.0.113.7.');
	expect(closing).toContain('  fabrikam: 403: the door is closed for 203.0.113.7.');
});

test('a fix that says where a password goes says it in what the screen leaves behind too', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const text = 'Put them into HTTPS_PROXY as http://USER:PASSWORD@proxy.example:3128.';
	const {describe} = runContext.language;
	const language: RunContext['language'] = {
		...runContext.language,
		describe: {...describe, diagnosis: cause => ({...describe.diagnosis(cause), fixes: [{text}]})},
	};
	expect(farewellLines(timed(runContext), inputOf({...runContext, language}))).toContain(`  fix: ${text}`);
});

test('what the screen leaves behind is short: each registry, each cause, its first fix', async () => {
	const runContext = await runSmallChecks({plots: denied});
	expect(farewellLines(timed(runContext), inputOf(runContext))).toEqual([
		'contoso.azurecr.io   1 failed, 2 passed, 2 skipped   1.2 s',
		'FAIL  CONNECTIVITY_FORBIDDEN_ERROR  403: the door is closed for 203.0.113.7.',
		'  fix: Let 203.0.113.7 in.',
		'    az acr network-rule add -n contoso --ip-address 203.0.113.7',
	]);
});

test('who leaves in the middle is told how long it took until then', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const {finishedAt: _, durationMs: __, launchDurationMs: ___, ...report} = timed(runContext);
	const launched = report.clock?.launched ?? 0;
	const ended = endedReport(report, {at: 0, elapsed: launched + 31});
	expect(farewellLines(ended, inputOf(runContext))[0]).toMatch(/ 31 ms$/);
});

test('without a registry there is one line that asks for one', async () => {
	const runContext = await runSmallChecks({registries: []});
	expect(closingLines(timed(runContext), inputOf(runContext))).toEqual([words.nothing]);
});

test('with colours the words are the same', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const colored = closingLines(timed(runContext), inputOf(runContext, true));
	// oxlint-disable-next-line no-control-regex -- colours are what it takes away
	const bare = colored.map(line => line.replaceAll(/\u001B\[\d+m/g, ''));
	expect(bare).toEqual(closingLines(timed(runContext), inputOf(runContext)));
	expect(colored[0]).toContain('\u001B[31m');
});

test.each(Object.keys(hostilePlots))('%s cannot steer the terminal or show a secret', async name => {
	const runContext = await runSmallChecks({plots: hostilePlots[name] ?? {}});
	const report = timed(runContext);
	const all = [
		...lines(runContext),
		...closingLines(report, inputOf(runContext)),
		...farewellLines(report, inputOf(runContext)),
	];

	expect(all.filter(line => steering.test(line))).toEqual([]);
	expect(all.join('\n')).not.toContain('eyJ');
	expect(all.join('\n')).toContain('*said*');
});

test('a time is said in the units of the language, as on the screen', async () => {
	const runContext = await runSmallChecks({plots: denied});
	const words = {...runContext.language.words, screen: japanese};
	const input = inputOf({...runContext, language: {...runContext.language, words}});
	const [row] = timed(runContext).rows;
	expect(row && lineOf({...row, durationMs: 61_500}, timed(runContext), input)).toMatch(/ {2}1:02 分$/);
	expect(farewellLines(timed(runContext), input)[0]).toMatch(/ {3}1\.2 秒$/);
});
