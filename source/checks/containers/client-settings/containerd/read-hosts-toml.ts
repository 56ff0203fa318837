import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import type {Mistake} from '../read-settings-text.ts';
import type {LineOf} from '../read-toml-lines.ts';

/** The servers, in the order in which containerd asks them. */
type HostsToml = {readonly servers: readonly HostServer[]};

export type HostServer = {
	/** The host, with its port if the address has a port. `host` is absent if the setting `server` is missing. */
	readonly host?: string | undefined;
	readonly isPlainHttp: boolean;
	/** True if the server turns tags into digests. */
	readonly canResolve: boolean;
	/** True if the server serves manifests and layers. */
	readonly canPull: boolean;
	/** True if containerd accepts every certificate of the server. */
	readonly skipsVerification: boolean;
	readonly skipLine?: number | undefined;
	readonly certificateFiles: readonly string[];
	readonly certificatesLine?: number | undefined;
	/** The line of the table, or of `server`. */
	readonly line?: number | undefined;
	readonly capabilitiesLine?: number | undefined;
};

type Content = Readonly<Record<string, unknown>>;

/**
 * Reads a parsed hosts.toml. Relative paths start at `folder`, the folder of the file. Returns a problem for a wrong
 * type or an unknown capability. Source: https://github.com/containerd/containerd/blob/main/docs/hosts.md
 */
export function readHostsToml(content: Content, lineOf: LineOf, folder: string): HostsToml | Mistake {
	const {host: hosts = {}, server = ''} = content;

	if (!isRecord(hosts) || typeof server !== 'string') {
		const setting = isRecord(hosts) ? 'server' : 'host';
		const allowed = isRecord(hosts) ? '"https://HOST"' : '[host."https://HOST"]';
		return {problem: 'wrong-type', line: lineOf(setting), setting, allowed};
	}

	const servers: HostServer[] = [];

	for (const [address, table] of [
		...Object.entries(hosts).slice(0, maxServers),
		[server, content],
	] as const) {
		const isServer = table === content;
		const at: LineOf = (...keys) =>
			isServer ? lineOf(...(keys.length === 0 ? ['server'] : keys)) : lineOf('host', address, ...keys);
		const read = readServer(address, table, {at, folder});

		if ('problem' in read) {
			return read;
		}

		servers.push(read);
	}

	return {servers};
}

const maxServers = 20;

function readServer(
	address: string,
	table: unknown,
	{at, folder}: {readonly at: LineOf; readonly folder: string},
): HostServer | Mistake {
	if (!isRecord(table)) {
		return {problem: 'wrong-type', line: at(), setting: 'host', allowed: '[host."https://HOST"]'};
	}

	const wrong = Object.keys(kinds).find(
		name => table[name] !== undefined && kinds[name]?.fits(table[name]) !== true,
	);

	if (wrong !== undefined) {
		return {problem: 'wrong-type', line: at(wrong), setting: wrong, allowed: kinds[wrong]?.allowed};
	}

	const capabilities = textsIn(table.capabilities).map(name => name.toLowerCase());

	const unknown = capabilities.find(name => !['pull', 'resolve', 'push'].includes(name));

	if (unknown !== undefined) {
		return {
			problem: 'unknown-value',
			line: at('capabilities'),
			setting: 'capabilities',
			value: redactedExcerpt(unknown, 100),
			allowed: 'pull, resolve, push',
		};
	}

	const can = (name: string) => capabilities.length === 0 || capabilities.includes(name);

	return {
		...(address !== '' && {host: hostOf(address)}),
		isPlainHttp: address.startsWith('http://'),
		canResolve: can('resolve'),
		canPull: can('pull'),
		capabilitiesLine: at('capabilities'),
		skipsVerification: table.skip_verify === true,
		skipLine: at('skip_verify'),
		certificateFiles: textsIn(table.ca).map(file =>
			redactedExcerpt(file.startsWith('/') ? file : `${folder}/${file}`, 300),
		),
		certificatesLine: at('ca'),
		line: at(),
	};
}

const isTextList = (value: unknown): boolean =>
	Array.isArray(value) && value.every(item => typeof item === 'string');
const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

type Kind = {readonly fits: (value: unknown) => boolean; readonly allowed: string};

const kinds: Readonly<Record<string, Kind>> = {
	capabilities: {fits: isTextList, allowed: '["pull", "resolve"]'},
	ca: {fits: value => isText(value) || isTextList(value), allowed: '"FILE", ["FILE"]'},
	client: {fits: value => isText(value) || Array.isArray(value), allowed: '"FILE", [["FILE", "FILE"]]'},
	skip_verify: {fits: isFlag, allowed: 'true, false'},
	override_path: {fits: isFlag, allowed: 'true, false'},
};

const textsIn = (value: unknown): readonly string[] =>
	(Array.isArray(value) ? value.slice(0, maxServers) : [value]).filter(item => typeof item === 'string');

function hostOf(address: string): string {
	const rest = address.replace(/^https?:\/\//, '');
	const slash = rest.indexOf('/');
	const authority = slash === -1 ? rest : rest.slice(0, slash);
	return redactedExcerpt(authority.slice(authority.lastIndexOf('@') + 1), 300);
}

/** Returns the servers for one step of a pull, in the order in which containerd asks them. */
export const serversFor = (
	{servers}: HostsToml,
	step: 'canResolve' | 'canPull',
	registryHost: string,
): ReadonlyArray<HostServer & {readonly host: string}> =>
	servers.filter(server => server[step]).map(server => ({...server, host: server.host ?? registryHost}));
