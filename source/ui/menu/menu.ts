import {commandOf} from '../keys/keymap.ts';
import {clampIndex, distanceOf, isMovement} from '../keys/movement.ts';

/** A list of choices over a screen: the help, or the languages. */
export type Menu = {readonly type: 'help' | 'language'; readonly selected: number};

/**
 * Handles a key of an open menu. `length` is the number of choices, and `page` is the number of lines on a page.
 * Returns the next menu, and what follows if the menu closes: the selected line acts, or the screen gets the key.
 */
export function pressInMenu(key: string, menu: Menu, length: number, page: number) {
	const command = commandOf(key);

	if (isMovement(command)) {
		return {menu: {...menu, selected: clampIndex(menu.selected + distanceOf(command, page), {length})}};
	}

	if (command === 'toggle') {
		return {menu: undefined, next: 'choose'};
	}

	if (command === 'back' || command === 'quit' || command === menu.type) {
		return {menu: undefined};
	}

	// Every other key works as on the screen below the help.
	return menu.type === 'help' ? {menu: undefined, next: 'screen'} : {menu};
}
