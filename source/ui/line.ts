import type {Status} from '../engine/check.ts';
import {truncate, toDrawableText, widthOf} from './width.ts';

export type Tone = Status | 'running' | 'waiting' | 'plain' | 'strong' | 'faint' | 'command' | 'accent';

export type Span = {
	readonly text: string;
	readonly tone: Tone;
	/** The value is true if a retry will replace the result. Stale text is dimmed in any tone. */
	readonly isStale?: boolean;
	/** The value is true if the span is a spinner of one column. The screen draws `text` if animation is off. */
	readonly isSpinning?: boolean;
};

export type Line = {
	readonly spans: readonly Span[];
	readonly row?: RowState;
};

type RowState = {
	readonly label: string;
	readonly isBusy: boolean;
	readonly isOpen: boolean;
	readonly isSelected: boolean;
};

export const span = (text: string, tone: Tone = 'plain', isStale = false): Span => ({
	text: toDrawableText(text),
	tone,
	...(isStale && {isStale}),
});

export const line = (...spans: readonly Span[]): Line => ({spans});

export const blankLine: Line = {spans: []};

export const lineWidth = ({spans}: Line): number => spans.reduce((sum, {text}) => sum + widthOf(text), 0);

export const textOf = ({spans}: Line): string => spans.map(({text}) => text).join('');

/** Truncates the line to a width in columns. */
export function fitLine(given: Line, width: number): Line {
	const spans: Span[] = [];
	let left = width;

	for (const part of given.spans) {
		const text = left > 0 ? truncate(part.text, left) : '';

		if (text !== '') {
			spans.push({...part, text});
		}

		left = text === part.text ? left - widthOf(text) : 0;
	}

	return {...given, spans};
}

/** Puts a text at the left edge and a text at the right edge. The left text is truncated first. */
export function justify(first: Line, second: Line, width: number): Line {
	const end = fitLine(second, width);
	const start = fitLine(first, Math.max(0, width - lineWidth(end) - (end.spans.length > 0 ? 1 : 0)));
	const gap = ' '.repeat(Math.max(0, width - lineWidth(start) - lineWidth(end)));
	return {...start, spans: [...start.spans, span(gap), ...end.spans]};
}

export const joinColumns = (first: Line, second: Line, width: number): Line => ({
	...first,
	spans: [...justify(first, line(), width).spans, ...second.spans],
});

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
	first.isStale === second.isStale &&
	first.isSpinning === second.isSpinning;
