import {isSafeValue} from '../../text/placeholder-validation.ts';
import type {Report} from '../../engine/report.ts';
import {quoteCommand} from '../../text/shell.ts';
import type {Shell} from '../../text/shell.ts';
import {parseTarget} from '../../engine/target.ts';
import {demoCloud} from '../../demo/azure-identifiers.ts';
import {builtInClouds} from '../../reference/clouds.ts';
import {commandNames} from '../commands.ts';

/**
 * Returns the command that checks the registries of the report again, quoted for the shell. For a demo, returns
 * `acr-doctor demo`. Returns undefined if a name is invalid, or if the command cannot name the cloud of a registry.
 */
export function rerunCommand({registries}: Report, shell: Shell): string | undefined {
	const clouds = new Set(registries.map(({cloud}) => cloud));

	if (clouds.has(demoCloud.name)) {
		return quoteCommand({run: ['acr-doctor', 'demo']}, shell);
	}

	// A login server of a built-in cloud identifies the cloud. Any other registry needs the cloud in the command.
	const withoutKnownCloud = registries.filter(registry => !namesItsCloud(registry));
	// `--cloud` applies to all registries. In a run of several clouds, a bare name therefore gets a registry suffix.
	const words = clouds.size > 1 ? registries.map(withSuffix) : registries.map(registryOf);
	const flags = clouds.size === 1 && withoutKnownCloud.length > 0 ? ['--cloud', ...clouds] : [];

	if (!words.every(isRegistry) || !flags.slice(1).every(name => isSafeValue('cloud', name))) {
		return undefined;
	}

	// If a registry has the name of a command, `-n` shows that the word is a registry.
	const names = words.flatMap(word => (isCommand(word) ? ['-n', word] : [word]));
	return quoteCommand({run: ['acr-doctor', ...names, ...flags]}, shell);
}

type Registry = Report['registries'][number];

/** Returns the key without the cloud name, which `joinTargets` adds to equal keys of different clouds. */
const registryOf = ({key, cloud}: Registry): string =>
	key.endsWith(` (${cloud})`) ? key.slice(0, -cloud.length - 3) : key;

function namesItsCloud(registry: Registry): boolean {
	const parsed = parseTarget(registryOf(registry), builtInClouds);
	return parsed.ok && parsed.cloud?.name === registry.cloud;
}

function withSuffix(registry: Registry): string | undefined {
	const suffix = builtInClouds.find(({name}) => name === registry.cloud)?.registrySuffix;
	const name = registryOf(registry);

	if (namesItsCloud(registry)) {
		return name;
	}

	const [, label = '', rest = ''] = /^([^/:.]+)((?:[:/].*)?)$/.exec(name) ?? [];
	// Only a bare name can get a suffix. For any other name, this command cannot name the cloud.
	return suffix === undefined || label === '' ? undefined : `${label}${suffix}${rest}`;
}

const isRegistry = (word: string | undefined): word is string =>
	word !== undefined && parseTarget(word, builtInClouds).ok;

const isCommand = (word: string): boolean => commandNames.some(name => name === word);
