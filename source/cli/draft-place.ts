import type {Cloud} from '../core/cloud.ts';
import type {RegistryDraft} from '../core/saved.ts';
import {cloudOfHost} from '../core/target.ts';
import type {CloudChoice} from './targets.ts';

/** The cloud a run would look for it in; the one az uses where a saved one is no longer there. */
export const cloudOfDraft = (
	{name, cloud}: Pick<RegistryDraft, 'name' | 'cloud'>,
	{clouds, active}: CloudChoice,
): Cloud | undefined =>
	clouds.find(item => item.name.toLowerCase() === cloud?.toLowerCase()) ??
	cloudOfHost(name, clouds) ??
	clouds.find(item => item.name === active) ??
	clouds[0];

/** Its login server, as far as it is known without asking anybody. */
export const hostOfDraft = (draft: Pick<RegistryDraft, 'name' | 'cloud'>, choice: CloudChoice): string =>
	/[.:]/.test(draft.name) ? draft.name : `${draft.name}${cloudOfDraft(draft, choice)?.registrySuffix ?? ''}`;
