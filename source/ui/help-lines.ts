import type {KeyHint, KeySection, ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import {keyLabel, keyTable, longLabel} from './keys.ts';
import type {KeyEntry} from './keys.ts';
import {joinColumns, blankLine, fitLine, line, lineWidth, span} from './line.ts';
import type {Line} from './line.ts';
import type {RunScreenContext} from './screen-context.ts';
import {pad, widthOf, wrap} from './width.ts';

type KeyHelp<Hint extends string, Section extends string> = {
	readonly entries: readonly KeyEntry<Hint, string, Section>[];
	readonly sections: readonly Section[];
	readonly columns: readonly [readonly Section[], readonly Section[]];
	readonly words: KeyWords<Hint> & {readonly sections: Readonly<Record<Section, string>>};
};

type KeyWords<Hint extends string> = Readonly<Record<Length, Readonly<Record<Hint, string>>>> &
	Pick<ScreenWords, 'keyNames' | 'help'>;

type Length = 'keys' | 'hints';

export const helpLines = (width: number, context: RunScreenContext): readonly Line[] =>
	keyHelpLines<KeyHint, KeySection>(
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

/** Returns the help in two columns if the columns fit. A narrow screen has short descriptions. */
export function keyHelpLines<Hint extends string, Section extends string>(
	keyHelp: KeyHelp<Hint, Section>,
	width: number,
): readonly Line[] {
	return firstFitting(
		[
			twoColumns(keyHelp, 'keys'),
			twoColumns(keyHelp, 'hints'),
			sectionsLines(keyHelp, keyHelp.sections, 'keys'),
			sectionsLines(keyHelp, keyHelp.sections, 'hints'),
		],
		width,
		keyHelp.words,
	);
}

export function keyLines<Hint extends string>(
	entries: readonly KeyEntry<Hint, string, string>[],
	width: number,
	words: KeyWords<Hint>,
): readonly Line[] {
	const column = Math.max(...entries.map(entry => widthOf(longLabel(entry, words)))) + 2;
	const choices = (['keys', 'hints'] as const).map(length =>
		entries.flatMap(entry => entryLines(entry, column, words, length)),
	);

	return firstFitting(choices, width, words);
}

function firstFitting(
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
	keyHelp: KeyHelp<Hint, Section>,
	length: Length,
): readonly Line[] {
	const [left, right] = keyHelp.columns.map(sections => sectionsLines(keyHelp, sections, length));
	const column = Math.max(...(left ?? []).map(lineWidth)) + 1;

	return Array.from({length: Math.max(left?.length ?? 0, right?.length ?? 0)}, (_, index) =>
		joinColumns(left?.[index] ?? blankLine, right?.[index] ?? blankLine, column),
	);
}

function sectionsLines<Hint extends string, Section extends string>(
	{entries, words}: KeyHelp<Hint, Section>,
	sections: readonly Section[],
	length: Length,
): readonly Line[] {
	const [longest = 0, second = 0] = entries
		.filter(({section}) => sections.includes(section))
		.map(entry => widthOf(longLabel(entry, words)))
		.toSorted((first, next) => next - first);
	// The longest label may wrap to a second line.
	const column = Math.max(second, Math.min(longest, usualLabelWidth)) + 2;

	return sections.flatMap((section, index) => [
		...(index > 0 ? [blankLine] : []),
		line(span(` ${words.sections[section]}`, 'strong')),
		...entries
			.filter(entry => entry.section === section)
			.flatMap(entry => entryLines(entry, column, words, length)),
	]);
}

const usualLabelWidth = 6;

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
	// Only the reference has a search, and only the settings have a reset.
	hint !== 'search' &&
	hint !== 'reset';
