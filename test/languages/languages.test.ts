import {globSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {causes, checks} from '../../source/checks/index.ts';
import {languages} from '../../source/languages/index.ts';
import type {Words} from '../../source/languages/pack-types.ts';
import {isWordless, placeholdersOf, sentencesOf, wordsOf} from './sentences.ts';

/** Returns all sentences of a language in the same form. For English, the sentences of the checks are added. */
const allSentencesOf = (words: Words) => ({
	...words,
	checks: Object.fromEntries(checks.map(check => [check.id, wordsOf(words.checks?.[check.id] ?? check)])),
	causes: Object.fromEntries(causes.map(({cause, summary}) => [cause, words.causes?.[cause] ?? summary])),
});

const english = sentencesOf(allSentencesOf(await languages.en.load()));
const others = Object.entries(languages).filter(([code]) => code !== 'en');

describe.each(others)('%s', (_, {load}) => {
	test('it has the same sentences as English', async () => {
		const words: Words = await load();
		expect(Object.keys(words.checks ?? {}).toSorted()).toEqual(checks.map(({id}) => id).toSorted());
		expect(Object.keys(words.causes ?? {}).toSorted()).toEqual(causes.map(({cause}) => cause).toSorted());
		expect([...sentencesOf(allSentencesOf(words)).keys()].toSorted()).toEqual([...english.keys()].toSorted());
	});

	test('each sentence has the placeholders of the English sentence', async () => {
		const sentences = sentencesOf(allSentencesOf(await load()));
		const wrong = [...english].filter(
			([path, sentence]) =>
				placeholdersOf(sentences.get(path) ?? '').join() !== placeholdersOf(sentence).join(),
		);
		expect(wrong.map(([path, sentence]) => [path, sentence, sentences.get(path)])).toEqual([]);
	});

	test('no sentence is still in English', async () => {
		const sentences = sentencesOf(allSentencesOf(await load()));
		const untranslated = [...english].filter(
			([path, sentence]) => sentences.get(path) === sentence && !isWordless(sentence) && !isName(sentence),
		);
		expect(untranslated).toEqual([]);
	});

	test('no sentence has a control character, or a space at its start or end', async () => {
		const sentences = [...sentencesOf(allSentencesOf(await load()))];
		// oxlint-disable-next-line no-control-regex -- the test looks for control characters
		expect(sentences.filter(([, sentence]) => /[\u0000-\u001F\u007F-\u009F]|^\s|\s$/.test(sentence))).toEqual(
			[],
		);
	});
});

/** Names of products, protocols and keys. They are the same in every language. */
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

test('every folder in source/languages is a language that users can choose', () => {
	const folders = globSync('*/', {cwd: new URL('../../source/languages', import.meta.url)});
	expect(folders.toSorted()).toEqual(Object.keys(languages).toSorted());
});

test('English has sentences to compare with', () => {
	expect(english.size).toBeGreaterThan(1500);
});
