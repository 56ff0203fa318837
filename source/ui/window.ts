import {between} from './between.ts';

/** The lines of one row: its line, and its details where they are open. */
export type Block = {
	/** Where what belongs above the row begins: the heading of its group. */
	readonly lead: number;
	readonly start: number;
	/** Behind its last line. */
	readonly end: number;
};

export type WindowInput = {
	/** Where the window would begin. */
	readonly top: number;
	readonly height: number;
	readonly total: number;
	/** What has to be in view. */
	readonly block: Block | undefined;
};

/** Where the window begins so that the block is in view: whole where it fits, else filling the window. */
export function clampTop({top, height, total, block}: WindowInput): number {
	const last = Math.max(0, total - height);

	if (block === undefined) {
		return between(0, top, last);
	}

	const begin = block.end - block.lead <= height ? block.lead : block.start;
	const [low, high] =
		block.end - begin <= height ? [block.end - height, begin] : [block.start, block.end - height];

	return between(0, between(low, top, high), last);
}

/** Where a text without a selection begins. */
export const clampScroll = (top: number, height: number, total: number): number =>
	between(0, top, Math.max(0, total - height));
