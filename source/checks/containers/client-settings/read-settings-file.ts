import type {CollectContext} from '../../../engine/check.ts';
import type {Failure} from '../../../engine/result.ts';
import {limitWait} from '../../../engine/limit-wait.ts';
import type {SettingsFormat, SettingsText} from './read-settings-text.ts';

/** A settings file that exists. Files that do not exist are not part of the evidence. */
export type SettingsFile = {
	readonly path: string;
	readonly role: FileRole;
	readonly state: 'read' | 'unreadable' | 'malformed';
	/** The error code of an unreadable file: EACCES, NOT_A_FILE, TOO_LARGE, TIMEOUT or another system code. */
	readonly error?: string | undefined;
	/** A user name for root and for this user, else a user ID. Present only if the permission is missing. */
	readonly owner?: string | undefined;
	/** The permissions as three octal digits. Present only if the permission is missing. */
	readonly mode?: string | undefined;
	/** The line, counted from 1, at which the file is malformed. */
	readonly line?: number | undefined;
	/** The mistake in a malformed file. Absent if the text is not JSON or TOML. */
	readonly problem?: SettingsProblem | undefined;
};

/** The mistake for which Podman or containerd refuses a file. */
export type SettingsProblem =
	/** A setting has a value of another type, for example a text instead of true. */
	| 'wrong-type'
	/** The file has settings of version 1 and of version 2. */
	| 'mixed-versions'
	/** A drop-in file of registries.conf has settings of version 1. */
	| 'version-1-drop-in'
	/** A location or prefix starts with http:// or https://. */
	| 'scheme-in-location'
	/** A registry or a mirror has no location. */
	| 'location-missing'
	/** Two entries for the same location differ in `insecure` or `blocked`, or two settings exclude each other. */
	| 'conflict'
	/** A setting has a value that Podman does not know, for example an unknown short-name mode. */
	| 'unknown-value';

/** The contents of a settings file, as the user knows them. */
export type FileRole =
	/** Sign-ins to registries: config.json of Docker, auth.json of Podman. */
	| 'login'
	/** A docker context. */
	| 'context'
	/** The settings of the client: containers.conf of Podman, nerdctl.toml. */
	| 'client'
	/** The settings of the engine: daemon.json, config.toml of containerd. */
	| 'engine'
	/** The service that starts the engine, with its environment variables. */
	| 'service'
	/** The settings of registries: registries.conf of Podman, hosts.toml of containerd. */
	| 'registries'
	/** The certificates for a registry: a folder in certs.d. */
	| 'certificates';

export type SettingsRead = {
	/** Absent if the file does not exist. */
	readonly file?: SettingsFile | undefined;
	/** Absent if the file does not exist, is unreadable or is malformed. */
	readonly text?: Extract<SettingsText, {readonly content: object}>;
};

type Reader = Pick<CollectContext, 'system' | 'signal'>;

/** Reads a settings file in JSON or TOML. A problem of the file is part of the result. */
export async function readSettingsFile(
	{system, signal}: Reader,
	file: {readonly path: string; readonly role: FileRole; readonly format: SettingsFormat},
): Promise<SettingsRead> {
	const {path, role, format} = file;
	// docker refuses config.json with a byte order mark.
	const keepsByteOrderMark = format === 'json-first-value';
	const read = await readPlainFile({system, signal}, {path, role, keepsByteOrderMark});

	if (read.content === undefined) {
		return read;
	}

	const {readSettingsText} = await import('./read-settings-text.ts');
	const text = readSettingsText(read.content, format);
	return text.content === undefined
		? {file: {path, role, state: 'malformed', line: text.line}}
		: {file: {path, role, state: 'read'}, text};
}

type PlainFile = Pick<SettingsFile, 'path' | 'role'> & {readonly keepsByteOrderMark?: boolean};

/** Reads a settings file without a format of its own, for example a unit file of systemd. */
export async function readPlainFile(
	{system, signal}: Reader,
	{path, role, keepsByteOrderMark = false}: PlainFile,
): Promise<{readonly file?: SettingsFile | undefined; readonly content?: string}> {
	const answer = await limitWait(signal, async limited =>
		system.readFile(path, limited, {keepsByteOrderMark}),
	);

	if (answer.ok) {
		return {file: {path, role, state: 'read'}, content: answer.value};
	}

	return {file: problemOf(answer, {path, role})};
}

/** Lists a folder of settings. Returns no names for a folder that does not exist. */
export async function listSettings(
	{system, signal}: Reader,
	{path, role}: Pick<SettingsFile, 'path' | 'role'>,
): Promise<{readonly file?: SettingsFile | undefined; readonly names: readonly string[]}> {
	const answer = await limitWait(signal, async limited => system.listFolder(path, limited));
	return answer.ok ? {names: answer.value} : {names: [], file: problemOf(answer, {path, role})};
}

/** Returns undefined for a file that does not exist. */
const problemOf = (
	{code, details}: Failure,
	{path, role}: Pick<SettingsFile, 'path' | 'role'>,
): SettingsFile | undefined =>
	code === 'ENOENT' || code === 'ENOTDIR'
		? undefined
		: {
				// If a folder on the path is closed, the failure names that folder.
				path: details?.path?.toString() ?? path,
				role,
				state: 'unreadable',
				error: code,
				owner: details?.owner?.toString(),
				mode: details?.mode?.toString(),
			};
