import {PassThrough} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import {expect, test} from 'vitest';
import {rerunCommand} from '../../source/cli/report/rerun-command.ts';
import {finishedRun} from '../../source/engine/finished-run.ts';
import {isRecord} from '../../source/text/json.ts';
import {fullSummaryLines, checkLine} from '../../source/output/text.ts';
import {readReport} from '../../source/output/read-report.ts';
import {drawRunScreen} from '../../source/ui/run/open-run-screen.tsx';
import {createRandom} from '../ui/random.ts';
import {contextOf} from '../ui/context-sample.ts';
import {englishPack} from '../languages/language-packs.ts';
import {documentOf} from './document-of.ts';
import {breachesOf} from './report-schema.ts';
import {hostileText, runChecks, secretToken, steering} from './sample-run.ts';

/** Unexpected values that a changed file can contain at any path. */
const strange: readonly [unknown, ...unknown[]] = [
	undefined,
	null,
	true,
	-1,
	0.5,
	1e300,
	'',
	' ',
	'constructor',
	'__proto__',
	'toString',
	'skipped',
	'registry',
	'identity',
	hostileText,
	'$(touch /tmp/owned)',
	'-h; rm -rf ~',
	'x'.repeat(50_000),
	[],
	[null],
	{},
	{toString: 1, __proto__: null, constructor: {prototype: 1}},
];

/** The path of every value in a document. */
const pathsIn = (
	value: unknown,
	path: readonly (string | number)[] = [],
): ReadonlyArray<readonly (string | number)[]> => [
	...(path.length > 0 ? [path] : []),
	...(Array.isArray(value)
		? value.flatMap((part, index) => pathsIn(part, [...path, index]))
		: isRecord(value)
			? Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]))
			: []),
];

/** The document with another value at that path. */
function withOther(value: unknown, [first, ...rest]: readonly (string | number)[], other: unknown): unknown {
	if (first === undefined) {
		return other;
	}

	if (Array.isArray(value)) {
		return value.map((part, index) => (index === first ? withOther(part, rest, other) : part));
	}

	return isRecord(value)
		? Object.fromEntries(
				Object.entries(value).map(([name, part]) => [
					name,
					name === first ? withOther(part, rest, other) : part,
				]),
			)
		: value;
}

let drawn = 0;

/** Returns all output for a file: the text, the screen, the document and the command. Undefined if it is rejected. */
function everythingMadeOf(text: string): string | undefined {
	const read = readReport(text);

	if (!read.ok) {
		return undefined;
	}

	const {report} = read.run;
	const input = {
		language: englishPack,
		paint: (_: string, painted: string) => painted,
	};
	const document = documentOf({language: englishPack, run: finishedRun(report)}, 1);
	expect(breachesOf(JSON.parse(document))).toEqual([]);
	// Drawing takes most of the time, so only every fourth file is drawn.
	drawn += 1;
	const screen =
		drawn % 4 > 0
			? ''
			: renderToString(
					drawRunScreen(
						{
							run: finishedRun(report),
							context: contextOf(input),
							closesWhenHealthy: false,
							loadLanguage: async () => englishPack,
							copy: async () => 'off',
							stdin: Object.assign(new PassThrough(), {setRawMode: () => undefined}),
							stdout: new PassThrough(),
						},
						() => undefined,
						close => close(),
					),
					{columns: 120},
				);

	return [
		...report.rows.map(row => checkLine(row, report, input)),
		...fullSummaryLines(report, input),
		...stripVTControlCharacters(screen).split('\n'),
		...JSON.stringify(JSON.parse(document)).split('\n'),
		rerunCommand(report, 'posix') ?? '',
	].join('|');
}

const replies = {
	'/v2/': {
		status: 403,
		body: '{"errors":[{"code":"DENIED","message":"client with IP \'203.0.113.7\' is not"}]}',
	},
};
const documents = await Promise.all(
	[{}, {replies}, {words: ['contoso', 'fabrikam.azurecr.io'], selection: {skip: ['tls']}}].map(async wanted =>
		documentOf(await runChecks(wanted), 1),
	),
);

test.each(documents.map((text, index) => [index + 1, text] as const))(
	'a file with an unexpected value at any path is shown safely or rejected (%i)',
	{timeout: 60_000},
	(seed, text) => {
		const document: unknown = JSON.parse(text);
		const paths = pathsIn(document);
		const random = createRandom(seed);
		let shown = 0;

		for (const place of paths) {
			const other = random.pick(strange);
			const made = everythingMadeOf(JSON.stringify(withOther(document, place, other)));
			shown += made === undefined ? 0 : 1;
			const problem = made !== undefined && (steering.test(made) || made.includes(secretToken));
			expect(problem ? [place, other, made] : undefined).toBeUndefined();
		}

		// Sentences and fixes of the file are not read.
		expect(shown).toBeGreaterThan(paths.length / 10);
		expect(shown).toBeLessThan(paths.length);
	},
);

test('a file cannot add a command', async () => {
	const [, text = ''] = documents;
	const evil = '203.0.113.7; rm -rf ~';
	const made = readReport(text.replaceAll('203.0.113.7', evil));
	const row = made.ok ? made.run.report.rows.find(({checkId}) => checkId === 'challenge') : undefined;
	const {fixes = [], summary} = row ? englishPack.describe.row(row) : {summary: ''};
	expect(summary).toContain(evil);
	expect(fixes.filter(({command}) => command?.text.includes('rm -rf'))).toEqual([]);

	const named = readReport(text.replaceAll('"key": "contoso"', '"key": "$(rm -rf ~)"'));
	expect(named.ok && rerunCommand(named.run.report, 'posix')).toBeUndefined();
});
