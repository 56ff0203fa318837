import {measureElement} from 'ink';
import type {DOMElement} from 'ink';
import {createValue} from '../../engine/store.ts';

/** The visible range of the content, in lines. */
type ScrollPosition = {readonly top: number; readonly height: number; readonly total: number};

export type Scroll = ReturnType<typeof createScroll>;

type Block = {readonly start: number; readonly end: number};

/**
 * Creates the scroll position of an area. The position is outside React, so that a key handler can use the positions
 * of the items in the latest layout.
 */
export function createScroll() {
	const {get, send, subscribe} = createValue<ScrollPosition>({top: 0, height: 0, total: 0});
	const items = new Map<string, DOMElement>();
	let content: DOMElement | null = null;
	let settled = '';

	/** Changes the position. Returns false if the content did not move. */
	const set = (change: Partial<ScrollPosition>): boolean => {
		const before = get();
		const {height, total, top: wanted} = {...before, ...change};
		const top = Math.max(0, Math.min(wanted, total - height));

		if (top !== before.top || height !== before.height || total !== before.total) {
			send({top, height, total});
		}

		return top !== before.top;
	};

	const blockOf = (id: string): Block | undefined => {
		const element = items.get(id);

		if (element === undefined || content === null) {
			return undefined;
		}

		const start = measureElement(element).y - measureElement(content).y;
		return {start, end: start + measureElement(element).height};
	};

	/** Scrolls so that the lines from `start` are visible. If the area is too low, the first line of the block is. */
	const show = (block: Block, start = block.start): boolean => {
		const {top, height} = get();
		const isTall = block.end - start > height;
		return set({top: isTall ? block.start : Math.max(block.end - height, Math.min(top, start))});
	};

	const reveal = (id: string): void => {
		const block = blockOf(id);

		if (block) {
			// The heading above the first item of a group stays visible with the item.
			show(block, blockOf(leadOf(id))?.start);
		}
	};

	return {
		get,
		subscribe,
		/** Scrolls by a number of lines. Returns false if the position did not change. */
		by: (lines: number) => set({top: get().top + lines}),
		toTop: () => set({top: 0}),
		reveal,
		/** Scrolls so that the line is visible. A list that draws only its visible lines has no elements for the others. */
		revealLine: (line: number) => show({start: line, end: line + 1}),
		/** Sets the sizes of a list that draws only its visible lines. */
		resize: (height: number, total: number) => set({height, total}),
		/** Returns the number of lines of the item above or below the visible range. */
		hiddenLines(id: string, direction: 1 | -1) {
			const block = blockOf(id);
			const {top, height} = get();
			return block ? Math.max(0, direction === 1 ? block.end - (top + height) : top - block.start) : 0;
		},
		/** Returns the registered item at a distance in lines from another item. */
		itemAt(from: string, lines: number) {
			const line = (blockOf(from)?.start ?? 0) + lines;
			const blocks = [...items.keys()]
				.filter(id => !isLead(id))
				.map(id => ({id, start: blockOf(id)?.start ?? 0}))
				.toSorted((first, second) => first.start - second.start);
			return lines > 0
				? blocks.findLast(({start}) => start <= line)?.id
				: blocks.find(({start}) => start >= line)?.id;
		},
		/** Registers the element of an item. The layout of the element gives the position of the item. */
		register(id: string, element: DOMElement | null) {
			if (element === null) {
				items.delete(id);
			} else {
				items.set(id, element);
			}
		},
		/** Updates the position after a layout. The selected item stays visible if it or the layout changed. */
		settle(selected: string, areaElement: DOMElement, contentElement: DOMElement) {
			content = contentElement;
			const height = measureElement(areaElement).clientHeight;
			set({height, total: measureElement(content).height});

			const block = blockOf(selected);
			const layout = `${selected} ${height} ${block?.start} ${block?.end}`;

			// A user who scrolls inside a tall item must not be sent back to its start.
			if (layout !== settled) {
				settled = layout;
				reveal(selected);
			}
		},
	};
}

/** Returns the number of rows that a page key moves the selection. One row stays visible. */
export const rowsPerPage = (scroll: Scroll): number => Math.max(1, scroll.get().height - 1);

/** Returns the ID of the heading above an item. */
export const leadOf = (id: string): string => `heading ${id}`;

const isLead = (id: string): boolean => id.startsWith('heading ');
