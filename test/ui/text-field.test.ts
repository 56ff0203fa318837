import {expect, test} from 'vitest';
import {editText, emptyField, valueOf} from '../../source/ui/text-field.ts';
import type {Edit} from '../../source/ui/text-field.ts';

const edit = (...edits: readonly Edit[]) => edits.reduce(editText, emptyField);
const insert = (text: string): Edit => ({type: 'insert', text});

test('text is inserted at the cursor', () => {
	expect(valueOf(edit(insert('cntoso'), {type: 'home'}, {type: 'right'}, insert('o')))).toBe('contoso');
});

test('Backspace deletes a whole character, even of several code points', () => {
	expect(valueOf(edit(insert('ae\u0301'), {type: 'backspace'}))).toBe('a');
	expect(valueOf(edit(insert('a日本'), {type: 'left'}, {type: 'backspace'}))).toBe('a本');
});

test('Ctrl-W deletes back to the previous dot or slash', () => {
	expect(valueOf(edit(insert('contoso.azurecr.io/app'), {type: 'deleteWord'}))).toBe('contoso.azurecr.io/');
	expect(valueOf(edit(insert('contoso.azurecr.io/app'), {type: 'deleteWord'}, {type: 'deleteWord'}))).toBe(
		'contoso.azurecr.',
	);
});

test('Ctrl-U clears, Ctrl-K clears to the end, Delete deletes the next character', () => {
	expect(edit(insert('contoso'), {type: 'clear'})).toEqual(emptyField);
	expect(valueOf(edit(insert('contoso'), {type: 'home'}, {type: 'right'}, {type: 'clearEnd'}))).toBe('c');
	expect(valueOf(edit(insert('contoso'), {type: 'home'}, {type: 'delete'}))).toBe('ontoso');
});

test('pasted text is one line without control characters', () => {
	expect(valueOf(edit(insert('con\u001B[31mto\u202Eso\r\n')))).toBe('contoso');
});
