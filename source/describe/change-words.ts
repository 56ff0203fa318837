import {formatAge} from './age.ts';
import type {AgeWords} from './age.ts';
import type {Change, RegistryState} from '../saved/compare-runs.ts';
import type {Status} from '../engine/check.ts';
import {truncateList, formatSentence} from '../text/fill.ts';

/** Clauses of the sentence about changes since an earlier run. */
export type ChangeWords = {
	/** {age} */
	readonly was: Readonly<Record<RegistryState, string>>;
	/** {before} {after} */
	readonly address: string;
	readonly loginServer: string;
	/** Checks that fail now, but did not: {titles} */
	readonly failing: string;
	/** {titles} */
	readonly fixed: string;
	/** Checks that fail for another reason than before: {titles} */
	readonly failingDifferently: string;
	/** Joins two clauses: {first} {rest} */
	readonly joined: string;
};

type ChangeContext = {
	readonly words: ChangeWords;
	readonly ages: AgeWords;
	readonly titleOf: (checkId: string) => string;
	readonly list: (items: readonly string[]) => string;
	/** ms since 1970, UTC. */
	readonly now: number;
};

/** One sentence, or undefined if no relevant change has happened. */
export function describeChange(change: Change, languagePack: ChangeContext): string | undefined {
	const {words, ages, titleOf, list, now} = languagePack;
	const {since, before, after, addresses, loginServer, checks} = change;
	const titles = (was: (status: Status) => boolean, is: (status: Status) => boolean): string =>
		list(
			checks.filter(check => was(check.before.status) && is(check.after.status)).map(({id}) => titleOf(id)),
		);
	const listed = (items: readonly string[]): string => list(truncateList(items));
	const clauses = [
		addresses &&
			formatSentence(words.address, {before: listed(addresses.before), after: listed(addresses.after)}),
		loginServer && formatSentence(words.loginServer, loginServer),
		clause(words.failing, titles(isPassing, isFailed)),
		clause(words.failingDifferently, titles(isFailed, isFailed)),
		clause(words.fixed, titles(isFailed, isPassing)),
	].filter(text => text !== undefined);
	const hasTurned = after !== undefined && before !== after;

	return hasTurned || clauses.length > 0
		? [formatSentence(words.was[before], {age: formatAge(now - since, ages)}), ...clauses].reduceRight(
				(rest, first) => formatSentence(words.joined, {first, rest}),
			)
		: undefined;
}

const isFailed = (status: Status): boolean => status === 'failed';

/** A check that did not run is neither failed nor passed. */
const isPassing = (status: Status): boolean => status === 'passed' || status === 'warning';

const clause = (sentence: string, titles: string): string | undefined =>
	titles === '' ? undefined : formatSentence(sentence, {titles});
