import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {hostOfRegistry} from './azure-identifiers.ts';

/** A registry that is in no subscription, with a Podman login. */
const unlistedRegistry = 'northwinddemo';

/**
 * Writes login files for Docker and Podman. Returns environment variables with the paths of these files, so that
 * acr-doctor does not read the user's own login files.
 */
export async function writeContainerLogins(
	folder: string,
	registries: readonly string[],
): Promise<Readonly<Record<string, string>>> {
	const loginFolder = path.join(folder, 'logins');
	const [first] = registries;
	await mkdir(loginFolder);
	await Promise.all([
		writeLogins(loginFolder, 'config.json', [
			'https://index.docker.io/v1/',
			...registries.slice(0, 2).map(hostOfRegistry),
		]),
		writeLogins(loginFolder, 'auth.json', [first ?? unlistedRegistry, unlistedRegistry].map(hostOfRegistry)),
	]);

	return {DOCKER_CONFIG: loginFolder, REGISTRY_AUTH_FILE: path.join(loginFolder, 'auth.json')};
}

const writeLogins = async (loginFolder: string, name: string, hosts: readonly string[]): Promise<void> =>
	writeFile(
		path.join(loginFolder, name),
		JSON.stringify({auths: Object.fromEntries(hosts.map(host => [host, {auth: fakeLogin}]))}),
		{mode: 0o600},
	);

const fakeLogin = Buffer.from('demo:opens-nothing').toString('base64');
