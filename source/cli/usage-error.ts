import type {Sentence, Values} from '../text/template.ts';
import {joinItems, formatSentence} from '../text/fill.ts';
import {outcomes as outcomesInEnglish} from '../languages/en/outcomes.ts';
import {usage as english} from '../languages/en/usage.ts';
import type {Words} from '../languages/pack-types.ts';

type Usage = Words['usage'];

/**
 * A mistake in the command line, or in data that the command reads. `message` is in English. If only `main` catches the
 * error, the exit code is 2.
 */
export class UsageError extends Error {
	readonly #choose: (usage: Usage) => Sentence;
	readonly #values: NamedValues;

	constructor(choose: (usage: Usage) => Sentence, values: NamedValues = {}) {
		super(formatSentence(choose(english), joined(values, outcomesInEnglish.listPattern)));
		this.#choose = choose;
		this.#values = values;
	}

	describe({usage, outcomes}: Pick<Words, 'usage' | 'outcomes'>): string {
		return formatSentence(this.#choose(usage), joined(this.#values, outcomes.listPattern));
	}
}

/** The placeholder values for the message. A list becomes one text with the list pattern of the language. */
type NamedValues = Readonly<Record<string, Values[string] | readonly string[]>>;

const joined = (values: NamedValues, listPattern: string): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'object' ? joinItems(value, listPattern) : value === '' ? '""' : value,
		]),
	);
