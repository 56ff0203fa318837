import type {Values} from '../../../text/template.ts';
import type {ClientSettingsEvidence} from './collect-settings.ts';
import type {CredentialHelper, EngineProxy} from './docker/docker-settings.ts';

/** A reason why the client sends no sign-in to a registry, or an old one. */
export type LoginProblem = {
	readonly problem:
		'login-file-unreadable' | 'login-file-malformed' | 'helper-missing' | 'helper-failed' | 'login-ignored';
	readonly path?: string | undefined;
	readonly line?: number | undefined;
	readonly owner?: string | undefined;
	readonly mode?: string | undefined;
	/** The error code of an unreadable file or of a failed helper. */
	readonly error?: string | undefined;
	readonly helper?: string | undefined;
	readonly setting?: CredentialHelper['setting'] | undefined;
	/** The registry whose sign-in is ignored. */
	readonly host?: string | undefined;
};

/**
 * Returns the first problem with the sign-in of Docker or nerdctl to a registry, or to any registry if `host` is absent.
 */
export function findLoginProblem(
	{kind, files, docker, containerd}: ClientSettingsEvidence,
	host?: string,
): LoginProblem | undefined {
	// Podman refuses a pull instead of pulling without a sign-in.
	if (kind === 'podman') {
		return undefined;
	}

	const file = files.find(({role, state}) => role === 'login' && state !== 'read');

	if (file !== undefined) {
		const {path, line, owner, mode, error} = file;
		const problem = file.state === 'malformed' ? 'login-file-malformed' : 'login-file-unreadable';
		return {problem, path, line, owner, mode, error};
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

/** The helper of a registry overrides the helper for all registries. */
function helpersFor(helpers: readonly CredentialHelper[], host: string | undefined) {
	const own = helpers.filter(helper => helper.host === host);
	return host === undefined
		? helpers
		: own.length > 0
			? own
			: helpers.filter(helper => helper.host === undefined);
}

/**
 * Returns placeholder values about a file that cannot be read. `closed` is present only for the files and folders of
 * docker, so that no command changes the owner of another folder.
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

/** A reason why the engine does not start. */
export type EngineProblem = {
	readonly problem: 'engine-settings-malformed' | 'engine-settings-conflict';
	readonly path: string;
	readonly line?: number | undefined;
	/** The setting that is also a flag of the service. */
	readonly setting?: string;
	/** The place of the flag. */
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

/** Returns the proxy that the engine uses for registries, according to its settings. */
export const findEngineProxy = ({docker}: ClientSettingsEvidence): EngineProxy | undefined =>
	docker?.engineProxies?.find(({kind, overriddenBy}) => kind === 'https' && overriddenBy === undefined);
