import {movementKeys} from './keymap.ts';

export type Movement = (typeof movementKeys)[number]['command'];

export const isMovement = (command: string | undefined): command is Movement =>
	movementKeys.some(movement => movement.command === command);

/** Returns the number of rows that a movement key moves the selection. The value can be infinite. */
export const distanceOf = (movement: Movement, page: number): number =>
	({up: -1, down: 1, pageUp: -page, pageDown: page, first: -Infinity, last: Infinity})[movement];

/** Returns the index of a row in a list, also for a position before or after the list. */
export const clampIndex = (position: number, {length}: {readonly length: number}): number =>
	Math.max(0, Math.min(position, length - 1));
