import {redact} from '../../text/redact.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {Choice} from './choice.ts';

/** What the saved registries can be called, with what each label means; no word that a shell could take for more than text. */
export function savedChoices(registries: readonly SavedRegistry[]): readonly Choice[] {
	const meanings = new Map(
		registries.flatMap(registry =>
			[displayNameOf(registry), fullNameOf(registry)].map(name => [name, fullNameOf(registry)] as const),
		),
	);

	return [...meanings]
		.filter(([word]) => isHarmless(word))
		.map(([word, meant]) => ({word, ...(meant !== word && isHarmless(meant) && {about: meant})}));
}

/** Letters of any script, digits, and a few marks that no shell gives a meaning to; quoted it is one word. */
const harmless = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._:@+,/-]*[\p{L}\p{M}\p{N}])?$/u;

const isHarmless = (name: string): boolean => harmless.test(name) && redact(name) === name;
