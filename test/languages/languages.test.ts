import {globSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {causes, checks} from '../../source/checks/index.ts';
import {languages} from '../../source/languages/index.ts';
import type {Words} from '../../source/languages/pack-types.ts';
import {isWordless, placeholdersOf, sentencesOf, wordsOf} from './sentences.ts';

/** All that is said, English or not, in one shape. */
const everythingOf = (words: Words) => ({
	...words,
	checks: Object.fromEntries(checks.map(check => [check.id, wordsOf(words.checks?.[check.id] ?? check)])),
	causes: Object.fromEntries(causes.map(({cause, summary}) => [cause, words.causes?.[cause] ?? summary])),
});

const english = sentencesOf(everythingOf(await languages.en.load()));
const others = Object.entries(languages).filter(([code]) => code !== 'en');

describe.each(others)('%s', (_, {load}) => {
	test('it says of everything, and of nothing else', async () => {
		const words: Words = await load();
		expect(Object.keys(words.checks ?? {}).toSorted()).toEqual(checks.map(({id}) => id).toSorted());
		expect(Object.keys(words.causes ?? {}).toSorted()).toEqual(causes.map(({cause}) => cause).toSorted());
		expect([...sentencesOf(everythingOf(words)).keys()].toSorted()).toEqual([...english.keys()].toSorted());
	});

	test('each sentence names what the English one names', async () => {
		const detail = sentencesOf(everythingOf(await load()));
		const wrong = [...english].filter(
			([path, sentence]) => placeholdersOf(detail.get(path) ?? '').join() !== placeholdersOf(sentence).join(),
		);
		expect(wrong.map(([path, sentence]) => [path, sentence, detail.get(path)])).toEqual([]);
	});

	test('no sentence was left in English', async () => {
		const detail = sentencesOf(everythingOf(await load()));
		const left = [...english].filter(
			([path, sentence]) => detail.get(path) === sentence && !isWordless(sentence) && !isName(sentence),
		);
		expect(left).toEqual([]);
	});

	test('no sentence holds what could steer a terminal, or a space at its end', async () => {
		const detail = [...sentencesOf(everythingOf(await load()))];
		// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
		expect(detail.filter(([, sentence]) => /[\u0000-\u001F\u007F-\u009F]|^\s|\s$/.test(sentence))).toEqual(
			[],
		);
	});
});

/** Names of products, protocols and keys are the same in every language. */
const names = new Set<string>([
	'Helm',
	'Notary',
	'Azure CLI',
	'Server',
	'Proxy',
	'Tab',
	'Shift-Tab',
	'Enter',
	'Home',
	'End',
	'Space',
	'Backspace',
	'Del',
]);
const isName = (sentence: string): boolean => names.has(sentence.replaceAll(/\{\w+\}/g, '').trim());

test('every folder of words is a language that can be chosen', () => {
	const folders = globSync('*/', {cwd: new URL('../../source/languages', import.meta.url)});
	expect(folders.toSorted()).toEqual(Object.keys(languages).toSorted());
});

test('English is the language that the others are compared with', () => {
	expect(english.size).toBeGreaterThan(1500);
});
