import type {CollectContext} from '../../../engine/check.ts';
import type {Failure} from '../../../engine/result.ts';
import {limitWait} from '../../../engine/limit-wait.ts';
import type {Mistake, SettingsFormat, SettingsProblem, SettingsText} from './read-settings-text.ts';

/** A settings file or folder. A missing file is left out, unless a variable names the file. */
export type SettingsFile = {
	readonly path: string;
	readonly role: FileRole;
	readonly state: 'read' | 'unreadable' | 'malformed';
	/** The error code of an unreadable file, for example EACCES, NOT_A_FILE, TOO_LARGE or TIMEOUT. */
	readonly error?: string | undefined;
	/** A user name for root and for this user, else a user ID. `owner` is present only if the permission is missing. */
	readonly owner?: string | undefined;
	/** The permissions as three octal digits. `mode` is present only if the permission is missing. */
	readonly mode?: string | undefined;
	/** `problem` is absent if the file is not malformed, or if the mistake is not recognized. */
	readonly problem?: SettingsProblem | undefined;
} & Omit<Mistake, 'problem'>;

/** The purpose of a settings file. */
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
	/** The certificates for registries in certs.d. */
	| 'certificates';

export type SettingsRead = {
	/** `file` is absent if the file does not exist. */
	readonly file?: SettingsFile | undefined;
	/** `text` is absent if the file does not exist, is unreadable or is malformed. */
	readonly text?: Extract<SettingsText, {readonly content: object}>;
};

type Reader = Pick<CollectContext, 'system' | 'signal'>;

/** Reads a settings file in JSON or TOML. A problem of the file is part of the result. */
export async function readSettingsFile(
	{system, signal}: Reader,
	file: {readonly path: string; readonly role: FileRole; readonly format: SettingsFormat},
): Promise<SettingsRead> {
	const {path, role, format} = file;
	// The parser must reject a byte order mark in config.json, as docker does.
	const keepsByteOrderMark = format === 'json-first-value';
	const read = await readPlainFile({system, signal}, {path, role, keepsByteOrderMark});

	if (read.content === undefined) {
		return read;
	}

	const {readSettingsText} = await import('./read-settings-text.ts');
	const text = readSettingsText(read.content, format);
	return text.content === undefined
		? {file: {path, role, state: 'malformed', line: text.line, problem: text.problem}}
		: {file: {path, role, state: 'read'}, text};
}

type PlainFile = Pick<SettingsFile, 'path' | 'role'> & {readonly keepsByteOrderMark?: boolean};

/** Reads a settings file as text. Returns no content for a missing or unreadable file. */
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

/** Returns no names for a missing folder. Returns no names and `file` with the error for an unreadable folder. */
export async function listSettings(
	{system, signal}: Reader,
	{path, role}: Pick<SettingsFile, 'path' | 'role'>,
): Promise<{readonly file?: SettingsFile | undefined; readonly names: readonly string[]}> {
	const answer = await limitWait(signal, async limited => system.listFolder(path, limited));
	return answer.ok ? {names: answer.value} : {names: [], file: problemOf(answer, {path, role})};
}

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
