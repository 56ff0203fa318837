import type {Cloud} from '../../engine/cloud.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {fullNameOf} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {cloudOfHost} from '../../engine/target.ts';
import type {CloudChoice} from '../targets/targets.ts';

/** The cloud of a registry. If its saved cloud no longer exists, the active cloud of az. */
export const cloudOfDraft = (
	{name, cloud}: Pick<RegistryDraft, 'name' | 'cloud'>,
	{clouds, active}: CloudChoice,
): Cloud | undefined =>
	clouds.find(item => item.name.toLowerCase() === cloud?.toLowerCase()) ??
	cloudOfHost(name, clouds) ??
	clouds.find(item => item.name === active) ??
	clouds[0];

/** A name and its login server are the same registry. Another repository makes another saved registry. */
export const isSameRegistry = (
	first: RegistryDraft,
	second: RegistryDraft,
	cloudChoice: CloudChoice,
): boolean =>
	first.repository === second.repository &&
	hostOfDraft(first, cloudChoice) === hostOfDraft(second, cloudChoice) &&
	cloudOfDraft(first, cloudChoice)?.name === cloudOfDraft(second, cloudChoice)?.name;

/** The saved registry that the label already names. */
export function ownerOfLabel(
	label: string,
	others: readonly RegistryDraft[],
	cloudChoice: CloudChoice,
): RegistryDraft | undefined {
	const word = label.trim().toLowerCase();
	const read = readDraft({text: word}, cloudChoice.clouds);

	return others.find(
		other =>
			[other.label?.toLowerCase(), other.name, fullNameOf(other)].includes(word) ||
			(read.ok && hostOfDraft(read.draft, cloudChoice) === hostOfDraft(other, cloudChoice)),
	);
}

/** The login server, as far as it is known without a request. */
export const hostOfDraft = (
	draft: Pick<RegistryDraft, 'name' | 'cloud'>,
	cloudChoice: CloudChoice,
): string =>
	/[.:]/.test(draft.name)
		? draft.name
		: `${draft.name}${cloudOfDraft(draft, cloudChoice)?.registrySuffix ?? ''}`;
