import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {reasons} from '../../source/languages/en/reasons.ts';

/** Where a failure is made of a code and, at most, what its sentence is to name. */
const making = /\b(?:failure|codedError|Unavailable)\(\s*'([A-Z0-9_]+)'\s*(?:\)|,\s*\{)/g;

/** The finding itself says what these codes mean, or shows the code in brackets. */
const told = ['ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'EFBIG'];

test('a failure that nobody has said anything of has a sentence in every language', () => {
	const made = globSync('source/{system,checks}/**/*.ts').flatMap(file =>
		[...readFileSync(file, 'utf8').matchAll(making)].flatMap(([, code]) => code ?? []),
	);
	expect(made.length).toBeGreaterThan(20);
	expect(made.filter(code => !told.includes(code) && !Object.hasOwn(reasons, code))).toEqual([]);
});

test('no layer below the words says a sentence of its own', () => {
	const detail = globSync('source/{system,wire}/**/*.ts').flatMap(file =>
		[
			...readFileSync(file, 'utf8').matchAll(
				/\b(?:failure|codedError|Unavailable)\([^;]*?['`][A-Z][a-z]+ [^;]*?\)/g,
			),
		].map(([text]) => `${file}: ${text}`),
	);
	expect(detail).toEqual([]);
});
