import {isRecord, parseJson} from '../../text/json.ts';
import {redact} from '../../text/redact.ts';
import {excerpt} from '../../text/sanitise.ts';

/** What a client tells of itself and its server. */
export type Versions = {
	readonly clientVersion?: string | undefined;
	/** `linux/amd64` */
	readonly clientPlatform?: string | undefined;
	/** Absent where there is no server, or none answered. */
	readonly serverVersion?: string | undefined;
	readonly serverPlatform?: string | undefined;
	/** Docker's name for where it looks for its server. */
	readonly context?: string | undefined;
};

/** Reads what docker, podman and nerdctl print for `version --format {{json .}}`; undefined for anything else. */
export function readVersions(output: string): Versions | undefined {
	// A wrapper may greet first.
	const detail = parseJson(output.slice(Math.max(0, output.indexOf('{'))));
	const client = partOf(detail, 'Client');
	const server = partOf(detail, 'Server');
	const components = server?.Components;
	// nerdctl tells the version of its server among the components only.
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
				context: textIn(client, 'Context'),
			};
}

/** Reads `docker context inspect --format {{json .}}`. */
export function readContext(output: string): {readonly context?: string; readonly endpoint?: string} {
	const detail = parseJson(output);
	const context = textIn(detail, 'Name');
	const endpoint = textIn(partOf(partOf(detail, 'Endpoints'), 'docker'), 'Host');
	return {...(context !== undefined && {context}), ...(endpoint !== undefined && {endpoint})};
}

/** Where Podman works. */
export type PodmanInfo = {
	/** True where a service does, on another machine or a virtual one. */
	readonly isRemote: boolean;
	readonly isRootless: boolean;
};

/** Reads `podman info --format {{json .}}`. */
export function readPodmanInfo(output: string): PodmanInfo {
	const host = partOf(parseJson(output), 'host');
	return {
		isRemote: host?.serviceIsRemote === true,
		isRootless: partOf(host, 'security')?.rootless === true,
	};
}

type Part = Readonly<Record<string, unknown>> | undefined;

const partOf = (whole: Part, name: string): Part => {
	const part = whole?.[name];
	return isRecord(part) ? part : undefined;
};

function textIn(part: Part, name: string): string | undefined {
	const value = part?.[name];
	return typeof value === 'string' && value !== '' ? excerpt(redact(value), 200) || undefined : undefined;
}

function platformOf(part: Part): string | undefined {
	const [os, architecture] = [textIn(part, 'Os'), textIn(part, 'Arch')];
	// Podman writes the two as one word.
	return os !== undefined && architecture !== undefined ? `${os}/${architecture}` : textIn(part, 'OsArch');
}
