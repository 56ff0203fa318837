import type {Report} from '../engine/report.ts';
import {formatSentence} from '../text/fill.ts';
import type {Bearings} from './bearings.ts';
import {layOutBody} from './body.ts';
import {footerLine} from './footer-lines.ts';
import {headerLines} from './header-lines.ts';
import {keyLabel} from './keys.ts';
import {blankLine, fitLine, line, lineWidth, span} from './line.ts';
import type {Line} from './line.ts';
import type {Navigation} from './place.ts';
import {resolveScene} from './scene.ts';
import {formatFor} from './format.ts';
import type {Format, Size} from './format.ts';
import {describeRow} from './described.ts';
import type {RunScreenContext, ScreenContext} from './screen-context.ts';
import {wrap} from './width.ts';

export type FrameInput = {
	readonly report: Report;
	readonly navigation: Navigation;
	readonly size: Size;
	readonly now: number;
	readonly secondsLeft: number | undefined;
	readonly context: RunScreenContext;
};

export type Frame = {readonly lines: readonly Line[]; readonly bearings: Bearings};

export function layOutFrame(input: FrameInput): Frame {
	const {report, navigation, size, context} = input;
	const format = formatFor(size);
	const scene = resolveScene(report, navigation);
	const body = layOutBody({report, navigation, scene, format, now: input.now, context});

	if (format.isTooSmall) {
		return {lines: noticeLines(size, format, context, context.saved === undefined), bearings: body.bearings};
	}

	const rule = span(` ${'-'.repeat(format.width - 1)}`, 'faint');
	const selected = scene.rows[scene.selected];

	return {
		bearings: body.bearings,
		lines: [
			...headerLines({report, scene, now: input.now, format, context}),
			...(format.hasTopRule ? [line(rule)] : []),
			...Array.from({length: format.bodyHeight}, (_, index) => body.lines[index] ?? blankLine),
			...(format.hasBottomRule ? [bottomRule(body.more, format)] : []),
			footerLine({
				report,
				scene,
				selected: selected && describeRow(context, selected),
				navigation,
				isReading: body.bearings.isReading,
				secondsLeft: input.secondsLeft,
				format,
				context,
			}),
		],
	};
}

export function bottomRule(more: string, {width}: Pick<Format, 'width'>): Line {
	const end = more === '' ? line() : line(span(` ${more}`, 'faint'));
	const start = line(span(` ${'-'.repeat(Math.max(0, width - 1 - lineWidth(end)))}`, 'faint'));
	return fitLine(line(...start.spans, ...end.spans), width);
}

/** A message if the terminal is too small; running checks continue. */
export function noticeLines(
	{columns, rows}: Size,
	{width, height}: Format,
	{language}: ScreenContext,
	isRunning = false,
): readonly Line[] {
	const {screen: words} = language.words;
	const key = keyLabel('q', words);
	const text = formatSentence(isRunning ? words.tooSmallRunning : words.tooSmall, {columns, rows, key});
	return wrap(text, width)
		.slice(0, height)
		.map(part => line(span(part)));
}
