import type {KeyHint, KeySection, ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import {keyLabel, keyTable, longLabel} from './keys.ts';
import type {KeyEntry} from './keys.ts';
import {beside, blankLine, fitLine, line, lineWidth, span} from './line.ts';
import type {Line} from './line.ts';
import type {RunScreenContext} from './screen-context.ts';
import {pad, widthOf, wrap} from './width.ts';

/** The keys of one screen, by section, and what its language says of them. */
export type KeySheet<Hint extends string, Section extends string> = {
	readonly entries: readonly KeyEntry<Hint, string, Section>[];
	/** In the order of one column. */
	readonly sections: readonly Section[];
	/** Beside each other. */
	readonly columns: readonly [readonly Section[], readonly Section[]];
	readonly words: KeyWords<Hint> & {readonly sections: Readonly<Record<Section, string>>};
};

type KeyWords<Hint extends string> = Readonly<Record<Length, Readonly<Record<Hint, string>>>> &
	Pick<ScreenWords, 'keyNames' | 'help'>;

type Length = 'keys' | 'hints';

/** Every key of the run's screen. */
export const helpLines = (width: number, context: RunScreenContext): readonly Line[] =>
	sheetLines<KeyHint, KeySection>(
		{
			entries: keyTable.filter(entry => isOffered(entry, context)),
			sections: ['move', 'check', 'run', 'other'],
			columns: [
				['move', 'other'],
				['check', 'run'],
			],
			words: {...context.language.words.screen, sections: context.language.words.screen.help.sections},
		},
		width,
	);

/** Every key of a sheet: in two columns where they fit, in few words where many do not. */
export function sheetLines<Hint extends string, Section extends string>(
	sheet: KeySheet<Hint, Section>,
	width: number,
): readonly Line[] {
	return fitting(
		[
			twoColumns(sheet, 'keys'),
			twoColumns(sheet, 'hints'),
			sectionsLines(sheet, sheet.sections, 'keys'),
			sectionsLines(sheet, sheet.sections, 'hints'),
		],
		width,
		sheet.words,
	);
}

/** These keys under each other, without headings: for a screen of few. */
export function keyLines<Hint extends string>(
	entries: readonly KeyEntry<Hint, string, string>[],
	width: number,
	words: KeyWords<Hint>,
): readonly Line[] {
	const column = Math.max(...entries.map(entry => widthOf(longLabel(entry, words)))) + 2;
	const choices = (['keys', 'hints'] as const).map(length =>
		entries.flatMap(entry => entryLines(entry, column, words, length)),
	);

	return fitting(choices, width, words);
}

/** The first that is no wider than this, under the title. */
function fitting(
	choices: readonly (readonly Line[])[],
	width: number,
	words: Pick<ScreenWords, 'keyNames' | 'help'>,
): readonly Line[] {
	const title = line(
		span(` ${words.help.title}`, 'strong'),
		span(`   ${formatSentence(words.help.close, {key: keyLabel('escape', words)})}`, 'faint'),
	);
	const lines =
		choices.find(choice => choice.every(given => lineWidth(given) <= width)) ?? choices.at(-1) ?? [];
	return [title, blankLine, ...lines].map(given => fitLine(given, width));
}

function twoColumns<Hint extends string, Section extends string>(
	sheet: KeySheet<Hint, Section>,
	length: Length,
): readonly Line[] {
	const [left, right] = sheet.columns.map(sections => sectionsLines(sheet, sections, length));
	const column = Math.max(...(left ?? []).map(lineWidth)) + 1;

	return Array.from({length: Math.max(left?.length ?? 0, right?.length ?? 0)}, (_, index) =>
		beside(left?.[index] ?? blankLine, right?.[index] ?? blankLine, column),
	);
}

function sectionsLines<Hint extends string, Section extends string>(
	{entries, words}: KeySheet<Hint, Section>,
	sections: readonly Section[],
	length: Length,
): readonly Line[] {
	const [longest = 0, second = 0] = entries
		.filter(({section}) => sections.includes(section))
		.map(entry => widthOf(longLabel(entry, words)))
		.toSorted((first, next) => next - first);
	// One label may be longer than the column: its last keys stand below the first.
	const column = Math.max(second, Math.min(longest, ampleLabel)) + 2;

	return sections.flatMap((section, index) => [
		...(index > 0 ? [blankLine] : []),
		line(span(` ${words.sections[section]}`, 'strong')),
		...entries
			.filter(entry => entry.section === section)
			.flatMap(entry => entryLines(entry, column, words, length)),
	]);
}

/** Wide enough for the name of any key. */
const ampleLabel = 6;

function entryLines<Hint extends string>(
	entry: KeyEntry<Hint, string, string>,
	column: number,
	words: KeyWords<Hint>,
	length: Length,
): readonly Line[] {
	return wrap(longLabel(entry, words), column - 2).map((keys, index) =>
		line(span('  '), span(pad(keys, column), 'accent'), span(index === 0 ? words[length][entry.hint] : '')),
	);
}

const isOffered = ({hint}: KeyEntry, {demo, canSuspend, hasPicker}: RunScreenContext): boolean =>
	(hint !== 'lift' || demo !== undefined) &&
	(hint !== 'suspend' || canSuspend) &&
	(hint !== 'picker' || hasPicker === true) &&
	// There is something to search in the reference only, and to set in the settings.
	hint !== 'search' &&
	hint !== 'reset';
