import {measureElement} from 'ink';
import type {DOMElement} from 'ink';
import {createValue} from '../../engine/store.ts';

/** The visible range and the total height of the content, in lines. */
type ScrollPosition = {readonly top: number; readonly height: number; readonly total: number};

export type Scroll = ReturnType<typeof createScroll>;

type Block = {readonly start: number; readonly end: number};

export function createScroll() {
	// The position is outside React, so that a key handler can use the latest layout.
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

	/**
	 * Scrolls so that the lines from `start` to the end of the block are visible. If the area is too low, the first
	 * line of the block becomes the first visible line.
	 */
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
		/**
		 * Scrolls so that the line is visible. A list that draws only visible lines needs this function instead of
		 * `reveal`.
		 */
		revealLine: (line: number) => show({start: line, end: line + 1}),
		/** Sets the sizes in lines of a list that draws only visible lines. */
		resize: (height: number, total: number) => set({height, total}),
		/**
		 * Returns the number of lines to scroll until the end (1) or the start (-1) of the item is visible. Returns 0
		 * if the item is unknown.
		 */
		hiddenLines(id: string, direction: 1 | -1) {
			const block = blockOf(id);
			const {top, height} = get();
			return block ? Math.max(0, direction === 1 ? block.end - (top + height) : top - block.start) : 0;
		},
		/**
		 * Returns the ID of the farthest item within a distance in lines from the item `from`. Returns undefined if
		 * there is no item.
		 */
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
		/** The layout of the element gives the position of the item. Null removes the item. */
		register(id: string, element: DOMElement | null) {
			if (element === null) {
				items.delete(id);
			} else {
				items.set(id, element);
			}
		},
		/**
		 * Updates the sizes after a layout. Reveals the selected item if the selection, the height of the area, or the
		 * layout of the item changed.
		 */
		settle(selected: string, areaElement: DOMElement, contentElement: DOMElement) {
			content = contentElement;
			const height = measureElement(areaElement).clientHeight;
			set({height, total: measureElement(content).height});

			const block = blockOf(selected);
			const layout = `${selected} ${height} ${block?.start} ${block?.end}`;

			// Without a change, the user keeps the scroll position, for example inside a tall item.
			if (layout !== settled) {
				settled = layout;
				reveal(selected);
			}
		},
	};
}

/** Returns the number of rows by which Page Up and Page Down move: one less than the visible rows, and at least 1. */
export const rowsPerPage = (scroll: Scroll): number => Math.max(1, scroll.get().height - 1);

/** Returns the ID of the heading above an item. */
export const leadOf = (id: string): string => `heading ${id}`;

const isLead = (id: string): boolean => id.startsWith('heading ');
