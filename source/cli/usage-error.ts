import type {Values} from '../core/check.ts';
import {say} from '../core/words.ts';

/** Something the person can put right: one clear sentence, exit code 2. */
export class UsageError extends Error {
	constructor(sentence: string, values: Values = {}) {
		super(say(sentence, values));
	}
}
