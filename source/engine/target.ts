import type {RegistryName} from './check.ts';
import type {Cloud} from './cloud.ts';
import {isOtherRegistry} from './other-registries.ts';
import {isHostName, isIpAddress, isSafeValue} from '../text/placeholder-validation.ts';

/** Why a text cannot be a registry; the sentences stand with the words of the command line. */
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
			/** The image to pull, when the reference has a tag or a digest: HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]. */
			readonly image?: string;
			/** The cloud whose suffix the host bears. */
			readonly cloud?: Cloud;
			readonly notes: readonly TargetNote[];
	  }
	| {readonly ok: false; readonly problem: TargetProblem};

/** Reads a registry name, a login server, or a pasted image reference. */
export function parseTarget(input: string, clouds: readonly Cloud[]): ParsedTarget {
	const trimmed = bareOf(input);
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

	if (isOfOtherRegistry(authority, clouds)) {
		return refuse('other-registry');
	}

	if (path !== '' && (scheme?.[1] === 'https' || isApiPath(path))) {
		return refuse('url-with-path');
	}

	const place = readAuthority(authority, path, scheme !== null);

	if ('problem' in place) {
		return refuse(place.problem);
	}

	const repository = path === '' ? undefined : repositoryOf(path);

	if (path !== '' && repository === undefined) {
		return refuse('image-reference');
	}

	const notes: TargetNote[] = [
		// Only the registry's part is compared: a tag may bear capitals.
		...(trimmed.slice(0, (scheme?.[0].length ?? 0) + authority.length) ===
		text.slice(0, (scheme?.[0].length ?? 0) + authority.length)
			? []
			: ['lowered' as const]),
		...(repository === undefined ? [] : ['repository-taken' as const]),
	];

	const parsed = withCloud({...place, ...(repository !== undefined && {repository})}, clouds, notes);
	// Helm names its charts with oci://, and no container client can pull a chart.
	const version = scheme?.[1] === 'oci' ? undefined : versionIn(path, trimmed);
	return parsed.ok && version !== undefined ? {...parsed, image: imageOf(parsed.registry, version)} : parsed;
}

/** The `:TAG`, `@DIGEST` or both at the end of a path, with the capitals that the tag has in `original`. */
function versionIn(path: string, original: string): string | undefined {
	const [version] = /[:@].*$/.exec(path) ?? [];
	return version === undefined ? undefined : original.slice(-version.length);
}

const imageOf = ({name, host = name, port, repository = ''}: RegistryName, version: string): string =>
	`${host}${port === 443 ? '' : `:${port}`}/${repository}${version}`;

/** What was copied together with a registry: quotes around it, and the command that pulls the image. */
const bareOf = (input: string): string =>
	input
		.trim()
		.replace(/^(["'`])(.*)\1$/s, '$2')
		.replace(
			/^(?:sudo\s+)?(?:docker|podman|nerdctl)\s+(?:image\s+)?pull\s+(?:\S+\s+)*["']?([^"'\s]+)["']?$/i,
			'$1',
		)
		.trim();

/** What an address that was copied from a browser, or from an error of a client, says of a registry: of its API only the host. */
export function placeInAddress(address: string): string {
	const [host = '', ...segments] = address
		.trim()
		.replace(/^https:\/\//i, '')
		.split('/');
	const path = segments.join('/').replace(/[?#].*$/s, '');
	return path === '' || isApiPath(path.toLowerCase()) ? host : `${host}/${path}`;
}

/** A repository as a person writes it, with a tag or in capitals too; undefined where it cannot be one. */
export const readRepository = (text: string): string | undefined => repositoryOf(text.trim().toLowerCase());

/** A cloud that is registered with az can have any suffix, also that of another service. */
function isOfOtherRegistry(authority: string, clouds: readonly Cloud[]): boolean {
	const [, host = '', port] = /^(.*?)\.?(?::(\d{1,5}))?$/s.exec(authority) ?? [];
	return isOtherRegistry(host, port === undefined ? undefined : Number(port)) && !cloudOfHost(host, clouds);
}

const refuse = (problem: TargetProblem): ParsedTarget => ({ok: false, problem});

/** A path of the registry's own API is not a repository, though it could be written like one. */
const isApiPath = (path: string): boolean => /^(?:v2|oauth2|acr\/v1)(?:\/|$)/.test(path);

/** A host has a dot or a port, as in an image reference; a bare word is a registry's name. */
function readAuthority(
	authority: string,
	path: string,
	hasScheme: boolean,
): Omit<RegistryName, 'repository'> | {readonly problem: TargetProblem} {
	const colon = authority.lastIndexOf(':');
	// A name that ends in a dot is a whole one in DNS; certificates bear it without.
	const host = (colon < 0 ? authority : authority.slice(0, colon)).replace(/\.$/, '');
	const port = colon < 0 ? undefined : authority.slice(colon + 1);

	// `app:1.0`, as it is pulled from Docker Hub.
	if (isTagged(host, port, hasScheme)) {
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

/** A registry with a domain name label bears the label's hash behind a dash. */
const withoutHash = (label: string): string => label.replace(/-[a-z0-9]{16}$/, '');

/** A word without a dot, and behind its colon what can be no port of a registry of that name. */
const isTagged = (host: string, port: string | undefined, hasScheme: boolean): boolean =>
	port !== undefined &&
	!hasScheme &&
	/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(host) &&
	!host.includes('.') &&
	host !== 'localhost' &&
	/^\w[\w.-]*$/.test(port) &&
	(!isPort(port) || !isSafeValue('registry', withoutHash(host)));

const isPort = (text: string): boolean =>
	/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

/** The repository of `team/app:1.0@sha256:…`; undefined where it cannot be one. */
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
	const login = kind === undefined ? host : `${first}${cloud.registrySuffix}`;

	return {
		ok: true,
		registry: {...registry, host: login, name: withoutHash(first)},
		cloud,
		notes: kind === undefined ? notes : [...notes, kind],
	};
}

/**
 * Which host of a registry this is, when it is not its login server, by the labels between the name and the suffix:
 * `NAME.REGION.data.azurecr.io`, `NAME.privatelink.azurecr.io` and `NAME.REGION.data.privatelink.azurecr.io`.
 * https://learn.microsoft.com/azure/container-registry/container-registry-private-link
 */
function kindOfHost(labels: readonly string[]): 'data-endpoint' | 'private-link' | undefined {
	const isPrivate = labels.at(-1) === 'privatelink';
	const rest = isPrivate ? labels.slice(0, -1) : labels;
	const isData = rest.length === 2 && rest[1] === 'data';
	return isPrivate && (rest.length === 0 || isData) ? 'private-link' : isData ? 'data-endpoint' : undefined;
}

/** The cloud whose registries live under a host's domain. */
export const cloudOfHost = (host: string, clouds: readonly Cloud[]): Cloud | undefined =>
	clouds.find(
		({registrySuffix: suffix}) =>
			suffix !== undefined && host.endsWith(suffix) && host.length > suffix.length,
	);
