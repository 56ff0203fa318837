import type {CollectContext} from '../../../../engine/check.ts';
import {readSettingsFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {readDockerConfig} from './read-docker-config.ts';
import type {DockerConfig} from './read-docker-config.ts';

/**
 * Returns the folder of config.json. `variable` is the value of DOCKER_CONFIG. The snap of Docker has its own home folder
 * (https://snapcraft.io/docs/data-locations).
 */
export function dockerFolder(variable: string | undefined, home = '', isSnap = false): string {
	const separator = home.includes('\\') ? '\\' : '/';
	const own = isSnap ? [home, 'snap', 'docker', 'current', '.docker'] : [home, '.docker'];
	return variable || own.join(separator);
}

type DockerLogin = {
	readonly path: string;
	/** `file` is absent if the file does not exist. */
	readonly file?: SettingsFile | undefined;
	/** `config` is absent if the file does not exist, is unreadable or is malformed. */
	readonly config?: DockerConfig;
};

/** Reads config.json of Docker. `file` contains the problem of an unreadable or malformed file. */
export async function readDockerLogin(
	context: Pick<CollectContext, 'system' | 'signal'>,
	folder: string,
): Promise<DockerLogin> {
	const path = `${folder}${folder.includes('\\') ? '\\' : '/'}config.json`;
	const {file, text} = await readSettingsFile(context, {path, role: 'login', format: 'json-first-value'});
	const config = text && readDockerConfig(text);

	if (config === undefined) {
		return {path, file};
	}

	return 'mistake' in config
		? {path, file: file && {...file, state: 'malformed', ...config.mistake}}
		: {path, file, config};
}
