import type {CollectContext} from '../../../engine/check.ts';
import {clientSettings} from './client-settings.ts';
import {collectSettings} from './collect-settings.ts';
import type {ClientSettingsEvidence} from './collect-settings.ts';

/**
 * Returns the settings of the client. Reads the files again if the evidence is from an earlier run, because the user can
 * have changed a file before a retry. Returns undefined if the check client-settings broke.
 */
export const currentSettings = async (
	context: CollectContext,
): Promise<ClientSettingsEvidence | undefined> =>
	context.isFresh(clientSettings) ? context.facts.use(clientSettings) : collectSettings(context);
