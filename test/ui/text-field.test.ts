import {expect, test} from 'vitest';
import {editText, emptyField, valueOf, viewField} from '../../source/ui/text-field.ts';
import type {Edit} from '../../source/ui/text-field.ts';

const edit = (...edits: readonly Edit[]) => edits.reduce(editText, emptyField);
const insert = (text: string): Edit => ({type: 'insert', text});

test('text is typed where the cursor stands', () => {
	expect(valueOf(edit(insert('cntoso'), {type: 'home'}, {type: 'right'}, insert('o')))).toBe('contoso');
});

test('Backspace takes a whole character, however many parts it has', () => {
	expect(valueOf(edit(insert('ae\u0301'), {type: 'backspace'}))).toBe('a');
	expect(valueOf(edit(insert('a日本'), {type: 'left'}, {type: 'backspace'}))).toBe('a本');
});

test('Ctrl-W takes what stands before the last dot or slash', () => {
	expect(valueOf(edit(insert('contoso.azurecr.io/app'), {type: 'deleteWord'}))).toBe('contoso.azurecr.io/');
	expect(valueOf(edit(insert('contoso.azurecr.io/app'), {type: 'deleteWord'}, {type: 'deleteWord'}))).toBe(
		'contoso.azurecr.',
	);
});

test('Ctrl-U clears, Ctrl-K clears to the end, Delete takes the next', () => {
	expect(edit(insert('contoso'), {type: 'clear'})).toEqual(emptyField);
	expect(valueOf(edit(insert('contoso'), {type: 'home'}, {type: 'right'}, {type: 'clearEnd'}))).toBe('c');
	expect(valueOf(edit(insert('contoso'), {type: 'home'}, {type: 'delete'}))).toBe('ontoso');
});

test('what is pasted comes in on one line and without controls', () => {
	expect(valueOf(edit(insert('con\u001B[31mto\u202Eso\r\n')))).toBe('contoso');
});

test('the cursor is always in view', () => {
	const field = edit(insert('レジストリcontoso.azurecr.io'));
	expect(viewField(field, 8)).toEqual({text: 'recr.io', cursor: 7});
	expect(viewField(edit(insert('contoso'), {type: 'home'}), 4)).toEqual({text: 'cont', cursor: 0});
});
