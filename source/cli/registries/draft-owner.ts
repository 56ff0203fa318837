import type {Cloud} from '../../engine/cloud.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {fullNameOf} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {cloudOfHost} from '../../engine/target.ts';
import type {CloudChoice} from '../targets/targets.ts';

/** The cloud a run would look for it in; the one az uses where a saved one is no longer there. */
export const cloudOfDraft = (
	{name, cloud}: Pick<RegistryDraft, 'name' | 'cloud'>,
	{clouds, active}: CloudChoice,
): Cloud | undefined =>
	clouds.find(item => item.name.toLowerCase() === cloud?.toLowerCase()) ??
	cloudOfHost(name, clouds) ??
	clouds.find(item => item.name === active) ??
	clouds[0];

/** A name and its login server are the same registry; with another repository it is another to save. */
export const isSameRegistry = (first: RegistryDraft, second: RegistryDraft, choice: CloudChoice): boolean =>
	first.repository === second.repository &&
	hostOfDraft(first, choice) === hostOfDraft(second, choice) &&
	cloudOfDraft(first, choice)?.name === cloudOfDraft(second, choice)?.name;

/** The saved registry that a label would take the name from. */
export function ownerOfLabel(
	label: string,
	others: readonly RegistryDraft[],
	choice: CloudChoice,
): RegistryDraft | undefined {
	const word = label.trim().toLowerCase();
	const read = readDraft({text: word}, choice.clouds);

	return others.find(
		other =>
			[other.label?.toLowerCase(), other.name, fullNameOf(other)].includes(word) ||
			(read.ok && hostOfDraft(read.draft, choice) === hostOfDraft(other, choice)),
	);
}

/** Its login server, as far as it is known without asking anybody. */
export const hostOfDraft = (draft: Pick<RegistryDraft, 'name' | 'cloud'>, choice: CloudChoice): string =>
	/[.:]/.test(draft.name) ? draft.name : `${draft.name}${cloudOfDraft(draft, choice)?.registrySuffix ?? ''}`;
