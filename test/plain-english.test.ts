import {globSync, readFileSync} from 'node:fs';
import {parseSync} from 'oxc-parser';
import {expect, test} from 'vitest';
import {isTranslation, root} from './source-files.ts';

/** Words that always have a plainer alternative. */
const rejected = /\b(?:anew|otherwise than|for to|whoever|be it|as is usual)\b/gi;

const filesOf = (pattern: string) =>
	globSync(pattern, {cwd: root, exclude: ['node_modules']}).map(file => ({
		file: file.replaceAll('\\', '/'),
		text: readFileSync(new URL(file, new URL('..', import.meta.url)), 'utf8'),
	}));

const code = filesOf('{source,bundling,test,docs}/**/*.{ts,tsx,js,cjs}');
const pages = [...filesOf('*.md'), ...filesOf('docs/**/*.md')];

/** English sentences of the program: the English language pack, and the checks without their translations. */
const hasEnglish = (file: string): boolean =>
	/^source\/(?:languages\/en|checks)\//.test(file) && !isTranslation(file);

/** All comments of a file as one text. Line comments are joined, so that a phrase across two lines is found. */
const commentsOf = (file: string, text: string): string =>
	parseSync(file, text)
		.comments.map(({type, value}) => (type === 'Line' ? value : `|${value.replaceAll(/\n\s*\*?/g, ' ')}|`))
		.join(' ');

/** Each rejected word with the text around it. */
const rejectedIn = (text: string): readonly string[] =>
	[...text.replaceAll(/\s+/g, ' ').matchAll(rejected)].map(({index, input}) =>
		input.slice(Math.max(0, index - 30), index + 40),
	);

const shown = (found: readonly {readonly file: string; readonly text: string}[]): readonly string[] =>
	found.flatMap(({file, text}) => rejectedIn(text).map(words => `${file}: …${words}…`));

test('comments use plain English', () => {
	expect(code.length).toBeGreaterThan(500);
	expect(shown(code.map(({file, text}) => ({file, text: commentsOf(file, text)})))).toEqual([]);
});

test('English sentences use plain English', () => {
	const english = code.filter(({file}) => hasEnglish(file));
	expect(english.length).toBeGreaterThan(50);
	expect(shown(english)).toEqual([]);
});

test('pages use plain English', () => {
	expect(pages.length).toBeGreaterThan(5);
	expect(shown(pages)).toEqual([]);
});

test('a rejected word is found in comments and in texts, also across lines', () => {
	const sample = [
		'/** Draws it Anew, otherwise',
		' * than before. */',
		'// for',
		'// to',
		'const isBeIt = 1;',
	].join('\n');
	expect(rejectedIn(commentsOf('sample.ts', sample))).toHaveLength(3);
	expect(rejectedIn('Whoever may be it, as is usual.')).toHaveLength(3);
	expect(rejectedIn('Renewed wherever it is, for tokens.')).toEqual([]);
});
