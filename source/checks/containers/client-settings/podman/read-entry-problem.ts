import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import type {LineOf} from '../read-toml-lines.ts';
import type {Mistake} from '../read-settings-text.ts';

type Content = Readonly<Record<string, unknown>>;

/** Returns a mistake in the `[[registry]]` entries or their mirrors, or undefined. */
export function findEntryProblem(registry: unknown, lineOf: LineOf): Mistake | undefined {
	const entries = listOf(registry);
	return (
		firstOf(entries, (entry, index) => findInEntry(entry, (...keys) => lineOf('registry', index, ...keys))) ??
		findConflict(entries, lineOf)
	);
}

const listOf = (value: unknown): readonly Content[] =>
	Array.isArray(value) ? value.slice(0, 1000).filter(isRecord) : [];

function firstOf<Item>(
	items: readonly Item[],
	find: (item: Item, index: number) => Mistake | undefined,
): Mistake | undefined {
	for (const [index, item] of items.entries()) {
		const found = find(item, index);

		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
}

export const hasScheme = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\//.test(value);

function findInEntry(entry: Content, at: LineOf): Mistake | undefined {
	const {prefix = '', location = ''} = entry;
	const withScheme = ['location', 'prefix'].find(name => hasScheme(entry[name]));

	if (withScheme !== undefined) {
		return {problem: 'scheme-in-location', line: at(withScheme), setting: withScheme};
	}

	if (location === '' && !String(prefix).startsWith('*.')) {
		return {problem: 'location-missing', line: at()};
	}

	if (String(prefix).startsWith('*.') && /[/@:]/.test(String(prefix))) {
		return {
			problem: 'unknown-value',
			line: at('prefix'),
			setting: 'prefix',
			value: redactedExcerpt(String(prefix), 100),
			allowed: '"*.DOMAIN"',
		};
	}

	if (entry['pull-from-mirror'] !== undefined) {
		return {problem: 'conflict', line: at('pull-from-mirror'), setting: 'pull-from-mirror'};
	}

	return firstOf(listOf(entry.mirror), (mirror, index) =>
		findInMirror(entry, mirror, (...keys) => at('mirror', index, ...keys)),
	);
}

const pullModes: readonly unknown[] = [undefined, '', 'all', 'digest-only', 'tag-only'];

function findInMirror(entry: Content, mirror: Content, at: LineOf): Mistake | undefined {
	const {location = '', 'pull-from-mirror': pulls} = mirror;

	if (hasScheme(location)) {
		return {problem: 'scheme-in-location', line: at('location'), setting: 'location'};
	}

	if (location === '') {
		return {problem: 'location-missing', line: at()};
	}

	if (!pullModes.includes(pulls)) {
		return {
			problem: 'unknown-value',
			line: at('pull-from-mirror'),
			setting: 'pull-from-mirror',
			value: redactedExcerpt(String(pulls), 100),
			allowed: 'all, digest-only, tag-only',
		};
	}

	return entry['mirror-by-digest-only'] === true && pulls !== undefined && pulls !== ''
		? {problem: 'conflict', line: at('pull-from-mirror'), setting: 'pull-from-mirror'}
		: undefined;
}

/** Entries for the same location must agree about `insecure` and `blocked`. */
function findConflict(entries: readonly Content[], lineOf: LineOf): Mistake | undefined {
	const firsts = new Map<unknown, Content>();

	return firstOf(entries, (entry, index) => {
		const place = entry.location ?? entry.prefix;
		const first = firsts.get(place);
		firsts.set(place, first ?? entry);
		const name = ['insecure', 'blocked'].find(
			key => first && (first[key] === true) !== (entry[key] === true),
		);
		return name === undefined
			? undefined
			: {
					problem: 'conflict',
					line: lineOf('registry', index, name) ?? lineOf('registry', index),
					setting: name,
				};
	});
}
