const movements = ['up', 'down', 'pageUp', 'pageDown', 'first', 'last'] as const;

export type Movement = (typeof movements)[number];

export const isMovement = (command: string | undefined): command is Movement =>
	movements.some(movement => movement === command);

/** Returns the number of rows that a movement key moves the selection. The value can be infinite. */
export const distanceOf = (movement: Movement, page: number): number =>
	({up: -1, down: 1, pageUp: -page, pageDown: page, first: -Infinity, last: Infinity})[movement];

/** Returns the index of a row in a list, also for a position before or after the list. */
export const clampIndex = (position: number, {length}: {readonly length: number}): number =>
	Math.max(0, Math.min(position, length - 1));
