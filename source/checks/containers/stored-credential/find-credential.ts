import type {CollectContext} from '../../../engine/check.ts';
import type {CredentialPlace} from '../../../engine/system.ts';
import {clientSettings} from '../client-settings/client-settings.ts';
import {collectSettings} from '../client-settings/collect-settings.ts';
import {dockerFolder, readDockerLogin} from '../client-settings/docker/read-docker-login.ts';
import type {DockerConfig} from '../client-settings/docker/read-docker-config.ts';
import {findNearSignIn, findSignIns} from '../client-settings/podman/find-sign-in.ts';
import type {ClientKind} from '../read-client-version.ts';

export type CredentialSearch = {
	/** The places in the order in which the client reads them. */
	readonly places: readonly CredentialPlace[];
	/** A stored credential for the same registry that the client does not use, because its key is spelled differently. */
	readonly near?: {readonly path: string; readonly key: string} | undefined;
	/** The file with the credentials, if the client cannot read the file. */
	readonly unreadablePath?: string | undefined;
};

type Search = {
	readonly kind: ClientKind;
	/** The host in the name of the image, with its port unless that is 443. */
	readonly host: string;
	readonly repository: string;
};

/** Finds the places in which the container client looks for the credential of a registry. Reads no secret. */
export const findCredential = async (context: CollectContext, search: Search): Promise<CredentialSearch> =>
	search.kind === 'podman' ? findForPodman(context, search) : findForDocker(context, search.host);

/**
 * nerdctl reads the files of docker (https://github.com/containerd/nerdctl/blob/main/docs/registry.md). A credential in
 * DOCKER_AUTH_CONFIG comes first (https://docs.docker.com/reference/cli/docker/).
 */
async function findForDocker(context: CollectContext, host: string): Promise<CredentialSearch> {
	const {system} = context;
	const folder = dockerFolder(system.variable('DOCKER_CONFIG'), system.homeFolder());
	const {path, file, config} = await readDockerLogin(context, folder);
	const variable = 'DOCKER_AUTH_CONFIG';
	const fromVariable = system.variable(variable) ? [{variable, key: host}] : [];

	if (config === undefined) {
		return {places: fromVariable, unreadablePath: file?.path};
	}

	return {
		places: [...fromVariable, ...placesInConfig(config, path, host)],
		near: findNear(config, path, host),
	};
}

/**
 * Source: `GetCredentialsStore` and `GetAuthConfig` in
 * https://github.com/docker/cli/blob/master/cli/config/configfile/file.go
 */
function placesInConfig({helpers, store, storedHosts}: DockerConfig, path: string, host: string) {
	const helper = helpers.find(entry => entry.host === host)?.helper ?? store;

	if (helper) {
		return [{helper, host}];
	}

	const key =
		storedHosts.find(stored => stored === host) ?? storedHosts.find(stored => hostOf(stored) === host);
	return key === undefined ? [] : [{path, key}];
}

function findNear({storedHosts, helpers}: DockerConfig, path: string, host: string) {
	const key = [...storedHosts, ...helpers.map(entry => entry.host)].find(
		stored => hostOf(stored) !== host && plainHostOf(stored) === plainHostOf(host),
	);
	return key === undefined ? undefined : {path, key};
}

/** Returns the host and port of a key, for example of `https://HOST/v1/`. */
const hostOf = (key: string): string => key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';

/**
 * Returns the host of the registry in lower case, without a port and a region. `NAME.REGION.geo.azurecr.io` is the host
 * of a region: https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication
 */
const plainHostOf = (key: string): string =>
	hostOf(key.toLowerCase())
		.replace(/:\d{1,5}$/, '')
		.replace(/^([^.]+)\.[^.]+\.geo\./, '$1.');

/** Source: `GetCredentials` in https://github.com/containers/image/blob/main/pkg/docker/config/config.go */
async function findForPodman(context: CollectContext, {host, repository}: Search): Promise<CredentialSearch> {
	const {podman, files} = context.facts.use(clientSettings) ?? (await collectSettings(context));
	const image = `${host}/${repository}`;
	const logins = podman?.logins ?? [];
	const inFiles = findSignIns(logins, image).map(({path, key, helper}) =>
		helper === undefined ? {path, key} : {helper, host},
	);
	// `containers-auth.json` means the files with sign-ins (containers-registries.conf(5)).
	const helperNames = podman?.globalHelpers?.helperNames ?? ['containers-auth.json'];
	const unreadable = files.find(({role, state}) => role === 'login' && state !== 'read');

	return {
		places: helperNames.flatMap(helper => (helper === 'containers-auth.json' ? inFiles : [{helper, host}])),
		near: findNearSignIn(logins, image),
		unreadablePath: unreadable?.path,
	};
}
