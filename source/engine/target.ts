import type {RegistryName} from './check.ts';
import type {Cloud} from './cloud.ts';
import {isOtherRegistry} from './other-registries.ts';
import {isHostName, isIpAddress, isSafeValue} from '../text/placeholder-validation.ts';

/** The reason why a text does not name a registry. The text for each reason is in languages/LANGUAGE/usage.ts. */
export type TargetProblem =
	| 'empty'
	| 'url-with-path'
	| 'registry-name'
	| 'host-name'
	| 'ip-address'
	| 'port'
	| 'image-without-registry'
	| 'image-reference'
	| 'scheme'
	| 'other-registry';

export type TargetNote = 'lowered' | 'repository-taken' | 'data-endpoint' | 'private-link';

export type ParsedTarget =
	| {
			readonly ok: true;
			readonly registry: RegistryName;
			/**
			 * The image to pull, as HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]. Absent without a tag or digest, and for
			 * `oci://`, the scheme of Helm charts.
			 */
			readonly image?: string;
			/** The cloud with the registry suffix of the host. Absent if no known cloud has the suffix. */
			readonly cloud?: Cloud;
			readonly notes: readonly TargetNote[];
	  }
	| {readonly ok: false; readonly problem: TargetProblem};

/** Parses a registry name, a login server, or an image reference. */
export function parseTarget(input: string, clouds: readonly Cloud[]): ParsedTarget {
	const trimmed = stripQuotesAndCommand(input);
	const text = trimmed.toLowerCase();
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//.exec(text);

	if (text === '') {
		return refuse('empty');
	}

	if (scheme && !['https', 'docker', 'oci'].includes(scheme[1] ?? '')) {
		return refuse('scheme');
	}

	const [authority = '', ...segments] = text.slice(scheme?.[0].length ?? 0).split('/');
	const path = segments.join('/');

	if (belongsToOtherService(authority, clouds)) {
		return refuse('other-registry');
	}

	if (path !== '' && (scheme?.[1] === 'https' || isApiPath(path))) {
		return refuse('url-with-path');
	}

	const registry = parseAuthority(authority, path, scheme !== null);

	if ('problem' in registry) {
		return refuse(registry.problem);
	}

	const repository = path === '' ? undefined : repositoryOf(path);

	if (path !== '' && repository === undefined) {
		return refuse('image-reference');
	}

	const notes: TargetNote[] = [
		// Ignore capitals after the host, because a tag can have capitals.
		...(trimmed.slice(0, (scheme?.[0].length ?? 0) + authority.length) ===
		text.slice(0, (scheme?.[0].length ?? 0) + authority.length)
			? []
			: ['lowered' as const]),
		...(repository === undefined ? [] : ['repository-taken' as const]),
	];

	const parsed = withCloud({...registry, ...(repository !== undefined && {repository})}, clouds, notes);
	// `oci://` is the scheme of Helm charts, which container clients cannot pull, so there is no image.
	const tagOrDigest = scheme?.[1] === 'oci' ? undefined : tagOrDigestIn(path, trimmed);
	return parsed.ok && tagOrDigest !== undefined
		? {...parsed, image: imageOf(parsed.registry, tagOrDigest)}
		: parsed;
}

/** Returns `:TAG`, `@DIGEST` or both from the end of a path, with the capitals of `original`. */
function tagOrDigestIn(path: string, original: string): string | undefined {
	const [found] = /[:@].*$/.exec(path) ?? [];
	return found === undefined ? undefined : original.slice(-found.length);
}

const imageOf = ({name, host = name, port, repository = ''}: RegistryName, tagOrDigest: string): string =>
	`${host}${port === 443 ? '' : `:${port}`}/${repository}${tagOrDigest}`;

/** Removes quotes and a command such as `docker pull`, because users often copy the whole command. */
const stripQuotesAndCommand = (input: string): string =>
	input
		.trim()
		.replace(/^(["'`])(.*)\1$/s, '$2')
		.replace(
			/^(?:sudo\s+)?(?:docker|podman|nerdctl)\s+(?:image\s+)?pull\s+(?:\S+\s+)*["']?([^"'\s]+)["']?$/i,
			'$1',
		)
		.trim();

/**
 * Returns the host and the repository of a URL that was copied from a browser or an error message. For a URL of the
 * registry API, returns only the host.
 */
export function registryInUrl(url: string): string {
	const [host = '', ...segments] = url
		.trim()
		.replace(/^https:\/\//i, '')
		.split('/');
	const path = segments.join('/').replace(/[?#].*$/s, '');
	return path === '' || isApiPath(path.toLowerCase()) ? host : `${host}/${path}`;
}

/** Makes the repository lower case and removes a tag and a digest. Returns undefined if the repository is not valid. */
export const readRepository = (text: string): string | undefined => repositoryOf(text.trim().toLowerCase());

/** Returns false for a host in a known cloud, because a registered cloud can have the suffix of another service. */
function belongsToOtherService(authority: string, clouds: readonly Cloud[]): boolean {
	const [, host = '', port] = /^(.*?)\.?(?::(\d{1,5}))?$/s.exec(authority) ?? [];
	return isOtherRegistry(host, port === undefined ? undefined : Number(port)) && !cloudOfHost(host, clouds);
}

const refuse = (problem: TargetProblem): ParsedTarget => ({ok: false, problem});

/** A path of the registry API can look like a repository. */
const isApiPath = (path: string): boolean => /^(?:v2|oauth2|acr\/v1)(?:\/|$)/.test(path);

/**
 * Parses the host and the port. A text with a dot is a host, as in an image reference. A text without a dot is a
 * registry name, except localhost with a port or a scheme.
 */
function parseAuthority(
	authority: string,
	path: string,
	hasScheme: boolean,
): Omit<RegistryName, 'repository'> | {readonly problem: TargetProblem} {
	const colon = authority.lastIndexOf(':');
	// Certificates omit the dot at the end of a fully qualified DNS name, so the dot is removed.
	const host = (colon < 0 ? authority : authority.slice(0, colon)).replace(/\.$/, '');
	const port = colon < 0 ? undefined : authority.slice(colon + 1);

	// A reference without a registry, for example `app:1.0`, means an image of Docker Hub:
	// https://docs.docker.com/reference/cli/docker/image/tag/
	if (isTaggedImage(host, port, hasScheme)) {
		return {problem: 'image-without-registry'};
	}

	if (port !== undefined && !isPort(port)) {
		return {problem: 'port'};
	}

	if (isIpAddress(host)) {
		return {problem: 'ip-address'};
	}

	if (host.includes('.') || (host === 'localhost' && (port !== undefined || hasScheme))) {
		return isHostName(host) ? {name: host, host, port: Number(port ?? 443)} : {problem: 'host-name'};
	}

	if (path !== '') {
		return {problem: 'image-without-registry'};
	}

	const name = withoutHash(host);
	const label = name === host ? {} : {label: host};
	return isSafeValue('registry', name)
		? {name, ...label, port: Number(port ?? 443)}
		: {problem: 'registry-name'};
}

/**
 * Removes the hash from the first label of a login server. The login server of a registry with a domain name label
 * scope can start with NAME-HASH:
 * https://learn.microsoft.com/azure/container-registry/container-registry-get-started-azure-cli
 */
const withoutHash = (label: string): string => label.replace(/-[a-z0-9]{16}$/, '');

/** Matches an image NAME:TAG such as `app:1.0`. Does not match `contoso:443`, which is a registry name with a port. */
const isTaggedImage = (host: string, port: string | undefined, hasScheme: boolean): boolean =>
	port !== undefined &&
	!hasScheme &&
	/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(host) &&
	!host.includes('.') &&
	host !== 'localhost' &&
	/^\w[\w.-]*$/.test(port) &&
	(!isPort(port) || !isSafeValue('registry', withoutHash(host)));

const isPort = (text: string): boolean =>
	/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

/** Returns `team/app` for `team/app:1.0@sha256:…`. Returns undefined if the repository is not valid. */
function repositoryOf(path: string): string | undefined {
	const [, name = ''] =
		/^([^:@]+)(?::\w[\w.-]{0,127})?(?:@[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,})?$/.exec(path) ?? [];
	return isSafeValue('repository', name) ? name : undefined;
}

function withCloud(
	registry: RegistryName,
	clouds: readonly Cloud[],
	notes: readonly TargetNote[],
): ParsedTarget {
	const {host} = registry;
	const cloud = host === undefined ? undefined : cloudOfHost(host, clouds);

	if (host === undefined || cloud?.registrySuffix === undefined) {
		return {ok: true, registry, notes};
	}

	const labels = host.slice(0, -cloud.registrySuffix.length).split('.');
	const [first = host] = labels;
	const kind = kindOfHost(labels.slice(1));
	const loginServer = kind === undefined ? host : `${first}${cloud.registrySuffix}`;

	return {
		ok: true,
		registry: {...registry, host: loginServer, name: withoutHash(first)},
		cloud,
		notes: kind === undefined ? notes : [...notes, kind],
	};
}

/**
 * Recognizes hosts that belong to a registry but are not its login server. `NAME.REGION.data.azurecr.io` is a data
 * endpoint. `NAME.privatelink.azurecr.io` is a private link host. A host with both parts,
 * `NAME.REGION.data.privatelink.azurecr.io`, counts as a private link host. Source:
 * https://learn.microsoft.com/azure/container-registry/container-registry-private-link
 */
function kindOfHost(labels: readonly string[]): 'data-endpoint' | 'private-link' | undefined {
	const isPrivate = labels.at(-1) === 'privatelink';
	const rest = isPrivate ? labels.slice(0, -1) : labels;
	const isData = rest.length === 2 && rest[1] === 'data';
	return isPrivate && (rest.length === 0 || isData) ? 'private-link' : isData ? 'data-endpoint' : undefined;
}

/** Finds the cloud by the registry suffix of the host. Returns undefined if no cloud has the suffix. */
export const cloudOfHost = (host: string, clouds: readonly Cloud[]): Cloud | undefined =>
	clouds.find(
		({registrySuffix: suffix}) =>
			suffix !== undefined && host.endsWith(suffix) && host.length > suffix.length,
	);
