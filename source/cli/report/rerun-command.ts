import {isSafeValue} from '../../text/placeholder-validation.ts';
import type {Report} from '../../engine/report.ts';
import {quoteCommand} from '../../text/shell.ts';
import type {Shell} from '../../text/shell.ts';
import {parseTarget} from '../../engine/target.ts';
import {demoCloud} from '../../demo/azure-identifiers.ts';
import {builtInClouds} from '../../reference/clouds.ts';
import {commandNames} from '../commands.ts';

/** The command that checks the same registries again; undefined where what the file calls them can be none. */
export function rerunCommand({registries}: Report, shell: Shell): string | undefined {
	const clouds = [...new Set(registries.map(({cloud}) => cloud))];
	const [cloud = ''] = clouds;
	// Its registries are there only while it runs.
	if (clouds.includes(demoCloud.name)) {
		return quoteCommand({run: ['acr-doctor', 'demo']}, shell);
	}

	// The login server tells most clouds, and one flag cannot name two.
	const isPlain = clouds.length !== 1 || cloud === 'AzureCloud';

	if (
		!registries.every(({key}) => parseTarget(key, builtInClouds).ok) ||
		!(isPlain || isSafeValue('cloud', cloud))
	) {
		return undefined;
	}

	// A registry may bear the name of a command.
	const words = registries.flatMap(({key}) => (isCommand(key) ? ['-n', key] : [key]));
	return quoteCommand({run: ['acr-doctor', ...words, ...(isPlain ? [] : ['--cloud', cloud])]}, shell);
}

const isCommand = (word: string): boolean => commandNames.some(name => name === word);
