import {expect, test} from 'vitest';
import {readSettingsText} from '../../../../source/checks/containers/client-settings/read-settings-text.ts';

const contentOf = (...input: Parameters<typeof readSettingsText>) => readSettingsText(...input).content;

/** Returns the line at which a text is malformed. */
const lineOf = (...input: Parameters<typeof readSettingsText>) => {
	const read = readSettingsText(...input);
	return read.content === undefined ? read.line : undefined;
};

test('JSON is strict: no comments, no comma at the end, no second value', () => {
	expect(contentOf('{"a": [1, {"b": null}]}', 'json')).toEqual({a: [1, {b: null}]});
	expect(lineOf('{\n"a": 1,\n}', 'json')).toBe(3);
	expect(lineOf('{\n// no\n}', 'json')).toBe(2);
	expect(lineOf('{\n"a": 1\n}\n}', 'json')).toBe(4);
	expect(lineOf('{\n"a": 1\n"b": 2}', 'json')).toBe(3);
	expect(lineOf("{'a': 1}", 'json')).toBe(1);
	expect(lineOf('{\n"a": "1\n}', 'json')).toBe(2);
	expect(lineOf('{\n"a": 1', 'json')).toBe(2);
});

test('JSON must be an object, or null', () => {
	expect(contentOf('null', 'json')).toEqual({});
	expect(lineOf('[]', 'json')).toBe(1);
	expect(lineOf('"text"', 'json')).toBe(1);
	expect(lineOf('', 'json')).toBe(1);
	expect(contentOf(' \n', 'json-or-empty')).toEqual({});
	expect(lineOf('{}{}', 'json-or-empty')).toBe(1);
});

test('docker reads only the first value of config.json', () => {
	expect(contentOf('', 'json-first-value')).toEqual({});
	expect(contentOf('{"a": 1} trailing', 'json-first-value')).toEqual({a: 1});
	expect(contentOf('{"a": 1}\n}', 'json-first-value')).toEqual({a: 1});
	expect(lineOf('{"a": 1,\n', 'json-first-value')).toBe(2);
	expect(lineOf('{"a": 1,\n} x', 'json-first-value')).toBe(2);
});

test('a byte order mark is malformed JSON', () => {
	expect(lineOf('\uFEFF{}', 'json')).toBe(1);
});

test('the line of a setting and of an item is known', () => {
	const read = readSettingsText('{\n"a": {\n"b":\n[1,\n2]}}', 'json');
	expect(read.content && [read.lineOf('a'), read.lineOf('a', 'b'), read.lineOf('a', 'b', 1)]).toEqual([
		2, 3, 5,
	]);
	expect(read.content && read.lineOf('c')).toBeUndefined();
});

test('too many levels are malformed and do not overflow the stack', () => {
	expect(lineOf(`{"a":\n${'['.repeat(100_000)}`, 'json')).toBe(2);
	expect(lineOf(`a =\n${'['.repeat(100_000)}`, 'toml')).toBeGreaterThan(0);
});

test('TOML is read, and a malformed line is named', () => {
	expect(contentOf('[a]\nb = "c"\n', 'toml')).toEqual({a: {b: 'c'}});
	expect(lineOf('[a]\nb = c\n', 'toml')).toBe(2);
});

test('the text of a malformed file is not part of the result', () => {
	expect(JSON.stringify(readSettingsText('{"auth": "secret",}', 'json'))).not.toContain('secret');
	expect(JSON.stringify(readSettingsText('auth = secret', 'toml'))).not.toContain('secret');
});
