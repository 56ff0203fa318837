import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {generate, pages, urlOf} from '../docs/generate.ts';
import {faults} from '../source/demo/faults/faults.ts';

test.each(pages)('the tables of docs/%s match the code', async name => {
	expect(readFileSync(urlOf(name), 'utf8'), `docs/${name} is out of date. Run: npm run docs`).toBe(
		await generate(name),
	);
});

test('every demo fault in the readme exists', () => {
	const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8');
	const named = [...readme.matchAll(/acr-doctor demo ([a-z][a-z-]+)/g)].map(([, name = '']) => name);
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter(name => !(name in faults))).toEqual([]);
});
