import {describe, expect, test} from 'vitest';
import {listChecks} from '../../source/cli/checks-command.ts';
import {demoHelp} from '../../source/cli/demo/demo-command.ts';
import {helpText} from '../../source/cli/help-text.ts';
import {createReferenceLanguage} from '../../source/cli/explain/reference-language.ts';
import {languageCodes, loadLanguage} from '../../source/cli/language.ts';
import {referenceList} from '../../source/output/reference.ts';
import {widthOf, wrap} from '../../source/text/width.ts';

/** The start of the last column, after the last gap of two spaces. */
const lastColumnOf = (line: string): number => widthOf(/^.* {2}(?=\S)/.exec(line)?.[0] ?? '');

/** Text left of a column must be ASCII, which has the same width in every terminal. */
const isPlainUpTo = (line: string, column: number): boolean => /^[ -~]*$/.test(line.slice(0, column));

const tablesOf = (text: string): readonly (readonly string[])[] =>
	text.split('\n\n').map(part => part.split('\n').filter(line => / {2}\S/.test(line.trimStart())));

test('on a narrow terminal, each title is below its check', async () => {
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
	test('the lists of checks, explain, --help and demo --help are aligned in columns', async () => {
		const language = await loadLanguage(code);
		const {words} = language;
		const texts = {
			checks: listChecks(false, words),
			explain: referenceList(createReferenceLanguage(language, 'posix').reference).join('\n'),
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
