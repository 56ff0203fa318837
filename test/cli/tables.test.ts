import {describe, expect, test} from 'vitest';
import {listChecks} from '../../source/cli/checks-command.ts';
import {demoHelp} from '../../source/cli/demo/demo-command.ts';
import {helpText} from '../../source/cli/help-text.ts';
import {referenceIn} from '../../source/cli/explain/reference-in.ts';
import {languageCodes, loadLanguage} from '../../source/cli/language.ts';
import {referenceList} from '../../source/output/reference.ts';
import {widthOf, wrap} from '../../source/ui/width.ts';

/** Where the last column begins, behind the last gap of two spaces. */
const lastColumnOf = (line: string): number => widthOf(/^.* {2}(?=\S)/.exec(line)?.[0] ?? '');

/** Plain ASCII is one column wide in every terminal; what stands left of a column has to be. */
const isPlainUpTo = (line: string, column: number): boolean => /^[ -~]*$/.test(line.slice(0, column));

const tablesOf = (text: string): readonly (readonly string[])[] =>
	text.split('\n\n').map(part => part.split('\n').filter(line => / {2}\S/.test(line.trimStart())));

test('where the terminal is too narrow for the table of checks, each title stands below its check', async () => {
	const {words} = await loadLanguage('ja');
	const lines = listChecks(false, words, {columns: 80, wrap}).split('\n');
	expect(lines.slice(0, 2)).toEqual([
		'container-client  environment  machine  -',
		expect.stringMatching(/^ {4}\S/),
	]);
	expect(lines.filter(line => widthOf(line) > 80)).toEqual([]);
	expect(listChecks(false, words, {columns: 160, wrap})).toBe(listChecks(false, words));
});

describe.each(languageCodes)('%s', code => {
	test('what acr-doctor checks, explain, --help and demo --help list stands in columns', async () => {
		const {words} = await loadLanguage(code);
		const texts = {
			checks: listChecks(false, words),
			explain: referenceList(referenceIn(words, 'posix')).join('\n'),
			help: helpText(words),
			demo: demoHelp(words),
		};

		for (const text of Object.values(texts)) {
			const tables = tablesOf(text).filter(lines => lines.length > 1);
			expect(tables.length).toBeGreaterThan(0);

			for (const lines of tables) {
				const [column = 0, ...others] = [...new Set(lines.map(lastColumnOf))];
				expect(others).toEqual([]);
				expect(column).toBeGreaterThan(5);
				expect(lines.filter(line => !isPlainUpTo(line, column))).toEqual([]);
			}
		}
	});
});
