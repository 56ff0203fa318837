import {line, span} from '../line.ts';
import type {Line, Span} from '../line.ts';
import {truncate, padLeft, widthOf} from '../width.ts';

type ColumnHeadersInput = {
	readonly titles: readonly string[];
	/** The field is undefined if another line has the selection. */
	readonly selected: number | undefined;
	readonly positionOf: (column: number) => number;
	readonly width: number;
};

export const headersHeight = (columns: number): number => Math.ceil(columns / 2);

/** Returns titles in two staircases. Vertical bars connect the titles to the cells. */
export function staggeredHeaders({titles, selected, positionOf, width}: ColumnHeadersInput): readonly Line[] {
	const half = headersHeight(titles.length);
	const tone = (column: number) => (column === selected ? 'accent' : 'faint');

	return Array.from({length: half}, (_, step) => {
		const left = half - 1 - step;
		const right = half + step;
		const spans: Span[] = [span(padLeft(titles[left] ?? '', positionOf(left) + 1), tone(left))];
		let end = positionOf(left) + 1;

		for (let column = left + 1; column < right && column < titles.length; column += 1) {
			const position = positionOf(column);
			spans.push(span(' '.repeat(position - end)), span('|', tone(column)));
			end = position + 1;
		}

		if (right < titles.length) {
			const position = positionOf(right);
			spans.push(
				span(' '.repeat(position - end)),
				span(truncate(titles[right] ?? '', width - position), tone(right)),
			);
		}

		return line(...spans);
	});
}

/** Returns only the header of the selected column. A mark above the column is next to the header. */
export function singleHeader({titles, selected, positionOf, width}: ColumnHeadersInput): Line {
	if (selected === undefined) {
		return line();
	}

	const title = titles[selected] ?? '';
	const position = positionOf(selected);
	const isAtRight = position + 2 + widthOf(title) <= width;

	return isAtRight
		? line(span(' '.repeat(position)), span(`v ${title}`, 'accent'))
		: line(span(padLeft(`${truncate(title, position - 2)} v`, position + 1), 'accent'));
}
