import {expect, test} from 'vitest';
import {readClaims} from '../../source/text/read-claims.ts';
import {nastyPieces, randomTexts} from './random-text.ts';

test('the claims of a token are read in any script', () => {
	const claims = {name: 'レジストリ 👩‍👩‍👧', tid: 'x'};
	const token = ['{"alg":"RS256"}', JSON.stringify(claims), 'signature'].map(part =>
		Buffer.from(part).toString('base64url'),
	);
	expect(readClaims(token.join('.'))).toEqual(claims);
});

test('a text that is not a token has no claims', () => {
	const texts = ['', '.', 'a.b.c', 'secret', `x.${Buffer.from('[1]').toString('base64url')}.x`, '..'];
	expect(texts.map(readClaims)).toEqual(texts.map(() => undefined));
});

test('no text makes the reader throw', () => {
	const texts = randomTexts(1000, [...nastyPieces, '.', 'e30', 'eyJhIjoxfQ']);
	expect(texts.map(readClaims).filter(claims => claims !== undefined && typeof claims !== 'object')).toEqual(
		[],
	);
});
