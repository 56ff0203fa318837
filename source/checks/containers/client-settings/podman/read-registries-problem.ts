import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import type {Mistake} from '../read-settings-text.ts';
import {findEntryProblem, hasScheme} from './read-entry-problem.ts';
import {findWrongType, registriesSettings} from './read-registries-types.ts';
import type {LineOf} from '../read-toml-lines.ts';

type Content = Readonly<Record<string, unknown>>;

/**
 * Returns the first mistake in registries.conf that makes Podman refuse every pull. Returns undefined if there is
 * none.
 */
export function findRegistriesProblem(
	content: Content,
	lineOf: LineOf,
	isDropIn: boolean,
): Mistake | undefined {
	const wrongType = findWrongType(content);

	if (wrongType !== undefined) {
		const {keys, allowed} = wrongType;
		return {
			problem: 'wrong-type',
			line: lineOf(...keys) ?? lineOf(...keys.slice(0, -1)),
			setting: keys.at(-1),
			allowed,
		};
	}

	if (hasVersion1(content)) {
		const line = lineOf('registries') ?? firstLine(lineOf, ['search', 'insecure', 'block']);
		return isDropIn
			? {problem: 'version-1-drop-in', line}
			: hasVersion2(content)
				? {problem: 'mixed-versions', line}
				: findSchemeInVersion1(content, lineOf);
	}

	return findEntryProblem(content.registry, lineOf) ?? findUnknownMode(content['short-name-mode'], lineOf);
}

const firstLine = (lineOf: LineOf, names: readonly string[]): number | undefined =>
	names.map(name => lineOf('registries', name)).find(line => line !== undefined);

/** Returns true for the deprecated format with the lists `search`, `insecure` and `block`. Empty lists do not count. */
export const hasVersion1 = ({registries}: Content): boolean =>
	isRecord(registries) &&
	Object.values(registries).some(
		list => isRecord(list) && Array.isArray(list.registries) && list.registries.length > 0,
	);

const hasVersion2 = (content: Content): boolean =>
	['registry', 'aliases', ...registriesSettings].some(name => content[name] !== undefined);

function findSchemeInVersion1({registries}: Content, lineOf: LineOf): Mistake | undefined {
	const found = ['block', 'insecure'].find(name => {
		const list = isRecord(registries) ? registries[name] : undefined;
		return isRecord(list) && Array.isArray(list.registries) && list.registries.some(hasScheme);
	});
	return found === undefined
		? undefined
		: {
				problem: 'scheme-in-location',
				line: lineOf('registries', found, 'registries'),
				setting: 'registries',
			};
}

const modes: readonly unknown[] = [undefined, '', 'disabled', 'enforcing', 'permissive'];

const findUnknownMode = (mode: unknown, lineOf: LineOf): Mistake | undefined =>
	modes.includes(mode)
		? undefined
		: {
				problem: 'unknown-value',
				line: lineOf('short-name-mode'),
				setting: 'short-name-mode',
				value: redactedExcerpt(String(mode), 100),
				allowed: 'enforcing, permissive, disabled',
			};
