import type {Cloud} from '../../engine/cloud.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {fullNameOf} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {cloudOfHost} from '../../engine/target.ts';
import type {CloudChoice} from '../targets/targets.ts';

/** Returns the cloud of a registry. If the saved cloud no longer exists, az's active cloud is returned. */
export const cloudOfDraft = (
	{name, cloud}: Pick<RegistryDraft, 'name' | 'cloud'>,
	{clouds, active}: CloudChoice,
): Cloud | undefined =>
	clouds.find(item => item.name.toLowerCase() === cloud?.toLowerCase()) ??
	cloudOfHost(name, clouds) ??
	clouds.find(item => item.name === active) ??
	clouds[0];

/**
 * Returns true if both drafts are the same saved registry. A name equals its login server. Different repositories are
 * different saved registries.
 */
export const isSameRegistry = (
	first: RegistryDraft,
	second: RegistryDraft,
	cloudChoice: CloudChoice,
): boolean =>
	first.repository === second.repository &&
	hostOfDraft(first, cloudChoice) === hostOfDraft(second, cloudChoice) &&
	cloudOfDraft(first, cloudChoice)?.name === cloudOfDraft(second, cloudChoice)?.name;

/** Returns the saved registry that already has the label. */
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

/** Returns the login server if no request is needed to find it. */
export const hostOfDraft = (
	draft: Pick<RegistryDraft, 'name' | 'cloud'>,
	cloudChoice: CloudChoice,
): string =>
	/[.:]/.test(draft.name)
		? draft.name
		: `${draft.name}${cloudOfDraft(draft, cloudChoice)?.registrySuffix ?? ''}`;
