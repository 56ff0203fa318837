import {isSafeValue} from '../../text/placeholder-validation.ts';
import type {Report} from '../../engine/report.ts';
import {quoteCommand} from '../../text/shell.ts';
import type {Shell} from '../../text/shell.ts';
import {parseTarget} from '../../engine/target.ts';
import {demoCloud} from '../../demo/azure-identifiers.ts';
import {builtInClouds} from '../../reference/clouds.ts';
import {commandNames} from '../commands.ts';

/** Returns the command that checks the same registries again. Returns undefined if a name is not a registry. */
export function rerunCommand({registries}: Report, shell: Shell): string | undefined {
	const clouds = [...new Set(registries.map(({cloud}) => cloud))];
	const [cloud = ''] = clouds;
	if (clouds.includes(demoCloud.name)) {
		return quoteCommand({run: ['acr-doctor', 'demo']}, shell);
	}

	// The login server identifies most clouds. One flag cannot name two clouds.
	const needsNoCloud = clouds.length !== 1 || cloud === 'AzureCloud';

	if (
		!registries.every(({key}) => parseTarget(key, builtInClouds).ok) ||
		!(needsNoCloud || isSafeValue('cloud', cloud))
	) {
		return undefined;
	}

	// A registry can have the name of a command. The flag -n marks a registry.
	const words = registries.flatMap(({key}) => (isCommand(key) ? ['-n', key] : [key]));
	return quoteCommand({run: ['acr-doctor', ...words, ...(needsNoCloud ? [] : ['--cloud', cloud])]}, shell);
}

const isCommand = (word: string): boolean => commandNames.some(name => name === word);
