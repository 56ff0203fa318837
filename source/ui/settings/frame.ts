import type {KeyHint, ScreenWords} from '../../describe/screen-words.ts';
import {formatSentence} from '../../text/fill.ts';
import {hintsLine} from '../footer-lines.ts';
import type {Hint} from '../footer-lines.ts';
import {bottomRule, noticeLines} from '../frame.ts';
import {keyLines} from '../help-lines.ts';
import {entriesOf} from '../keys.ts';
import {blankLine, fitLine, line, lineWidth, span, justify} from '../line.ts';
import type {Line} from '../line.ts';
import {textArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import {layoutFor} from '../screen-layout.ts';
import type {ScreenLayout, Size} from '../screen-layout.ts';
import {layOutRows} from './lines.ts';
import type {SettingsMetrics, SettingsState} from './state.ts';
import type {SettingsContext} from './rows.ts';

type SettingsFrameInput = {
	readonly state: SettingsState;
	readonly size: Size;
	readonly context: SettingsContext;
};

type SettingsFrame = {
	readonly lines: readonly Line[];
	readonly metrics: SettingsMetrics;
	readonly cursor?: {readonly x: number; readonly y: number};
};

export function layOutSettings({state, size, context}: SettingsFrameInput): SettingsFrame {
	const layout = layoutFor(size);
	const warning = warningLines(state, context, layout);
	// The header has a single line on the settings screen.
	const contentHeight = Math.max(0, layout.contentHeight + layout.headerLines - 1 - warning.length);
	const contentLayout = {...layout, contentHeight};
	const {area, rows, selected, cursor} = layOutRows({state, context, layout: contentLayout});
	const help = layOutHelp(state, context, contentLayout);
	const metrics = {rows, selected, list: area.viewport, help: help.viewport};

	if (layout.isTooSmall) {
		return {lines: noticeLines(size, layout, context), metrics};
	}

	const content = state.isHelping ? help : area;
	const head = [
		headerLine(context, layout),
		...(layout.hasTopRule ? [line(span(` ${'-'.repeat(layout.width - 1)}`, 'faint'))] : []),
		...warning,
	];

	return {
		metrics,
		lines: [
			...head,
			...Array.from({length: contentHeight}, (_, index) => content.lines[index] ?? blankLine),
			...(layout.hasBottomRule ? [bottomRule(content.more, layout)] : []),
			fitLine(hintsLine(hintsFor(state, context), layout.width, wordsOf(context)), layout.width),
		],
		...(cursor && !state.isHelping && {cursor: {x: cursor.x, y: head.length + cursor.y}}),
	};
}

function headerLine({title, language}: SettingsContext, {width}: ScreenLayout): Line {
	const {settings} = language.words;
	const name = line(span(` ${width < 60 ? '' : `${title}  `}${settings.title}`, 'strong'));
	const kept = line(span(settings.savedImmediately, 'faint'));
	return lineWidth(name) + lineWidth(kept) + 2 <= width ? justify(name, kept, width) : fitLine(name, width);
}

const warningLines = (
	{warning}: SettingsState,
	{language}: SettingsContext,
	{width}: ScreenLayout,
): readonly Line[] =>
	warning
		? [
				fitLine(
					line(
						span(
							` ! ${formatSentence(language.words.settings.problems[warning.problem], warning.values)}`,
							'warning',
						),
					),
					width,
				),
			]
		: [];

const offered: readonly KeyHint[] = [
	'move',
	'page',
	'ends',
	'toggle',
	'close',
	'reset',
	'language',
	'help',
	'back',
	'quit',
	'interrupt',
	'suspend',
	'redraw',
];

const wordsOf = ({language: {words}}: SettingsContext): ScreenWords => ({
	...words.screen,
	keys: {...words.screen.keys, ...words.settings.keys},
	hints: {...words.screen.hints, ...words.settings.hints},
});

function layOutHelp(state: SettingsState, context: SettingsContext, layout: ScreenLayout): ScrollArea {
	const lines = state.isHelping ? keyLines(entriesOf(offered, context), layout.width, wordsOf(context)) : [];

	return textArea({lines, top: state.helpTop, layout, words: context.language.words.screen});
}

function hintsFor(state: SettingsState, {language}: SettingsContext): readonly Hint[] {
	const {footer} = language.words.screen;
	const {settings} = language.words;
	if (state.isHelping) {
		return [
			['move', 2, footer.read],
			['back', 1],
		];
	}

	return state.field
		? [
				['toggle', 1, settings.applyNumber],
				['back', 2, settings.cancelNumber],
			]
		: [
				['move', 5],
				['toggle', 2],
				['reset', 4],
				['language', 6],
				['help', 3],
				['back', 1],
			];
}
