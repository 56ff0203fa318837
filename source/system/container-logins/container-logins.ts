import os from 'node:os';
import path from 'node:path';
import type {Failure} from '../../engine/result.ts';
import type {ContainerLogins, LoginHost} from '../../engine/discovery.ts';
import {isRecord} from '../../text/json.ts';
import {isHostName, isIpAddress, isSafeValue} from '../../text/placeholder-validation.ts';
import {redactedExcerpt} from '../../text/redact-secrets.ts';
import {listWithHelper} from './credential-helper.ts';
import {listSecrets, readLoginFile} from './login-file.ts';
import type {KnownSecrets} from '../secrets/known-secrets.ts';
import type {Environment} from '../network/find-proxy-route.ts';

type LoginsInput = {
	readonly env: Environment;
	readonly platform: string;
	readonly home?: string | undefined;
	/** A folder that replaces the root folder of the machine. */
	readonly fileRoot?: string | undefined;
	/** Receives the passwords and tokens in the login files, so that output hides these values. */
	readonly secrets: Pick<KnownSecrets, 'add'>;
};

/** `keys` are registry addresses as in a login file or credential helper. `failures` are the failed reads. */
type SourceLogins = {readonly keys: readonly string[]; readonly failures: readonly Failure[]};

/**
 * Lists the registries in the login files of Docker and Podman, and in Docker's credential store. A missing file
 * counts as empty. `gaps` lists the files and the credential store that acr-doctor could not read.
 */
export async function readContainerLogins(input: LoginsInput, signal: AbortSignal): Promise<ContainerLogins> {
	const logins = await Promise.all([
		readDocker(input, signal).then(({keys, failures}) => ({source: 'docker' as const, keys, failures})),
		...podmanFiles(input).map(async file => ({
			source: 'podman' as const,
			...(await readSource(file, input, signal)).logins,
		})),
	]);

	return {
		hosts: removeDuplicates(
			logins.flatMap(({source, keys}) =>
				keys.flatMap(key => hostOf(key) ?? []).map(host => ({source, host})),
			),
		),
		gaps: logins.flatMap(({source, failures}) =>
			failures.map(({code, message, details}) => ({
				source,
				code,
				reason: redactedExcerpt(message, 200) || undefined,
				details,
			})),
		),
	};
}

/** `credsStore` names a credential helper (https://docs.docker.com/reference/cli/docker/login/). */
async function readDocker(input: LoginsInput, signal: AbortSignal): Promise<SourceLogins> {
	const {env, home} = input;
	const folder = env.DOCKER_CONFIG || (home && path.join(home, '.docker'));

	if (!folder) {
		return noLogins;
	}

	const {content, logins} = await readSource(path.join(folder, 'config.json'), input, signal);
	const store = content.credsStore;

	if (store === undefined || store === '') {
		return logins;
	}

	const listed = await listWithHelper(store, env, signal);
	return listed.ok
		? {...logins, keys: [...logins.keys, ...Object.keys(listed.value)]}
		: {...logins, failures: [...logins.failures, listed]};
}

/**
 * Lists Podman's own login files (containers-auth.json(5)). `readDocker` reads the file that Podman shares with
 * Docker.
 */
function podmanFiles({env, platform, home}: LoginsInput): readonly string[] {
	if (env.REGISTRY_AUTH_FILE) {
		return [env.REGISTRY_AUTH_FILE];
	}

	const runtime = env.XDG_RUNTIME_DIR
		? path.join(env.XDG_RUNTIME_DIR, 'containers')
		: path.join('/run/containers', String(userId()));
	const settings = env.XDG_CONFIG_HOME || (home && path.join(home, '.config'));

	return [
		...(platform === 'linux' ? [path.join(runtime, 'auth.json')] : []),
		...(settings ? [path.join(settings, 'containers', 'auth.json')] : []),
	];
}

function userId(): number | undefined {
	try {
		return os.userInfo().uid;
	} catch {
		return undefined;
	}
}

async function readSource(file: string, {secrets, fileRoot}: LoginsInput, signal: AbortSignal) {
	const read = await readLoginFile(file, signal, fileRoot);
	const content = read.ok ? read.value : {};
	listSecrets(content).forEach(secrets.add);
	const logins: SourceLogins = {
		keys: [content.auths, content.credHelpers].flatMap(part => (isRecord(part) ? Object.keys(part) : [])),
		failures: read.ok ? [] : [read],
	};
	return {content, logins};
}

const noLogins: SourceLogins = {keys: [], failures: []};

/**
 * Returns the host with the port in lower case for `USER@HOST:PORT`, `https://HOST/v1/` or `HOST/REPOSITORY`. Returns
 * undefined for an IP address or an invalid name or port.
 */
function hostOf(key: string): string | undefined {
	const [authority = ''] = key
		.trim()
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.split('/');
	const [, host = '', port] =
		/^([^:]*)(?::(\d+))?$/.exec(authority.slice(authority.lastIndexOf('@') + 1)) ?? [];
	const isRegistry =
		isHostName(host) && !isIpAddress(host) && (port === undefined || isSafeValue('port', port));
	return isRegistry ? authorityOf(host, port) : undefined;
}

const authorityOf = (host: string, port: string | undefined): string =>
	port === undefined ? host : `${host}:${port}`;

const removeDuplicates = (hosts: readonly LoginHost[]): readonly LoginHost[] => [
	...new Map(hosts.map(entry => [`${entry.source} ${entry.host}`, entry])).values(),
];
