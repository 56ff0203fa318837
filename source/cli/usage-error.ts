import type {Sentence, Values} from '../text/template.ts';
import {joinItems, say} from '../text/fill.ts';
import {outcomes as outcomesInEnglish} from '../languages/en/outcomes.ts';
import {usage as english} from '../languages/en/usage.ts';
import type {Words} from '../languages/pack-types.ts';

type Usage = Words['usage'];

/** Something the person can put right: one clear sentence, exit code 2. Its message is the English one. */
export class UsageError extends Error {
	readonly #choose: (usage: Usage) => Sentence;
	readonly #values: Named;

	constructor(choose: (usage: Usage) => Sentence, values: Named = {}) {
		super(say(choose(english), joined(values, outcomesInEnglish.listPattern)));
		this.#choose = choose;
		this.#values = values;
	}

	/** The sentence in the words of a language. */
	tell({usage, outcomes}: Pick<Words, 'usage' | 'outcomes'>): string {
		return say(this.#choose(usage), joined(this.#values, outcomes.listPattern));
	}
}

/** What the sentence names; lists are joined in the way of its language. */
type Named = Readonly<Record<string, Values[string] | readonly string[]>>;

const joined = (values: Named, several: string): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'object' ? joinItems(value, several) : value === '' ? '""' : value,
		]),
	);
