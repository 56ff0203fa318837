import {movementKeys} from './keymap.ts';

export type Movement = (typeof movementKeys)[number]['command'];

export const isMovement = (command: string | undefined): command is Movement =>
	movementKeys.some(movement => movement.command === command);

/** Returns a distance in rows or lines. A distance up is negative. `first` and `last` have an infinite distance. */
export const distanceOf = (movement: Movement, page: number): number =>
	({up: -1, down: 1, pageUp: -page, pageDown: page, first: -Infinity, last: Infinity})[movement];

/** Returns the nearest index in the list. Returns 0 for an empty list. */
export const clampIndex = (position: number, {length}: {readonly length: number}): number =>
	Math.max(0, Math.min(position, length - 1));
