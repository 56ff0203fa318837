import type {Cloud} from '../../engine/cloud.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {fullNameOf} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {cloudOfHost} from '../../engine/target.ts';
import type {CloudChoice} from '../targets/targets.ts';

/**
 * Returns the cloud of the draft, else the cloud of the login server, else the active cloud of az. If all three are
 * unknown, returns the first cloud. Returns undefined only if `clouds` is empty.
 */
export const cloudOfDraft = (
	{name, cloud}: Pick<RegistryDraft, 'name' | 'cloud'>,
	{clouds, active}: CloudChoice,
): Cloud | undefined =>
	clouds.find(item => item.name.toLowerCase() === cloud?.toLowerCase()) ??
	cloudOfHost(name.replace(/:\d+$/, ''), clouds) ??
	clouds.find(item => item.name === active) ??
	clouds[0];

/**
 * Returns true if both drafts mean the same repository of the same registry. In AzureCloud, `contoso` and
 * `contoso.azurecr.io` are the same registry.
 */
export const isSameRegistry = (
	first: RegistryDraft,
	second: RegistryDraft,
	cloudChoice: CloudChoice,
): boolean =>
	first.repository === second.repository &&
	hostOfDraft(first, cloudChoice) === hostOfDraft(second, cloudChoice) &&
	cloudOfDraft(first, cloudChoice)?.name === cloudOfDraft(second, cloudChoice)?.name;

/**
 * Returns the first registry whose label, name, full name or login server equals `label`. Case does not matter. Returns
 * undefined if no registry matches.
 */
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

/**
 * Returns the expected login server without sending a request. A name without a dot or port gets the registry suffix of
 * the cloud, if any.
 */
export const hostOfDraft = (
	draft: Pick<RegistryDraft, 'name' | 'cloud'>,
	cloudChoice: CloudChoice,
): string =>
	/[.:]/.test(draft.name)
		? draft.name
		: `${draft.name}${cloudOfDraft(draft, cloudChoice)?.registrySuffix ?? ''}`;
