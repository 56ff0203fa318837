import {expect, test} from 'vitest';
import {openLanguageMenu, pressInLanguageMenu} from '../../../source/ui/language-menu/language-menu.ts';

const languages = [
	{code: 'en', name: 'English'},
	{code: 'ja', name: '日本語'},
	{code: 'ko', name: '한국어'},
];
const press = (key: string, selected: number) => pressInLanguageMenu(key, {selected}, languages);

test('the current language is selected; a language that is not offered selects the first', () => {
	expect(openLanguageMenu(languages, 'ko')).toEqual({selected: 2});
	expect(openLanguageMenu(languages, 'tlh')).toEqual({selected: 0});
});

test('movement stops at the first and last language', () => {
	expect(['up', 'k', 'down', 'j', 'home', 'G', 'x'].map(key => press(key, 1).menu?.selected)).toEqual([
		0, 0, 2, 2, 0, 2, 1,
	]);
	expect(press('up', 0)).toEqual({menu: {selected: 0}});
	expect(press('down', 2)).toEqual({menu: {selected: 2}});
});

test('Enter chooses the selected language; Escape, q and L change nothing', () => {
	expect(press('enter', 1)).toEqual({menu: undefined, chosen: 'ja'});
	expect(['escape', 'q', 'L'].filter(key => press(key, 1).menu !== undefined)).toEqual([]);
	expect(press('escape', 1)).toEqual({menu: undefined});
});
