import stringWidth from 'string-width';
import {formatAge} from '../../describe/age.ts';
import {stripControlCharacters} from '../../text/strip-control-characters.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {LastResult, SavedRegistry} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Words} from '../../languages/pack-types.ts';

type ListWords = Words['usage']['registries'];

/**
 * Returns a table of the registries, or a message if the list is empty. A favorite has an asterisk. `now` is in
 * milliseconds since 1970, UTC.
 */
export function listRegistries(registries: readonly SavedRegistry[], words: ListWords, now: number): string {
	if (registries.length === 0) {
		return words.none;
	}

	const rows = registries.map(registry =>
		[
			`${registry.isFavorite ? '*' : ' '} ${displayNameOf(registry)}`,
			fullNameOf(registry),
			registry.cloud ?? '-',
			resultText(registry.lastResult, words, now),
		].map(stripControlCharacters),
	);
	const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => stringWidth(row[column] ?? ''))));

	return rows
		.map(row =>
			row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell)))),
		)
		.map(row => row.join('  ').trimEnd())
		.join('\n');
}

/**
 * Describes the last result and its age, for example `1 problem, 2 h ago`. Without a result, says that the registry was
 * never checked. `now` is in milliseconds since 1970, UTC.
 */
export function resultText(result: LastResult | undefined, words: ListWords, now: number): string {
	if (result === undefined) {
		return words.never;
	}

	const {counts, finishedAt} = result;
	const problems = result.problems ?? counts.failed + counts.error;
	const warnings = result.warnings ?? counts.warning;
	const age = formatAge(now - finishedAt, words.age);

	if (problems > 0) {
		return formatSentence(problems === 1 ? words.result.problem : words.result.problems, {
			count: problems,
			age,
		});
	}

	return warnings > 0
		? formatSentence(warnings === 1 ? words.result.warning : words.result.warnings, {count: warnings, age})
		: formatSentence(words.result.passed, {age});
}
