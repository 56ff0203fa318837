import type {CollectContext} from '../../../../engine/check.ts';
import {isRelevantKey} from '../is-relevant.ts';
import {listSettings, readSettingsFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {readHostsToml} from './read-hosts-toml.ts';
import type {HostServer} from './read-hosts-toml.ts';

/** A hosts.toml. `servers` is empty if the file is missing, unreadable or malformed. */
export type HostsFile = {
	readonly path: string;
	/** `HOST`, `HOST:PORT` or `_default`. */
	readonly host: string;
	readonly servers: readonly HostServer[];
	/** The first certificate file that cannot be read. */
	readonly missingCertificate?: {readonly path: string; readonly line?: number | undefined} | undefined;
};

type FoundFile = {readonly file?: SettingsFile; readonly hostsFile?: HostsFile};

/** Reads at most 50 hosts.toml files in each folder: for Azure registries, images of the run, and `_default`. */
export async function collectHosts(
	context: CollectContext,
	folders: readonly string[],
): Promise<readonly FoundFile[]> {
	const found = await Promise.all(
		folders.map(async folder => {
			const {file, names} = await listSettings(context, {path: folder, role: 'registries'});
			const read = await Promise.all(
				names
					.map(name => ({name, host: hostOf(name)}))
					.filter(({host}) => host === '_default' || isRelevantKey(context.target, host))
					.slice(0, maxHosts)
					.map(async ({name, host}) => readHosts(context, `${folder}/${name}`, host)),
			);
			return [...(file === undefined ? [] : [{file}]), ...read.flat()];
		}),
	);
	return found.flat();
}

const maxHosts = 50;

/** Turns `HOST_PORT_` into `HOST:PORT`. */
const hostOf = (name: string): string => name.replace(/_(\d{1,5})_$/, ':$1');

async function readHosts(
	context: CollectContext,
	folder: string,
	host: string,
): Promise<readonly FoundFile[]> {
	const path = `${folder}/hosts.toml`;
	const {file, text} = await readSettingsFile(context, {path, role: 'registries', format: 'toml'});

	// hostsFileFor prefers a folder without a hosts.toml to `_default`.
	if (file === undefined) {
		return [{hostsFile: {path, host, servers: []}}];
	}

	const read = text && readHostsToml(text.content, text.lineOf, folder);

	if (read === undefined || 'problem' in read) {
		return [
			{
				file: read === undefined ? file : {...file, state: 'malformed', ...read},
				hostsFile: {path, host, servers: []},
			},
		];
	}

	const {servers} = read;
	return [{file, hostsFile: {path, host, servers, missingCertificate: await findMissing(context, servers)}}];
}

async function findMissing(
	{system, signal}: CollectContext,
	servers: readonly HostServer[],
): Promise<HostsFile['missingCertificate']> {
	for (const {certificateFiles, certificatesLine} of servers) {
		for (const path of certificateFiles) {
			// oxlint-disable-next-line no-await-in-loop -- the search stops at the first missing file
			const read = await system.readFile(path, signal);

			if (!read.ok && read.code !== 'TOO_LARGE') {
				return {path, line: certificatesLine};
			}
		}
	}

	return undefined;
}
