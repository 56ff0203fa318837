import {isRecord, parseJson} from '../../text/json.ts';
import {redactedExcerpt} from '../../text/redact-secrets.ts';

export type Versions = {
	readonly clientVersion?: string | undefined;
	/** The operating system and architecture, such as `linux/amd64`. */
	readonly clientPlatform?: string | undefined;
	readonly serverVersion?: string | undefined;
	readonly serverPlatform?: string | undefined;
	/** The product of the server, for example `Docker Engine - Community` or `Docker Desktop 4.40.0`. */
	readonly serverName?: string | undefined;
	readonly context?: string | undefined;
};

/**
 * Reads the output of `version --format {{json .}}` of docker, podman and nerdctl. Returns undefined if the output
 * contains neither a client version nor a server version.
 */
export function readVersions(output: string): Versions | undefined {
	// A wrapper can print a line of text before the JSON.
	const parsed = parseJson(output.slice(Math.max(0, output.indexOf('{'))));
	const client = partOf(parsed, 'Client');
	const server = partOf(parsed, 'Server');
	const components = server?.Components;
	// nerdctl prints the server version only as a component:
	// https://github.com/containerd/nerdctl/blob/main/pkg/inspecttypes/dockercompat/info.go
	const component = Array.isArray(components) && isRecord(components[0]) ? components[0] : undefined;
	const clientVersion = textIn(client, 'Version');
	const serverVersion = textIn(server, 'Version') ?? textIn(component, 'Version');

	return clientVersion === undefined && serverVersion === undefined
		? undefined
		: {
				clientVersion,
				clientPlatform: platformOf(client),
				serverVersion,
				serverPlatform: platformOf(server),
				serverName: textIn(partOf(server, 'Platform'), 'Name'),
				context: textIn(client, 'Context'),
			};
}

/** Reads the output of `docker context inspect --format {{json .}}`. Returns an empty object for other output. */
export function readContext(output: string): {readonly context?: string; readonly endpoint?: string} {
	const parsed = parseJson(output);
	const context = textIn(parsed, 'Name');
	const endpoint = textIn(partOf(partOf(parsed, 'Endpoints'), 'docker'), 'Host');
	return {...(context !== undefined && {context}), ...(endpoint !== undefined && {endpoint})};
}

export type PodmanInfo = {
	/** True if the client uses a Podman service. */
	readonly isRemote: boolean;
	readonly isRootless: boolean;
};

/** Reads the output of `podman info --format {{json .}}`. For other output, both properties are false. */
export function readPodmanInfo(output: string): PodmanInfo {
	const host = partOf(parseJson(output), 'host');
	return {
		isRemote: host?.serviceIsRemote === true,
		isRootless: partOf(host, 'security')?.rootless === true,
	};
}

/** Removes warnings, lines with `level=info` or `level=debug`, and the notice of podman-docker. */
export const removeWarnings = (stderr: string): string =>
	stderr
		.split('\n')
		.filter(line => !/^WARNING:|level=(?:warning|info|debug)\b|^WARN\[|^Emulate Docker CLI/.test(line))
		.join('\n')
		.trim();

type Part = Readonly<Record<string, unknown>> | undefined;

const partOf = (whole: Part, name: string): Part => {
	const part = whole?.[name];
	return isRecord(part) ? part : undefined;
};

function textIn(part: Part, name: string): string | undefined {
	const value = part?.[name];
	return typeof value === 'string' && value !== '' ? redactedExcerpt(value, 200) || undefined : undefined;
}

function platformOf(part: Part): string | undefined {
	const [os, architecture] = [textIn(part, 'Os'), textIn(part, 'Arch')];
	// Podman reports the operating system and architecture in one field.
	return os !== undefined && architecture !== undefined ? `${os}/${architecture}` : textIn(part, 'OsArch');
}
