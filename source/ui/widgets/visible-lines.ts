import {useBoxMetrics} from 'ink';
import type {DOMElement} from 'ink';
import {useEffect, useRef} from 'react';
import {useStore} from '../use-store.ts';
import type {Scroll} from './scroll.ts';

type ListSize = {
	readonly total: number;
	/** The index of the row that stays visible. */
	readonly selected: number;
	/** The number of lines above the first row. */
	readonly headings: number;
};

/** The number of rows while the height of the list is unknown. */
const firstRows = 60;

/**
 * Returns the visible range of a list with one line per row. The row `end` is not part of the range. The box around the
 * list must have the reference `area`.
 */
export function useVisibleLines(scroll: Scroll, {total, selected, headings}: ListSize) {
	const area = useRef<DOMElement>(null);
	const {clientHeight} = useBoxMetrics(area);
	const {top} = useStore(scroll);
	const height = Math.max(0, clientHeight - headings);

	useEffect(() => {
		if (height > 0) {
			scroll.resize(height, total);
			scroll.revealLine(selected);
		}
	}, [scroll, height, total, selected]);

	return {area, start: top, end: top + (clientHeight === 0 ? firstRows : height)};
}
