import type {Values} from '../core/check.ts';
import {say} from '../core/words.ts';
import {usage as english} from '../words/en/usage.ts';
import type {Words} from '../words/words.ts';

type Usage = Words['usage'];

/** Something the person can put right: one clear sentence, exit code 2. Its message is the English one. */
export class UsageError extends Error {
	readonly #choose: (usage: Usage) => string;
	readonly #values: Values;

	constructor(choose: (usage: Usage) => string, values: Values = {}) {
		super(say(choose(english), values));
		this.#choose = choose;
		this.#values = values;
	}

	/** The sentence in the words of a language. */
	tell(usage: Usage): string {
		return say(this.#choose(usage), this.#values);
	}
}
