import type {CollectContext} from '../../../../engine/check.ts';
import type {PlacedAuthFile} from './find-sign-in.ts';
import type {PodmanPlace} from './podman-place.ts';
import {readAuthFile} from './read-auth-file.ts';
import {readSettingsFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';

type Reader = Pick<CollectContext, 'system' | 'signal'>;

export type PodmanLogins = {
	readonly files: readonly SettingsFile[];
	/** The files with sign-ins, in the order in which Podman reads the files. */
	readonly logins: readonly PlacedAuthFile[];
	/** The file in which `podman login` stores sign-ins. */
	readonly loginFile?: string | undefined;
	/** True if `loginFile` is in /run, /var/run or /tmp, which a restart can empty. */
	readonly isLoginFileTemporary: boolean;
	/** The sign-ins of the user who started sudo, which Podman does not read. */
	readonly sudoLogins: readonly PlacedAuthFile[];
};

/**
 * Reads the files with sign-ins of Podman (containers-auth.json(5)). Returns only the keys that `isRelevant` accepts.
 */
export async function collectPodmanLogins(
	reader: Reader,
	place: PodmanPlace,
	isRelevant: (key: string) => boolean,
): Promise<PodmanLogins> {
	const paths = loginPaths(reader, place);
	const [own, sudo] = await Promise.all(
		[paths, sudoPaths(reader, place)].map(async list =>
			Promise.all(list.map(async path => readLogins(reader, path, isRelevant))),
		),
	);
	const loginFile = paths[0];

	return {
		files: (own ?? []).flatMap(({file}) => file ?? []),
		logins: (own ?? []).flatMap(({login}) => login ?? []),
		loginFile,
		isLoginFileTemporary: loginFile !== undefined && /^\/(?:run|tmp|var\/run)\//.test(loginFile),
		sudoLogins: (sudo ?? []).flatMap(({login}) => login ?? []),
	};
}

/** Returns the paths in the order in which Podman reads the files. `podman login` writes to the first path. */
function loginPaths({system}: Reader, place: PodmanPlace): readonly string[] {
	const named = system.variable('REGISTRY_AUTH_FILE');
	const dockerFolder = system.variable('DOCKER_CONFIG');
	const chosen = named || (dockerFolder && `${dockerFolder}/config.json`);
	const others = [
		...(place.settings === undefined ? [] : [`${place.settings}/auth.json`]),
		...(place.home === undefined ? [] : [`${place.home}/.docker/config.json`]),
	];

	if (!chosen) {
		return [...new Set([...runtimePaths({system}, place), ...others])];
	}

	// An unknown version (`major` 0) counts as new.
	return place.major > 4 || (place.major === 4 && place.minor >= 4) || place.major === 0
		? [chosen]
		: [...new Set([chosen, ...others])];
}

function runtimePaths(
	{system}: Pick<Reader, 'system'>,
	{isRootless, userId}: PodmanPlace,
): readonly string[] {
	const runtime = system.variable('XDG_RUNTIME_DIR');

	if (system.runtimeEnvironment().platform !== 'linux') {
		return [];
	}

	if (runtime) {
		return [`${runtime}/containers/auth.json`];
	}

	const user = userId ?? 0;
	return isRootless
		? [`/run/user/${user}/containers/auth.json`, `/tmp/podman-run-${user}/containers/auth.json`]
		: [`/run/containers/${user}/auth.json`];
}

/** The home folder is assumed to be in /home. */
function sudoPaths({system}: Reader, {isRootless}: PodmanPlace): readonly string[] {
	const [id = '', name = ''] = ['SUDO_UID', 'SUDO_USER'].map(variable => system.variable(variable));

	if (isRootless || !/^[1-9]\d{0,9}$/.test(id)) {
		return [];
	}

	return [
		`/run/user/${id}/containers/auth.json`,
		...(/^[a-z_][\w.-]{0,31}$/i.test(name)
			? [`/home/${name}/.config/containers/auth.json`, `/home/${name}/.docker/config.json`]
			: []),
	];
}

async function readLogins(
	reader: Reader,
	path: string,
	isRelevant: (key: string) => boolean,
): Promise<{readonly file?: SettingsFile | undefined; readonly login?: PlacedAuthFile}> {
	const {file, text} = await readSettingsFile(reader, {path, role: 'login', format: 'json'});

	if (file === undefined && path === reader.system.variable('REGISTRY_AUTH_FILE')) {
		return {file: {path, role: 'login', state: 'unreadable', error: 'ENOENT'}};
	}

	if (file === undefined || text === undefined) {
		return {file};
	}

	const login = readAuthFile(text.content, text.lineOf);

	if ('problem' in login) {
		return {file: {...file, state: 'malformed', ...login}};
	}

	return {
		file,
		login: {
			...login,
			path,
			keys: login.keys.filter(isRelevant),
			invalidKeys: login.invalidKeys.filter(({key}) => isRelevant(key)),
			helpers: login.helpers.filter(({host}) => isRelevant(host)),
		},
	};
}
