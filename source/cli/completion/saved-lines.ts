import {redact} from '../../core/redact.ts';
import {calledOf, labelOf} from '../../core/saved.ts';
import type {SavedRegistry} from '../../core/saved.ts';

/**
 * What the saved registries can be called, one a line, and behind a tab which one is meant, where the name does
 * not tell. A name that could mean more to a shell than itself is left out.
 */
export function savedLines(registries: readonly SavedRegistry[]): readonly string[] {
	const meanings = new Map<string, string>();

	for (const registry of registries) {
		meanings.set(calledOf(registry), labelOf(registry));
		meanings.set(labelOf(registry), labelOf(registry));
	}

	return [...meanings]
		.filter(([name]) => isHarmless(name))
		.map(([name, meant]) => (meant !== name && isHarmless(meant) ? `${name}\t${meant}\n` : `${name}\n`));
}

/** Letters of any script, digits, and a few marks that no shell gives a meaning to; quoted it is one word. */
const harmless = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._:@+,/-]*[\p{L}\p{M}\p{N}])?$/u;

const isHarmless = (name: string): boolean => harmless.test(name) && redact(name) === name;
