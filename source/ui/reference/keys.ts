import type {KeyHint, ScreenWords} from '../../describe/screen-words.ts';
import {hintsLine} from '../footer-lines.ts';
import type {Hint} from '../footer-lines.ts';
import {keyLines} from '../help-lines.ts';
import {entriesOf} from '../keys.ts';
import {fitLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import type {ReferenceState} from './state.ts';
import {textArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import type {ScreenLayout} from '../screen-layout.ts';
import type {ScreenContext} from '../screen-context.ts';

type Input = {readonly state: ReferenceState; readonly context: ScreenContext; readonly layout: ScreenLayout};

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

/** Returns the words of the screen. The Tab key selects a related code. */
const wordsOf = ({language: {words}}: ScreenContext): ScreenWords => ({
	...words.screen,
	keys: {
		...words.screen.keys,
		registry: words.reference.relatedKeys,
		search: words.screen.hints.search,
	},
	hints: {...words.screen.hints, registry: words.reference.relatedHint},
});

export function layOutReferenceHelp({state, context, layout}: Input): ScrollArea {
	const lines = state.isHelping ? keyLines(entriesOf(offered, context), layout.width, wordsOf(context)) : [];

	return textArea({lines, top: state.helpTop, layout, words: context.language.words.screen});
}

export function referenceFooter({state, context, layout}: Input): Line {
	return fitLine(
		state.notice === undefined
			? hintsLine(hintsFor(state, context), layout.width, wordsOf(context))
			: line(span(` ${state.notice}`, 'accent')),
		layout.width,
	);
}

function hintsFor(state: ReferenceState, context: ScreenContext): readonly Hint[] {
	const {footer, hints: words} = context.language.words.screen;

	if (state.isSearching) {
		return [
			['toggle', 1, footer.read],
			['back', 2],
		];
	}

	return state.isHelping
		? [
				['move', 2, footer.read],
				['back', 1],
			]
		: [
				['move', 5, state.isReading ? footer.read : words.move],
				...openHints(state, context),
				['search', 3],
				['copy', 4, footer.copy],
				['link', 7],
				['help', 6],
				['back', 1],
			];
}

/** Returns the hints of the keys that open the text and the related codes. */
const openHints = (
	{isReading, marked}: ReferenceState,
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
