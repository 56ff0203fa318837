import type {KeyHint, ScreenWords} from '../../describe/screen-words.ts';
import {formatSentence} from '../../text/fill.ts';
import {hintsLine} from '../footer-lines.ts';
import type {Hint} from '../footer-lines.ts';
import {bottomRule, noticeLines} from '../frame.ts';
import {keyLines} from '../help-lines.ts';
import {entriesOf} from '../keys.ts';
import {blankLine, fitLine, line, lineWidth, span, spread} from '../line.ts';
import type {Line} from '../line.ts';
import {textArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import {formatFor} from '../format.ts';
import type {Format, Size} from '../format.ts';
import {layOutRows} from './lines.ts';
import type {SettingsBearings, SettingsPlace} from './place.ts';
import type {SettingsContext} from './rows.ts';

export type SettingsFrameInput = {
	readonly place: SettingsPlace;
	readonly size: Size;
	readonly context: SettingsContext;
};

export type SettingsFrame = {
	readonly lines: readonly Line[];
	readonly bearings: SettingsBearings;
	readonly cursor?: {readonly x: number; readonly y: number};
};

export function layOutSettings({place, size, context}: SettingsFrameInput): SettingsFrame {
	const format = formatFor(size);
	const warning = warningLines(place, context, format);
	// The header has one line on this screen.
	const bodyHeight = Math.max(0, format.bodyHeight + format.headerLines - 1 - warning.length);
	const bodyFormat = {...format, bodyHeight};
	const {area, rows, selected, cursor} = layOutRows({place, context, format: bodyFormat});
	const help = layOutHelp(place, context, bodyFormat);
	const bearings = {rows, selected, list: area.extent, help: help.extent};

	if (format.isTooSmall) {
		return {lines: noticeLines(size, format, context), bearings};
	}

	const body = place.isHelping ? help : area;
	const head = [
		headerLine(context, format),
		...(format.hasTopRule ? [line(span(` ${'-'.repeat(format.width - 1)}`, 'faint'))] : []),
		...warning,
	];

	return {
		bearings,
		lines: [
			...head,
			...Array.from({length: bodyHeight}, (_, index) => body.lines[index] ?? blankLine),
			...(format.hasBottomRule ? [bottomRule(body.more, format)] : []),
			fitLine(hintsLine(hintsFor(place, context), format.width, wordsOf(context)), format.width),
		],
		...(cursor && !place.isHelping && {cursor: {x: cursor.x, y: head.length + cursor.y}}),
	};
}

function headerLine({title, language}: SettingsContext, {width}: Format): Line {
	const {settings} = language.words;
	const name = line(span(` ${width < 60 ? '' : `${title}  `}${settings.title}`, 'strong'));
	const kept = line(span(settings.savedImmediately, 'faint'));
	return lineWidth(name) + lineWidth(kept) + 2 <= width ? spread(name, kept, width) : fitLine(name, width);
}

const warningLines = (
	{warning}: SettingsPlace,
	{language}: SettingsContext,
	{width}: Format,
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

function layOutHelp(place: SettingsPlace, context: SettingsContext, format: Format): ScrollArea {
	const lines = place.isHelping ? keyLines(entriesOf(offered, context), format.width, wordsOf(context)) : [];

	return textArea({lines, top: place.helpTop, format, words: context.language.words.screen});
}

function hintsFor(place: SettingsPlace, {language}: SettingsContext): readonly Hint[] {
	const {footer} = language.words.screen;
	const {settings} = language.words;
	if (place.isHelping) {
		return [
			['move', 2, footer.read],
			['back', 1],
		];
	}

	return place.field
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
