import type {Reference} from '../../reference/reference.ts';
import type {KeyHint, ScreenWords} from '../../describe/screen-words.ts';
import {hintsLine} from '../footer-lines.ts';
import type {Hint} from '../footer-lines.ts';
import {keyLines} from '../help-lines.ts';
import {entriesOf} from '../keys.ts';
import {fitLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import type {ReferencePlace} from './place.ts';
import {textArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import type {Format, Stage} from '../stage.ts';

/** What the reference needs of a screen. */
export type ReferenceStage = Pick<Stage, 'words' | 'title' | 'continuation' | 'canSuspend'> & {
	readonly reference: Reference;
};

type Input = {readonly place: ReferencePlace; readonly stage: ReferenceStage; readonly format: Format};

/** What keys of the table do something in the reference. */
const offered: readonly KeyHint[] = [
	'move',
	'page',
	'ends',
	'toggle',
	'registry',
	'search',
	'copy',
	'copyNumber',
	'link',
	'language',
	'help',
	'back',
	'quit',
	'interrupt',
	'suspend',
	'redraw',
];

/** The words of the screen, with what the keys of registries do here. */
const wordsOf = ({words, reference}: ReferenceStage): ScreenWords => ({
	...words,
	keys: {...words.keys, registry: reference.words.relatedKeys, search: words.hints.search},
	hints: {...words.hints, registry: reference.words.relatedHint},
});

/** The keys of the reference, in a window. */
export function layOutReferenceHelp({place, stage, format}: Input): ScrollArea {
	const lines = place.isHelping ? keyLines(entriesOf(offered, stage), format.width, wordsOf(stage)) : [];

	return textArea({lines, top: place.helpTop, format, words: stage.words});
}

/** A notice, or the keys that mean something here. */
export function referenceFooter({place, stage, format}: Input): Line {
	return fitLine(
		place.notice === undefined
			? hintsLine(hintsFor(place, stage), format.width, wordsOf(stage))
			: line(span(` ${place.notice}`, 'accent')),
		format.width,
	);
}

function hintsFor(place: ReferencePlace, stage: ReferenceStage): readonly Hint[] {
	const {footer, hints: words} = stage.words;

	if (place.isSearching) {
		return [
			['toggle', 1, footer.read],
			['back', 2],
		];
	}

	return place.isHelping
		? [
				['move', 2, footer.read],
				['back', 1],
			]
		: [
				['move', 5, place.isReading ? footer.read : words.move],
				...openHints(place, stage),
				['search', 3],
				['copy', 4, footer.copy],
				['link', 7],
				['help', 6],
				['back', 1],
			];
}

/** From the list to the text; from the text to the codes related to it. */
const openHints = (
	{isReading, marked}: ReferencePlace,
	{words: {footer}, reference: {words}}: ReferenceStage,
): readonly Hint[] =>
	!isReading
		? [['toggle', 2, footer.read]]
		: marked === undefined
			? [['registry', 2]]
			: [
					['toggle', 2, words.openRelated],
					['registry', 8],
				];
