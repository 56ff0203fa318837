import {expect, test} from 'vitest';
import {parseJson} from '../../source/text/json.ts';

test('an object is parsed, also after a byte order mark', () => {
	expect(parseJson('{"a":[1]}')).toEqual({a: [1]});
	expect(parseJson('\uFEFF{"a":1}')).toEqual({a: 1});
});

test.each(['', ' ', 'null', '[]', '"a"', '1', '{', '{"a":1}}', '\uFEFF\uFEFF{}', '<html>', "{'a':1}"])(
	'%j is no object',
	text => {
		expect(parseJson(text)).toBeUndefined();
	},
);
