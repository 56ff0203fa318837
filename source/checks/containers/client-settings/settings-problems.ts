import type {Values} from '../../../text/template.ts';
import type {ClientSettingsEvidence} from './collect-settings.ts';
import type {CredentialHelper, EngineProxy} from './docker/docker-settings.ts';

/** A problem with the stored sign-ins of Docker or nerdctl. */
export type LoginProblem = {
	readonly problem:
		| 'login-file-unreadable'
		| 'login-file-malformed'
		| 'sign-in-malformed'
		| 'helper-missing'
		| 'helper-failed'
		| 'login-ignored';
	readonly path?: string | undefined;
	readonly line?: number | undefined;
	readonly owner?: string | undefined;
	readonly mode?: string | undefined;
	/** The error code of an unreadable file or of a failed helper. */
	readonly error?: string | undefined;
	readonly helper?: string | undefined;
	readonly setting?: CredentialHelper['setting'] | undefined;
	/** The registry whose sign-in is ignored or malformed. */
	readonly host?: string | undefined;
};

/**
 * Returns the first problem with the sign-in to a registry, or to any registry if `host` is absent. Returns undefined
 * for Podman, and if no problem is found.
 */
export function findLoginProblem(
	{kind, files, docker, containerd}: ClientSettingsEvidence,
	host?: string,
): LoginProblem | undefined {
	if (kind === 'podman') {
		return undefined;
	}

	const file = files.find(({role, state}) => role === 'login' && state !== 'read');

	if (file !== undefined) {
		const {path, line, owner, mode, error, problem, host: badHost} = file;

		return file.state === 'unreadable'
			? {problem: 'login-file-unreadable', path, line, owner, mode, error}
			: problem === 'invalid-sign-in'
				? {problem: 'sign-in-malformed', path, line, host: badHost}
				: {problem: 'login-file-malformed', path, line};
	}

	const {helpers = [], ignoredLogins = []} = docker ?? containerd ?? {};
	const broken = helpersFor(helpers, host).find(({state}) => state === 'missing' || state === 'failed');

	if (broken !== undefined) {
		const {helper, setting, path, line, error, state} = broken;
		return {
			problem: state === 'missing' ? 'helper-missing' : 'helper-failed',
			helper,
			setting,
			path,
			line,
			error,
		};
	}

	const ignored = ignoredLogins.find(login => host === undefined || login === host);
	const [working] = helpersFor(helpers, ignored);
	return working && ignored !== undefined
		? {
				problem: 'login-ignored',
				helper: working.helper,
				setting: working.setting,
				path: working.path,
				line: working.line,
				host: ignored,
			}
		: undefined;
}

function helpersFor(helpers: readonly CredentialHelper[], host: string | undefined) {
	const own = helpers.filter(helper => helper.host === host);
	return host === undefined
		? helpers
		: own.length > 0
			? own
			: helpers.filter(helper => helper.host === undefined);
}

/**
 * Returns placeholder values about a file that cannot be read. `closed` names the true owner only for files and folders
 * of docker and for auth.json.
 */
export function accessValues({
	path = '',
	owner,
	error,
}: Pick<LoginProblem, 'path' | 'owner' | 'error'>): Values {
	const isOfDocker = /[\\/](?:\.docker|contexts|meta|config\.json|meta\.json|auth\.json)$/.test(path);
	const ownerKind =
		owner === 'root' ? 'of-root' : /^\d+$/.test(owner ?? '') ? 'of-another-user' : 'of-this-user';

	return {
		closed: owner === undefined ? undefined : isOfDocker ? ownerKind : 'of-another-user',
		folderPath: error === 'NOT_A_FILE' ? path : undefined,
	};
}

export type EngineProblem = {
	readonly problem: 'engine-settings-malformed' | 'engine-settings-conflict';
	readonly path: string;
	readonly line?: number | undefined;
	readonly setting?: string | undefined;
	/** The file with the flag. */
	readonly otherPath?: string;
	readonly otherLine?: number;
};

export function findEngineProblem({files, docker}: ClientSettingsEvidence): EngineProblem | undefined {
	const file = files.find(
		({role, state, error}) => role === 'engine' && (state === 'malformed' || error === 'NOT_A_FILE'),
	);
	const [conflict] = docker?.conflicts ?? [];

	if (file !== undefined) {
		return {problem: 'engine-settings-malformed', path: file.path, line: file.line};
	}

	return conflict && {problem: 'engine-settings-conflict', ...conflict};
}

/** Returns the HTTPS proxy in the settings of the engine, or undefined. An overridden setting does not count. */
export const findEngineProxy = ({docker}: ClientSettingsEvidence): EngineProxy | undefined =>
	docker?.engineProxies?.find(({kind, overriddenBy}) => kind === 'https' && overriddenBy === undefined);
