import {formatAge} from './age.ts';
import type {AgeWords} from './age.ts';
import type {Change, RegistryState} from '../saved/compare-runs.ts';
import type {Status} from '../engine/check.ts';
import {truncateList, formatSentence} from '../text/fill.ts';

/** The parts of a sentence such as `Was healthy 2 h ago; failing since: DNS`. */
export type ChangeWords = {
	/** The text for each result of the earlier run. Placeholder: {age} */
	readonly was: Readonly<Record<RegistryState, string>>;
	/** Placeholders: {before} {after} */
	readonly address: string;
	readonly loginServer: string;
	/** The checks that passed or had a warning in the earlier run, and fail now. Placeholder: {titles} */
	readonly failing: string;
	/** The checks that failed in the earlier run, and now pass or have a warning. Placeholder: {titles} */
	readonly fixed: string;
	/** The checks that failed in the earlier run and now fail for another reason. Placeholder: {titles} */
	readonly failingDifferently: string;
	/** The pattern that joins two clauses. {rest} can contain further clauses. Placeholders: {first} {rest} */
	readonly joined: string;
};

type ChangeContext = {
	readonly words: ChangeWords;
	readonly ages: AgeWords;
	readonly titleOf: (checkId: string) => string;
	readonly list: (items: readonly string[]) => string;
	/** Milliseconds since 1970, UTC. The age of the earlier run is the time from the end of that run to `now`. */
	readonly now: number;
};

/**
 * Returns one sentence about a change. Returns undefined if no clause applies and the overall result is unchanged or
 * not yet known.
 */
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

/** Checks with the status `skipped` or `error` count neither as passing nor as failed. */
const isPassing = (status: Status): boolean => status === 'passed' || status === 'warning';

const clause = (sentence: string, titles: string): string | undefined =>
	titles === '' ? undefined : formatSentence(sentence, {titles});
