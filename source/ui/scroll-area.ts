import type {ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {Viewport} from './layout-metrics.ts';
import {line, span} from './line.ts';
import type {Line} from './line.ts';
import type {ScreenLayout} from './screen-layout.ts';
import {clampScroll} from './viewport.ts';

export type ScrollArea = {
	readonly lines: readonly Line[];
	/** The string is empty if all lines are visible. */
	readonly more: string;
	readonly viewport: Viewport;
};

type ScrollAreaInput = {
	/** An array of all lines, or an object that renders a range. */
	readonly lines: {
		readonly length: number;
		readonly slice: (from: number, to: number) => readonly Line[];
	};
	readonly height: number;
	/** The value is true if the horizontal line below the area shows the counts. */
	readonly hasRule: boolean;
	readonly topFor: (height: number) => number;
	readonly words: ScreenWords;
};

export function scrollArea({lines, height, hasRule, topFor, words}: ScrollAreaInput): ScrollArea {
	const total = lines.length;
	const isLong = total > height;
	const available = isLong && !hasRule ? Math.max(1, height - 1) : height;
	const top = topFor(available);
	const below = total - top - available;

	const more = [
		top > 0 ? formatSentence(words.list.above, {count: top}) : '',
		below > 0 ? formatSentence(words.list.below, {count: below}) : '',
	]
		.filter(part => part !== '')
		.join('  ');

	const shown = lines.slice(top, top + available);

	return {
		lines: isLong && !hasRule ? [...shown, line(span(` ${more}`, 'faint'))].slice(0, height) : shown,
		more,
		viewport: {top, height: available, total},
	};
}

type TextAreaInput = Pick<ScrollAreaInput, 'lines' | 'words'> & {
	readonly top: number;
	readonly layout: Pick<ScreenLayout, 'contentHeight' | 'hasBottomRule'>;
};

export const textArea = ({lines, words, top, layout}: TextAreaInput): ScrollArea =>
	scrollArea({
		lines,
		height: layout.contentHeight,
		hasRule: layout.hasBottomRule,
		topFor: height => clampScroll(top, height, lines.length),
		words,
	});
