import {checksInBrief} from '../checks/in-brief.ts';
import {createReference} from '../core/reference.ts';
import type {Reference} from '../core/reference.ts';
import type {Shell} from '../core/shell.ts';
import {translateChecks} from '../core/translate.ts';
import {documentationOf} from '../reference/codes.ts';
import {topics} from '../reference/topics.ts';
import type {Words} from '../words/words.ts';

/** The reference in the words of a language. */
export const referenceIn = (words: Words, shell: Shell): Reference =>
	createReference({
		facts: topics,
		words: words.reference,
		joins: words.outcomes,
		checks: () => translateChecks(checksInBrief, words),
		documentationOf,
		shell,
	});
