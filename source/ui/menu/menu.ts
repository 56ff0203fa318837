import {commandOf} from '../keys/keymap.ts';
import {clampIndex, distanceOf, isMovement} from '../keys/movement.ts';

export type Menu = {readonly type: 'help' | 'language'; readonly selected: number};

/**
 * Handles a key of an open menu. `length` is the number of choices, and `page` is the number of lines that a page key
 * moves. In the result, `menu` is undefined if the menu closes. `next` is `choose` if the selected line acts, and
 * `screen` if the screen must handle the key.
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

	// Any other key closes the help and then works on the screen. The language menu ignores any other key.
	return menu.type === 'help' ? {menu: undefined, next: 'screen'} : {menu};
}
