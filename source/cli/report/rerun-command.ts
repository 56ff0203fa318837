import {isSafeValue} from '../../text/placeholder-validation.ts';
import type {Report} from '../../engine/report.ts';
import {quoteCommand} from '../../text/shell.ts';
import type {Shell} from '../../text/shell.ts';
import {parseTarget} from '../../engine/target.ts';
import {demoCloud} from '../../demo/azure-identifiers.ts';
import {builtInClouds} from '../../reference/clouds.ts';
import {commandNames} from '../commands.ts';

/** Returns undefined if a registry name or the cloud name is not valid. */
export function rerunCommand({registries}: Report, shell: Shell): string | undefined {
	const clouds = [...new Set(registries.map(({cloud}) => cloud))];
	const [cloud = ''] = clouds;
	if (clouds.includes(demoCloud.name)) {
		return quoteCommand({run: ['acr-doctor', 'demo']}, shell);
	}

	// `--cloud` applies to all registries, so a run in several clouds omits it. Login servers identify most clouds.
	const needsNoCloud = clouds.length !== 1 || cloud === 'AzureCloud';

	if (
		!registries.every(({key}) => parseTarget(key, builtInClouds).ok) ||
		!(needsNoCloud || isSafeValue('cloud', cloud))
	) {
		return undefined;
	}

	// If a registry has the name of a command, `-n` shows that the word is a registry.
	const words = registries.flatMap(({key}) => (isCommand(key) ? ['-n', key] : [key]));
	return quoteCommand({run: ['acr-doctor', ...words, ...(needsNoCloud ? [] : ['--cloud', cloud])]}, shell);
}

const isCommand = (word: string): boolean => commandNames.some(name => name === word);
