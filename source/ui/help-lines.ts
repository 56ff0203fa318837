import type {KeySection} from '../core/screen-words.ts';
import {say} from '../core/words.ts';
import {keyLabel, keyTable, longLabel} from './keys.ts';
import type {KeyEntry} from './keys.ts';
import {beside, blankLine, fitLine, line, lineWidth, span} from './line.ts';
import type {Line} from './line.ts';
import type {Stage} from './stage.ts';
import {pad, widthOf, wrap} from './width.ts';

/** Every key: in two columns where they fit, in few words where many do not. */
export function helpLines(width: number, stage: Stage): readonly Line[] {
	const choices = [
		twoColumns(stage, 'keys'),
		twoColumns(stage, 'hints'),
		oneColumn(stage, 'keys'),
		oneColumn(stage, 'hints'),
	];

	const lines =
		choices.find(choice => choice.every(given => lineWidth(given) <= width)) ?? choices.at(-1) ?? [];
	return [titleLine(stage), blankLine, ...lines].map(given => fitLine(given, width));
}

/** These keys under each other, without headings: for a screen of few. */
export function keyLines(
	entries: readonly KeyEntry[],
	width: number,
	{words}: Pick<Stage, 'words'>,
): readonly Line[] {
	const column = Math.max(...entries.map(entry => widthOf(longLabel(entry, words)))) + 2;
	const choices = (['keys', 'hints'] as const).map(length =>
		entries.map(entry =>
			line(span('  '), span(pad(longLabel(entry, words), column), 'accent'), span(words[length][entry.hint])),
		),
	);

	const lines = choices.find(choice => choice.every(given => lineWidth(given) <= width)) ?? choices[1] ?? [];
	return [titleLine({words}), blankLine, ...lines].map(given => fitLine(given, width));
}

const titleLine = ({words}: Pick<Stage, 'words'>): Line =>
	line(
		span(` ${words.help.title}`, 'strong'),
		span(`   ${say(words.help.close, {key: keyLabel('escape', words)})}`, 'faint'),
	);

type Length = 'keys' | 'hints';

function twoColumns(stage: Stage, length: Length): readonly Line[] {
	const left = sectionsLines(['move', 'other'], stage, length);
	const right = sectionsLines(['check', 'run'], stage, length);
	const column = Math.max(...left.map(lineWidth)) + 1;

	return Array.from({length: Math.max(left.length, right.length)}, (_, index) =>
		beside(left[index] ?? blankLine, right[index] ?? blankLine, column),
	);
}

const oneColumn = (stage: Stage, length: Length): readonly Line[] =>
	sectionsLines(['move', 'check', 'run', 'other'], stage, length);

function sectionsLines(sections: readonly KeySection[], stage: Stage, length: Length): readonly Line[] {
	const {words} = stage;
	const entries = keyTable.filter(entry => sections.includes(entry.section) && isOffered(entry, stage));
	const [, second = 0] = entries
		.map(entry => widthOf(longLabel(entry, words)))
		.toSorted((first, next) => next - first);
	// One label may be longer than the column: its last keys stand below the first.
	const column = second + 2;

	return sections.flatMap((section, index) => [
		...(index > 0 ? [blankLine] : []),
		line(span(` ${words.help.sections[section]}`, 'strong')),
		...entries
			.filter(entry => entry.section === section)
			.flatMap(entry => entryLines(longLabel(entry, words), words[length][entry.hint], column)),
	]);
}

const entryLines = (label: string, action: string, column: number): readonly Line[] =>
	wrap(label, column - 2).map((keys, index) =>
		line(span('  '), span(pad(keys, column), 'accent'), span(index === 0 ? action : '')),
	);

const isOffered = ({hint}: KeyEntry, {demo, canSuspend, reference}: Stage): boolean =>
	(hint !== 'lift' || demo !== undefined) &&
	(hint !== 'suspend' || canSuspend) &&
	(hint !== 'explain' || reference !== undefined) &&
	// There is something to search in the reference only, and to set in the settings.
	hint !== 'search' &&
	hint !== 'reset';
