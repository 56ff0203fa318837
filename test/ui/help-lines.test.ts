import {expect, test} from 'vitest';
import {languageCodes} from '../../source/cli/language.ts';
import {helpLines} from '../../source/ui/help-lines.ts';
import {lineWidth, textOf} from '../../source/ui/line.ts';
import type {Line} from '../../source/ui/line.ts';
import {widthOf} from '../../source/ui/width.ts';
import {packIn} from '../languages/language-packs.ts';
import {createSample} from './sample.ts';
import {contextOf} from './context-sample.ts';

/** Columns of each key label and of its description. */
function labelsOf({spans}: Line): ReadonlyArray<readonly [start: number, end: number]> {
	let at = 0;

	return spans.flatMap(({text, tone}) => {
		const start = at;
		at += widthOf(text);
		return tone === 'accent' ? [[start, at] as const] : [];
	});
}

test.each(languageCodes)('in %s the key descriptions are aligned at every width', async code => {
	const context = contextOf({language: await packIn(code)});

	for (let width = 38; width <= 158; width += 1) {
		const lines = helpLines(width, context);
		const labels = lines.flatMap(labelsOf);
		const columns = new Map(labels);
		expect(labels.filter(([start, end]) => columns.get(start) !== end)).toEqual([]);
		expect(columns.size).toBeLessThanOrEqual(2);
		expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
	}
});

test('keys that do not fit in their column wrap to the next line', () => {
	const lines = helpLines(78, contextOf(createSample())).map(textOf);
	const at = lines.findIndex(line => line.startsWith('  PgUp PgDn '));
	expect(lines[at]).toMatch(/^ {2}PgUp PgDn +one page /);
	expect(lines[at + 1]).toMatch(/^ {2}Ctrl-B Ctrl-F /);
});
