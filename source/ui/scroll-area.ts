import type {ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {Extent} from './bearings.ts';
import {line, span} from './line.ts';
import type {Line} from './line.ts';
import type {Format} from './format.ts';
import {clampScroll} from './window.ts';

export type ScrollArea = {
	readonly lines: readonly Line[];
	/** Empty if all lines are visible. */
	readonly more: string;
	readonly extent: Extent;
};

export type ScrollAreaInput = {
	/** All lines, or a function that renders a range. */
	readonly lines: {
		readonly length: number;
		readonly slice: (from: number, to: number) => readonly Line[];
	};
	readonly height: number;
	/** Whether the rule below shows the counts; else the last line shows them. */
	readonly hasRule: boolean;
	readonly topFor: (height: number) => number;
	readonly words: ScreenWords;
};

export function scrollArea({lines, height, hasRule, topFor, words}: ScrollAreaInput): ScrollArea {
	const total = lines.length;
	const isLong = total > height;
	const room = isLong && !hasRule ? Math.max(1, height - 1) : height;
	const top = topFor(room);
	const below = total - top - room;

	const more = [
		top > 0 ? formatSentence(words.list.above, {count: top}) : '',
		below > 0 ? formatSentence(words.list.below, {count: below}) : '',
	]
		.filter(part => part !== '')
		.join('  ');

	const shown = lines.slice(top, top + room);

	return {
		lines: isLong && !hasRule ? [...shown, line(span(` ${more}`, 'faint'))].slice(0, height) : shown,
		more,
		extent: {top, height: room, total},
	};
}

export type TextAreaInput = Pick<ScrollAreaInput, 'lines' | 'words'> & {
	readonly top: number;
	readonly format: Pick<Format, 'bodyHeight' | 'hasBottomRule'>;
};

export const textArea = ({lines, words, top, format}: TextAreaInput): ScrollArea =>
	scrollArea({
		lines,
		height: format.bodyHeight,
		hasRule: format.hasBottomRule,
		topFor: height => clampScroll(top, height, lines.length),
		words,
	});
