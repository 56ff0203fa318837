import type {CollectContext} from '../../../../engine/check.ts';
import {collectAll, dropIns, firstMain, namedFile, variableIn} from './podman-file.ts';
import type {FileKind, PodmanFile} from './podman-file.ts';
import type {PodmanPlace} from './podman-place.ts';

type Reader = Pick<CollectContext, 'system' | 'signal'>;

/** Reads registries.conf and its drop-in files, in the order in which Podman applies them. */
export async function collectRegistriesFiles(
	reader: Reader,
	place: PodmanPlace,
): Promise<readonly PodmanFile[]> {
	const kind: FileKind = {
		name: 'registries.conf',
		role: 'registries',
		variables: ['CONTAINERS_REGISTRIES_CONF', 'REGISTRIES_CONFIG_PATH'],
	};
	return place.isModern
		? collectModern(reader, place, {...kind, variables: ['CONTAINERS_REGISTRIES_CONF']})
		: collectOldRegistries(reader, place, kind);
}

/** Reads containers.conf and its drop-in files, in the order in which Podman applies them. */
export async function collectContainersFiles(
	reader: Reader,
	place: PodmanPlace,
): Promise<readonly PodmanFile[]> {
	const kind: FileKind = {name: 'containers.conf', role: 'client', variables: ['CONTAINERS_CONF']};
	return place.isModern ? collectModern(reader, place, kind) : collectOldContainers(reader, place, kind);
}

/**
 * Podman 6 reads one main file, then the drop-in files of all folders in order of name. A variable can name one file
 * instead, and an `_OVERRIDE` variable can add a file. Source:
 * https://github.com/containers/container-libs/blob/main/storage/pkg/configfile/parse.go
 */
async function collectModern(
	reader: Reader,
	place: PodmanPlace,
	kind: FileKind,
): Promise<readonly PodmanFile[]> {
	const {name, variables} = kind;
	const named = variableIn(reader, variables);
	const folders = [
		'/usr/share/containers',
		'/etc/containers',
		...(place.settings === undefined ? [] : [place.settings]),
	];
	const files =
		named === undefined
			? [
					...(await firstMain(reader, kind, folders.toReversed())),
					...(await dropIns(reader, kind, modernFolders(place, name, folders))),
				]
			: [await namedFile(reader, kind, named)];
	const last = variableIn(
		reader,
		variables.map(variable => `${variable}_OVERRIDE`),
	);
	return last === undefined ? files : [...files, await namedFile(reader, kind, last)];
}

function modernFolders(
	{isRootless, userId, settings}: PodmanPlace,
	name: string,
	folders: readonly string[],
): readonly string[] {
	const special = name.replace('.conf', isRootless ? '.rootless.conf' : '.rootful.conf');
	return folders.flatMap(folder =>
		folder === settings
			? [`${folder}/${name}.d`]
			: [
					`${folder}/${name}.d`,
					`${folder}/${special}.d`,
					...(isRootless && userId !== undefined ? [`${folder}/${special}.d/${userId}`] : []),
				],
	);
}

/**
 * Before Podman 6, a registries.conf of the user replaces all files in /etc. Source: containers-registries.conf.d(5)
 */
async function collectOldRegistries(
	reader: Reader,
	{homeSettings}: PodmanPlace,
	kind: FileKind,
): Promise<readonly PodmanFile[]> {
	const system = '/etc/containers';
	const userFolders = homeSettings === undefined ? [] : [`${homeSettings}/registries.conf.d`];
	const named = variableIn(reader, kind.variables);
	const ofUser =
		named === undefined && homeSettings !== undefined ? await firstMain(reader, kind, [homeSettings]) : [];

	if (ofUser.length > 0) {
		return [...ofUser, ...(await collectAll(userFolders, async folder => dropIns(reader, kind, [folder])))];
	}

	const main = named === undefined ? firstMain(reader, kind, [system]) : namedFile(reader, kind, named);
	const folders = [`${system}/registries.conf.d`, ...userFolders];
	return [
		...[await main].flat(),
		...(await collectAll(folders, async folder => dropIns(reader, kind, [folder]))),
	];
}

/** Later files override single settings of earlier files. Source: containers.conf(5) */
async function collectOldContainers(
	reader: Reader,
	{isRootless, settings}: PodmanPlace,
	kind: FileKind,
): Promise<readonly PodmanFile[]> {
	const named = variableIn(reader, kind.variables);
	const last = variableIn(reader, ['CONTAINERS_CONF_OVERRIDE']);
	// Only rootless Podman reads the settings of the user (containers.conf(5)).
	const ofUser = isRootless && settings !== undefined ? [settings] : [];
	const files =
		named === undefined
			? [
					...(await firstMain(reader, kind, ['/usr/share/containers'])),
					...(await collectAll(['/etc/containers', ...ofUser], async folder => [
						...(await firstMain(reader, kind, [folder])),
						...(await dropIns(reader, kind, [`${folder}/${kind.name}.d`])),
					])),
				]
			: [await namedFile(reader, kind, named)];
	return last === undefined ? files : [...files, await namedFile(reader, kind, last)];
}
