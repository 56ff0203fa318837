import {describe, expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {translateChecks} from '../../source/describe/translate.ts';
import {languages} from '../../source/languages/index.ts';
import {glossary as ja} from './glossary/ja.ts';
import {glossary as ko} from './glossary/ko.ts';
import {glossary as zhHans} from './glossary/zh-hans.ts';
import {sentencesOf} from './sentences.ts';

describe.each([
	{code: 'ja', glossary: ja},
	{code: 'ko', glossary: ko},
	{code: 'zh-hans', glossary: zhHans},
] as const)('the sentences of $code', async ({code, glossary}) => {
	const words = await languages[code].load();
	const sentences = [...sentencesOf({...words, checks: Object.fromEntries(translateChecks(checks, words))})];

	test.each(glossary)('use one term for $english: $term', ({term, avoid}) => {
		expect(sentences.some(([, sentence]) => sentence.includes(term))).toBe(true);
		expect(sentences.filter(([, sentence]) => avoid?.test(sentence))).toEqual([]);
	});
});
