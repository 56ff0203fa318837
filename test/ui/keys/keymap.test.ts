import {expect, test} from 'vitest';
import {commandOf, keysAsMarkdown, keyTable, terminalKeys} from '../../../source/ui/keys/keymap.ts';
import {screen as words} from '../../../source/languages/en/screen.ts';

test('every key has one command', () => {
	const keys = [...keyTable, ...terminalKeys].flatMap(entry => entry.keys);
	expect(new Set(keys).size).toBe(keys.length);
});

test('an unknown key has no command', () => {
	expect(commandOf('j')).toBe('down');
	expect(commandOf('z')).toBeUndefined();
	expect(commandOf('J')).toBeUndefined();
});

test('the table in docs/keys.md has a line per action', () => {
	const lines = keysAsMarkdown(keyTable, words).split('\n');
	const actions = new Set([...keyTable, ...terminalKeys].map(({hint}) => hint));
	expect(lines).toHaveLength(actions.size + 2);
	expect(lines).toContain('| `Up` `Down` `k` `j` | one row, or one line |');
	expect(lines).toContain('| `1-9` | copy command of fix 1-9 |');
});
