import {commandOf} from '../keys/keymap.ts';
import {clampIndex, distanceOf, isMovement} from '../keys/movement.ts';

/** A list of choices over a screen: the help, or the languages. */
export type Menu = {readonly type: 'help' | 'language'; readonly selected: number};

/** The menu after a key. The field `menu` is undefined if the menu closes. */
type MenuStep = {
	readonly menu: Menu | undefined;
	/** What the app does after the menu closed: act on the selected line, or give the key to the screen. */
	readonly next?: 'choose' | 'screen';
};

/** Handles a key of an open menu. `length` is the number of choices, and `page` is the number of lines on a page. */
export function pressInMenu(key: string, menu: Menu, length: number, page: number): MenuStep {
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
