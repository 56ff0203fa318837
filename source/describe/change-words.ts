import {ageText} from './age.ts';
import type {AgeWords} from './age.ts';
import type {Change, State} from '../saved/compare-runs.ts';
import type {Status} from '../engine/check.ts';
import {fewOf, say} from '../text/fill.ts';

/** What is otherwise than in an earlier run, in clauses of one sentence. */
export type ChangeWords = {
	/** {age} */
	readonly was: Readonly<Record<State, string>>;
	/** {before} {after} */
	readonly address: string;
	readonly loginServer: string;
	/** Checks that failed now and not then: {titles} */
	readonly failing: string;
	/** {titles} */
	readonly fixed: string;
	/** Checks that fail both times, for another reason: {titles} */
	readonly failingDifferently: string;
	/** Joins two clauses: {first} {rest} */
	readonly joined: string;
};

export type ChangeSpeech = {
	readonly words: ChangeWords;
	readonly ages: AgeWords;
	readonly titleOf: (checkId: string) => string;
	/** Items beside each other in a sentence. */
	readonly list: (items: readonly string[]) => string;
	/** ms since 1970, UTC. */
	readonly now: number;
};

/** One sentence; undefined where nothing that a person would care for has changed. */
export function tellChange(change: Change, languagePack: ChangeSpeech): string | undefined {
	const {words, ages, titleOf, list, now} = languagePack;
	const {since, before, after, addresses, loginServer, checks} = change;
	const titles = (was: (status: Status) => boolean, is: (status: Status) => boolean): string =>
		list(
			checks.filter(check => was(check.before.status) && is(check.after.status)).map(({id}) => titleOf(id)),
		);
	const listed = (items: readonly string[]): string => list(fewOf(items));
	const clauses = [
		addresses && say(words.address, {before: listed(addresses.before), after: listed(addresses.after)}),
		loginServer && say(words.loginServer, loginServer),
		clause(words.failing, titles(isPassing, isFailed)),
		clause(words.failingDifferently, titles(isFailed, isFailed)),
		clause(words.fixed, titles(isFailed, isPassing)),
	].filter(text => text !== undefined);
	const hasTurned = after !== undefined && before !== after;

	return hasTurned || clauses.length > 0
		? [say(words.was[before], {age: ageText(now - since, ages)}), ...clauses].reduceRight((rest, first) =>
				say(words.joined, {first, rest}),
			)
		: undefined;
}

const isFailed = (status: Status): boolean => status === 'failed';

/** What could not run may have been as ill as it was later. */
const isPassing = (status: Status): boolean => status === 'passed' || status === 'warning';

const clause = (sentence: string, titles: string): string | undefined =>
	titles === '' ? undefined : say(sentence, {titles});
