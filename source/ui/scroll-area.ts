import type {ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {Extent} from './bearings.ts';
import {line, span} from './line.ts';
import type {Line} from './line.ts';
import type {Format} from './format.ts';
import {clampScroll} from './window.ts';

export type ScrollArea = {
	/** The lines in view, sliced before anything is drawn. */
	readonly lines: readonly Line[];
	/** What is out of view, in words; empty where all is in view. */
	readonly more: string;
	readonly extent: Extent;
};

export type ScrollAreaInput = {
	/** All of them, or what makes those of a part when it is known which. */
	readonly lines: {
		readonly length: number;
		readonly slice: (from: number, to: number) => readonly Line[];
	};
	readonly height: number;
	/** Whether a rule below has room to say what is out of view; else the last line does. */
	readonly hasRule: boolean;
	/** Where a window of this height begins. */
	readonly topFor: (height: number) => number;
	readonly words: ScreenWords;
};

/** A window over lines that says what is above and below it. */
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
	/** The line that is to stand first. */
	readonly top: number;
	readonly format: Pick<Format, 'bodyHeight' | 'hasBottomRule'>;
};

/** The same for a text that fills the screen and is scrolled freely. */
export const textArea = ({lines, words, top, format}: TextAreaInput): ScrollArea =>
	scrollArea({
		lines,
		height: format.bodyHeight,
		hasRule: format.hasBottomRule,
		topFor: height => clampScroll(top, height, lines.length),
		words,
	});
