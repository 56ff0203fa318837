import {topics} from './topics.ts';
import type {TopicFacts} from './topics.ts';

export type Code = keyof typeof topics;

/** All codes in the order of the reference. */
export const codes: readonly Code[] = Object.keys(topics).filter(isCode);

/**
 * Returns the URL of the documentation page of a code. The default is the section of the code in Microsoft's error
 * reference.
 */
export function documentationOf(code: string): string {
	const facts: TopicFacts | undefined = isCode(code) ? topics[code] : undefined;
	return facts?.page ?? `https://aka.ms/acr/errors#${code.toLowerCase()}`;
}

function isCode(code: string): code is Code {
	return Object.hasOwn(topics, code);
}
