import type {Report} from '../engine/report.ts';
import {formatSentence} from '../text/fill.ts';
import type {LayoutMetrics} from './layout-metrics.ts';
import {layOutContentArea} from './content-area.ts';
import {footerLine} from './footer-lines.ts';
import {headerLines} from './header-lines.ts';
import {keyLabel} from './keys.ts';
import {blankLine, fitLine, line, lineWidth, span} from './line.ts';
import type {Line} from './line.ts';
import type {NavigationState} from './navigation-state.ts';
import {buildViewModel} from './view-model.ts';
import {layoutFor} from './screen-layout.ts';
import type {ScreenLayout, Size} from './screen-layout.ts';
import {describeRow} from './description-cache.ts';
import type {RunScreenContext, ScreenContext} from './screen-context.ts';
import {wrap} from './width.ts';

export type FrameInput = {
	readonly report: Report;
	readonly navigation: NavigationState;
	readonly size: Size;
	readonly now: number;
	readonly secondsLeft: number | undefined;
	readonly context: RunScreenContext;
};

type Frame = {readonly lines: readonly Line[]; readonly metrics: LayoutMetrics};

export function layOutFrame(input: FrameInput): Frame {
	const {report, navigation, size, context} = input;
	const layout = layoutFor(size);
	const viewModel = buildViewModel(report, navigation);
	const content = layOutContentArea({report, navigation, viewModel, layout, now: input.now, context});

	if (layout.isTooSmall) {
		return {lines: noticeLines(size, layout, context, context.saved === undefined), metrics: content.metrics};
	}

	const rule = span(` ${'-'.repeat(layout.width - 1)}`, 'faint');
	const selected = viewModel.rows[viewModel.selected];

	return {
		metrics: content.metrics,
		lines: [
			...headerLines({report, viewModel, now: input.now, layout, context}),
			...(layout.hasTopRule ? [line(rule)] : []),
			...Array.from({length: layout.contentHeight}, (_, index) => content.lines[index] ?? blankLine),
			...(layout.hasBottomRule ? [bottomRule(content.more, layout)] : []),
			footerLine({
				report,
				viewModel,
				selected: selected && describeRow(context, selected),
				navigation,
				isReading: content.metrics.isReading,
				secondsLeft: input.secondsLeft,
				layout,
				context,
			}),
		],
	};
}

export function bottomRule(more: string, {width}: Pick<ScreenLayout, 'width'>): Line {
	const end = more === '' ? line() : line(span(` ${more}`, 'faint'));
	const start = line(span(` ${'-'.repeat(Math.max(0, width - 1 - lineWidth(end)))}`, 'faint'));
	return fitLine(line(...start.spans, ...end.spans), width);
}

/** Returns a message if the terminal is too small. Running checks continue. */
export function noticeLines(
	{columns, rows}: Size,
	{width, height}: ScreenLayout,
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
