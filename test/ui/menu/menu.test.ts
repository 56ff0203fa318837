import {expect, test} from 'vitest';
import {pressInMenu} from '../../../source/ui/menu/menu.ts';

test.each([
	['down', 0, 1],
	['j', 2, 2],
	['up', 0, 0],
	['k', 2, 1],
	['end', 0, 2],
	['home', 2, 0],
	['pageDown', 0, 2],
	['pageUp', 2, 0],
])('%s on line %i selects line %i', (key, selected, next) => {
	expect(pressInMenu(key, {type: 'help', selected}, 3, 2)).toEqual({menu: {type: 'help', selected: next}});
	expect(pressInMenu(key, {type: 'language', selected}, 3, 2).menu?.selected).toBe(next);
});

test('Enter and Space choose the selected line', () => {
	for (const key of ['enter', 'space']) {
		expect(pressInMenu(key, {type: 'language', selected: 1}, 3, 2)).toEqual({
			menu: undefined,
			next: 'choose',
		});
	}
});

test('Escape, q and the key that opened the menu close it', () => {
	expect(['escape', 'q', '?'].map(key => pressInMenu(key, {type: 'help', selected: 1}, 3, 2))).toEqual(
		Array.from({length: 3}, () => ({menu: undefined})),
	);
	expect(['escape', 'q', 'L'].map(key => pressInMenu(key, {type: 'language', selected: 1}, 3, 2))).toEqual(
		Array.from({length: 3}, () => ({menu: undefined})),
	);
});

test('another key closes the help and reaches the screen, and changes nothing in the languages', () => {
	expect(pressInMenu('a', {type: 'help', selected: 1}, 3, 2)).toEqual({menu: undefined, next: 'screen'});
	const menu = {type: 'language', selected: 1} as const;
	expect(pressInMenu('a', menu, 3, 2)).toEqual({menu});
});
