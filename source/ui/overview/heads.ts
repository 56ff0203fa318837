import {line, span} from '../line.ts';
import type {Line, Span} from '../line.ts';
import {cut, padLeft, widthOf} from '../width.ts';

export type OverviewHeadsInput = {
	readonly titles: readonly string[];
	/** Absent if another line has the selection. */
	readonly selected: number | undefined;
	readonly placeOf: (column: number) => number;
	readonly width: number;
};

export const headsHeight = (columns: number): number => Math.ceil(columns / 2);

/** Two staircases of titles, connected to the cells by vertical bars. */
export function staggeredHeaders({titles, selected, placeOf, width}: OverviewHeadsInput): readonly Line[] {
	const half = headsHeight(titles.length);
	const tone = (column: number) => (column === selected ? 'accent' : 'faint');

	return Array.from({length: half}, (_, step) => {
		const left = half - 1 - step;
		const right = half + step;
		const spans: Span[] = [span(padLeft(titles[left] ?? '', placeOf(left) + 1), tone(left))];
		let end = placeOf(left) + 1;

		for (let column = left + 1; column < right && column < titles.length; column += 1) {
			const place = placeOf(column);
			spans.push(span(' '.repeat(place - end)), span('|', tone(column)));
			end = place + 1;
		}

		if (right < titles.length) {
			const place = placeOf(right);
			spans.push(span(' '.repeat(place - end)), span(cut(titles[right] ?? '', width - place), tone(right)));
		}

		return line(...spans);
	});
}

/** Header of the selected column only, next to a mark above the column. */
export function singleHeader({titles, selected, placeOf, width}: OverviewHeadsInput): Line {
	if (selected === undefined) {
		return line();
	}

	const title = titles[selected] ?? '';
	const place = placeOf(selected);
	const isAtRight = place + 2 + widthOf(title) <= width;

	return isAtRight
		? line(span(' '.repeat(place)), span(`v ${title}`, 'accent'))
		: line(span(padLeft(`${cut(title, place - 2)} v`, place + 1), 'accent'));
}
