import type {CollectContext} from '../../../engine/check.ts';
import {clientSettings} from './client-settings.ts';
import {collectSettings} from './collect-settings.ts';
import type {ClientSettingsEvidence} from './collect-settings.ts';

/**
 * Returns the evidence of client-settings from this run or retry. Reads the files again if the evidence is older,
 * because the user can have changed a file.
 */
export const currentSettings = async (
	context: CollectContext,
): Promise<ClientSettingsEvidence | undefined> =>
	context.isFresh(clientSettings) ? context.facts.use(clientSettings) : collectSettings(context);
