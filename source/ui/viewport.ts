import {clamp} from './clamp.ts';

export type Block = {
	/** The first line of the row, including the heading of the group. */
	readonly lead: number;
	readonly start: number;
	/** The index after the last line of the row. */
	readonly end: number;
};

type ViewportInput = {
	readonly top: number;
	readonly height: number;
	readonly total: number;
	readonly block: Block | undefined;
};

/** Clamps the first visible line. The block is visible or fills the viewport. */
export function clampTop({top, height, total, block}: ViewportInput): number {
	const last = Math.max(0, total - height);

	if (block === undefined) {
		return clamp(0, top, last);
	}

	const begin = block.end - block.lead <= height ? block.lead : block.start;
	const [low, high] =
		block.end - begin <= height ? [block.end - height, begin] : [block.start, block.end - height];

	return clamp(0, clamp(low, top, high), last);
}

export const clampScroll = (top: number, height: number, total: number): number =>
	clamp(0, top, Math.max(0, total - height));
