import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keyNamesOf} from '../../../source/ui/keys/key-names.ts';

const plain: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

test.each([
	['several keys of one read', 'jk\u0003\r \t', {}, ['j', 'k', 'ctrl+c', 'enter', 'space', 'tab']],
	['Ctrl and a letter', 'c', {ctrl: true}, ['ctrl+c']],
	['Ctrl, Shift and a letter', 'C', {ctrl: true, shift: true}, ['ctrl+c']],
	['Escape and a letter in one read', 'q', {meta: true}, ['escape', 'q']],
	['an arrow', '', {upArrow: true}, ['up']],
	['Shift and Tab', '', {tab: true, shift: true}, ['shiftTab']],
	['the Ctrl key alone', '', {ctrl: true}, []],
	['the Alt key alone', '', {meta: true}, []],
	['Super and a letter', 'q', {super: true}, []],
	['Hyper and a letter', 'q', {hyper: true}, []],
	['the release of a key', 'q', {eventType: 'release' as const}, []],
])('%s', (_, input, key, names) => {
	expect(keyNamesOf(input, {...plain, ...key})).toEqual(names);
});
