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
import type {Format} from '../format.ts';
import type {ScreenContext} from '../screen-context.ts';

type Input = {readonly place: ReferencePlace; readonly context: ScreenContext; readonly format: Format};

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

/** The words of the screen; Tab selects a related code. */
const wordsOf = ({language: {words}}: ScreenContext): ScreenWords => ({
	...words.screen,
	keys: {
		...words.screen.keys,
		registry: words.reference.relatedKeys,
		search: words.screen.hints.search,
	},
	hints: {...words.screen.hints, registry: words.reference.relatedHint},
});

export function layOutReferenceHelp({place, context, format}: Input): ScrollArea {
	const lines = place.isHelping ? keyLines(entriesOf(offered, context), format.width, wordsOf(context)) : [];

	return textArea({lines, top: place.helpTop, format, words: context.language.words.screen});
}

export function referenceFooter({place, context, format}: Input): Line {
	return fitLine(
		place.notice === undefined
			? hintsLine(hintsFor(place, context), format.width, wordsOf(context))
			: line(span(` ${place.notice}`, 'accent')),
		format.width,
	);
}

function hintsFor(place: ReferencePlace, context: ScreenContext): readonly Hint[] {
	const {footer, hints: words} = context.language.words.screen;

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
				...openHints(place, context),
				['search', 3],
				['copy', 4, footer.copy],
				['link', 7],
				['help', 6],
				['back', 1],
			];
}

/** Opens the text, then its related codes. */
const openHints = (
	{isReading, marked}: ReferencePlace,
	{language: {words}}: ScreenContext,
): readonly Hint[] =>
	!isReading
		? [['toggle', 2, words.screen.footer.read]]
		: marked === undefined
			? [['registry', 2]]
			: [
					['toggle', 2, words.reference.openRelated],
					['registry', 8],
				];
