import {measureElement} from 'ink';
import type {DOMElement} from 'ink';

/** The visible range of the content, in lines. */
type ScrollPosition = {readonly top: number; readonly height: number; readonly total: number};

/**
 * The scroll position of an area. The position is outside React, so that a key handler can use the positions of the
 * items in the latest layout.
 */
export type Scroll = {
	readonly get: () => ScrollPosition;
	readonly subscribe: (listener: () => void) => () => void;
	/** Scrolls by a number of lines. Returns false if the position did not change. */
	readonly by: (lines: number) => boolean;
	readonly toTop: () => void;
	/** Scrolls so that the item is visible. If the item is taller than the area, its first line is visible. */
	readonly reveal: (id: string) => void;
	/** Scrolls so that the line is visible. A list that draws only its visible lines has no elements for the others. */
	readonly revealLine: (line: number) => void;
	/** Sets the sizes of a list that draws only its visible lines. */
	readonly resize: (height: number, total: number) => void;
	/** Returns the number of lines of the item above or below the visible range. */
	readonly hiddenLines: (id: string, direction: 1 | -1) => number;
	/** Returns the registered item at a distance in lines from another item. */
	readonly itemAt: (from: string, lines: number) => string | undefined;
	/** Registers the element of an item. The layout of the element gives the position of the item. */
	readonly register: (id: string, element: DOMElement | null) => void;
	/** Registers the elements of the area and of its content. */
	readonly attach: (area: DOMElement | null, content: DOMElement | null) => void;
	/** Updates the position after a layout. The selected item stays visible if it or the layout changed. */
	readonly settle: (selected: string | undefined) => void;
};

type Block = {readonly start: number; readonly end: number};

export function createScroll(): Scroll {
	const listeners = new Set<() => void>();
	const items = new Map<string, DOMElement>();
	let position: ScrollPosition = {top: 0, height: 0, total: 0};
	let area: DOMElement | null = null;
	let content: DOMElement | null = null;
	let settled = '';

	const set = (next: ScrollPosition): boolean => {
		const top = Math.max(0, Math.min(next.top, next.total - next.height));
		const hasMoved = top !== position.top;

		if (hasMoved || next.height !== position.height || next.total !== position.total) {
			position = {...next, top};
			listeners.forEach(listener => listener());
		}

		return hasMoved;
	};

	const blockOf = (id: string): Block | undefined => {
		const element = items.get(id);

		if (element === undefined || content === null) {
			return undefined;
		}

		const start = measureElement(element).y - measureElement(content).y;
		return {start, end: start + measureElement(element).height};
	};

	const reveal = (id: string): void => {
		const block = blockOf(id);

		if (block) {
			const {top, height} = position;
			// The heading above the first item of a group stays visible with the item.
			const start = blockOf(leadOf(id))?.start ?? block.start;
			const low = block.end - height;
			set({...position, top: block.end - start > height ? block.start : Math.max(low, Math.min(top, start))});
		}
	};

	return {
		get: () => position,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		by: lines => set({...position, top: position.top + lines}),
		toTop() {
			set({...position, top: 0});
		},
		reveal,
		revealLine(line) {
			const {top, height} = position;
			set({...position, top: Math.max(line + 1 - height, Math.min(top, line))});
		},
		resize(height, total) {
			set({...position, height, total});
		},
		hiddenLines(id, direction) {
			const block = blockOf(id);
			const {top, height} = position;
			return block ? Math.max(0, direction === 1 ? block.end - (top + height) : top - block.start) : 0;
		},
		itemAt(from, lines) {
			const line = (blockOf(from)?.start ?? 0) + lines;
			const blocks = [...items.keys()]
				.filter(id => !isLead(id))
				.flatMap(id => {
					const block = blockOf(id);
					return block ? [{id, ...block}] : [];
				})
				.toSorted((first, second) => first.start - second.start);
			return lines > 0
				? blocks.findLast(({start}) => start <= line)?.id
				: blocks.find(({start}) => start >= line)?.id;
		},
		register(id, element) {
			if (element === null) {
				items.delete(id);
			} else {
				items.set(id, element);
			}
		},
		attach(nextArea, nextContent) {
			area = nextArea;
			content = nextContent;
		},
		settle(selected) {
			if (area === null || content === null) {
				return;
			}

			const height = measureElement(area).clientHeight;
			const total = measureElement(content).height;
			set({...position, height, total});

			const block = selected === undefined ? undefined : blockOf(selected);
			const layout = `${selected} ${height} ${block?.start} ${block?.end}`;

			// A user who scrolls inside a tall item must not be sent back to its start.
			if (layout !== settled) {
				settled = layout;

				if (selected !== undefined) {
					reveal(selected);
				}
			}
		},
	};
}

/** Returns the number of rows that a page key moves the selection. One row stays visible. */
export const rowsPerPage = (scroll: Scroll): number => Math.max(1, scroll.get().height - 1);

/** Returns the ID of the heading above an item. */
export const leadOf = (id: string): string => `heading ${id}`;

const isLead = (id: string): boolean => id.startsWith('heading ');
