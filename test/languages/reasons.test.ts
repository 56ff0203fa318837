import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {reasons} from '../../source/languages/en/reasons.ts';

/** Matches code that creates a failure from an error code, with or without details. */
const failureCall = /\b(?:failure|createError|Unavailable)\(\s*'([A-Z0-9_]+)'\s*(?:\)|,\s*\{)/g;

/** Codes without a sentence. A finding explains such a code, or shows the code in brackets. */
const withoutSentence = ['EACCES', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'EFBIG'];

test('every error code of acr-doctor has a sentence', () => {
	const codes = globSync('source/{system,checks}/**/*.ts').flatMap(file =>
		[...readFileSync(file, 'utf8').matchAll(failureCall)].flatMap(([, code]) => code ?? []),
	);
	expect(codes).toEqual(expect.arrayContaining(['PROXY_MALFORMED', 'NOT_JSON', 'NOT_INSTALLED']));
	expect(codes.filter(code => !withoutSentence.includes(code) && !Object.hasOwn(reasons, code))).toEqual([]);
});

test('code below the languages has no sentences', () => {
	const sentences = globSync('source/{system/**/*,checks/**/read-*}.ts').flatMap(file =>
		[
			...readFileSync(file, 'utf8').matchAll(
				/\b(?:failure|createError|Unavailable)\([^;]*?['`][A-Z][a-z]+ [^;]*?\)/g,
			),
		].map(([text]) => `${file}: ${text}`),
	);
	expect(sentences).toEqual([]);
});
