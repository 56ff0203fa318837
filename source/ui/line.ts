import type {Status} from '../engine/check.ts';
import {cut, drawable, widthOf} from './width.ts';

export type Tone = Status | 'running' | 'waiting' | 'plain' | 'strong' | 'faint' | 'command' | 'accent';

/** Text of one look on one line. */
export type Span = {
	readonly text: string;
	readonly tone: Tone;
	/** Drawn faint, whatever its tone: a result that a retry is about to replace. */
	readonly isOld?: boolean;
	/** Drawn as a spinner, one column wide; the text is what stands there without animation. */
	readonly isSpinning?: boolean;
};

/** One line of the screen. */
export type Line = {
	readonly spans: readonly Span[];
	/** The state of a check's row for screen readers. */
	readonly row?: RowState;
};

export type RowState = {
	readonly label: string;
	readonly isBusy: boolean;
	readonly isOpen: boolean;
	readonly isSelected: boolean;
};

export const span = (text: string, tone: Tone = 'plain', isOld = false): Span => ({
	text: drawable(text),
	tone,
	...(isOld && {isOld}),
});

export const line = (...spans: readonly Span[]): Line => ({spans});

export const blankLine: Line = {spans: []};

export const lineWidth = ({spans}: Line): number => spans.reduce((sum, {text}) => sum + widthOf(text), 0);

export const textOf = ({spans}: Line): string => spans.map(({text}) => text).join('');

/** The line in at most `width` columns; the span that crosses the edge is cut, those behind it fall away. */
export function fitLine(given: Line, width: number): Line {
	const spans: Span[] = [];
	let left = width;

	for (const part of given.spans) {
		const text = left > 0 ? cut(part.text, left) : '';

		if (text !== '') {
			spans.push({...part, text});
		}

		left = text === part.text ? left - widthOf(text) : 0;
	}

	return {...given, spans};
}

/** The first at the left edge, the second at the right; the first is cut where both do not fit. */
export function spread(first: Line, second: Line, width: number): Line {
	const end = fitLine(second, width);
	const start = fitLine(first, Math.max(0, width - lineWidth(end) - (end.spans.length > 0 ? 1 : 0)));
	const gap = ' '.repeat(Math.max(0, width - lineWidth(start) - lineWidth(end)));
	return {...start, spans: [...start.spans, span(gap), ...end.spans]};
}

/** Two lines beside each other: the first in exactly `width` columns. */
export const beside = (first: Line, second: Line, width: number): Line => ({
	...first,
	spans: [...spread(first, line(), width).spans, ...second.spans],
});

/** Whether two lines look the same, and say the same to a screen reader. */
export const isSameLine = (first: Line, second: Line): boolean =>
	first.spans.length === second.spans.length &&
	first.spans.every((part, index) => isSameSpan(part, second.spans[index])) &&
	first.row?.label === second.row?.label &&
	first.row?.isBusy === second.row?.isBusy &&
	first.row?.isOpen === second.row?.isOpen &&
	first.row?.isSelected === second.row?.isSelected;

const isSameSpan = (first: Span, second: Span | undefined): boolean =>
	first.text === second?.text &&
	first.tone === second.tone &&
	first.isOld === second.isOld &&
	first.isSpinning === second.isSpinning;
