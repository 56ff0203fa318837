import {expect, test} from 'vitest';
import {pickerCommandOf, pickerKeys} from '../../../source/ui/picker/keys.ts';

test('every key of the picker has one command', () => {
	const keys = pickerKeys.flatMap(entry => entry.keys);
	expect(new Set(keys).size).toBe(keys.length);
	expect(pickerCommandOf('z')).toBeUndefined();
});
