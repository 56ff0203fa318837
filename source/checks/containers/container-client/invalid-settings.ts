import type {CollectContext} from '../../../engine/check.ts';
import {readClientError} from '../client-error.ts';
import {readSettingsFile} from '../client-settings/read-settings-file.ts';
import type {SettingsFile} from '../client-settings/read-settings-file.ts';

export type InvalidSettings = {
	/** The settings file with which the client does not start. */
	readonly settingsFile?: Pick<SettingsFile, 'path' | 'line' | 'owner' | 'mode'>;
	/** The variable with the path of the settings file. */
	readonly settingsVariable?: (typeof settingsVariables)[number] | undefined;
};

/** The variables with the path of a settings file that the client reads at each start. */
const settingsVariables = ['CONTAINERS_CONF', 'NERDCTL_TOML'] as const;

/**
 * Finds the settings file with which Podman or nerdctl does not start, from the error that the client prints. Returns
 * an empty object for another error.
 */
export async function findInvalidSettings(
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
	stderr: string,
): Promise<InvalidSettings> {
	const error = readClientError(stderr, 'podman');

	if (error?.subject !== 'settings-file' || error.path === undefined) {
		return {};
	}

	const {path} = error;
	const {file} = await readSettingsFile({system, signal}, {path, role: 'client', format: 'toml'});

	return {
		settingsFile: {path, line: file?.line, owner: file?.owner, mode: file?.mode},
		settingsVariable: settingsVariables.find(name => system.variable(name) === path),
	};
}
