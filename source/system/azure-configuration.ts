import {readFileSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Cloud, RefusedCloud} from '../engine/cloud.ts';
import {isRecord, parseJson} from '../text/json.ts';
import {isHostName, isIpAddress} from '../text/placeholder-validation.ts';
import {stripControlCharacters} from '../text/strip-control-characters.ts';
import type {Account} from '../engine/system.ts';
import type {Environment} from './network/find-proxy-route.ts';

type AzureConfiguration = {
	/** Clouds registered with `az cloud register`. */
	readonly clouds: readonly Cloud[];
	/** Registered clouds with an unsafe endpoint setting. acr-doctor must not send tokens to these clouds. */
	readonly refused: readonly RefusedCloud[];
	readonly activeCloud?: string | undefined;
	readonly accountOf: (cloud: string) => Account | undefined;
};

/** Reads the configuration files of Azure CLI. A missing or unreadable file counts as empty. */
export function readAzureConfiguration(env: Environment, home: string): AzureConfiguration {
	const folder = env.AZURE_CONFIG_DIR || path.join(home, '.azure');
	const settings = parseSections(readText(path.join(folder, 'config')));
	const file = path.join(folder, 'clouds.config');
	const registered = [...parseSections(readText(file))].flatMap(([name, section]) =>
		readCloud(name, section, file),
	);
	const active = env.AZURE_CLOUD_NAME || settings.get('cloud')?.get('name');

	return {
		clouds: registered.filter(cloud => 'isBuiltIn' in cloud),
		refused: registered.filter(cloud => 'problem' in cloud),
		// The variable overrides the file, as in az.
		activeCloud: active && clean(active),
		accountOf: cloud => readAccount(path.join(folder, 'azureProfile.json'), cloud),
	};
}

/** Returns the home folder, or `/` if the user has no HOME and no entry in the user database, as in some containers. */
export function findHome(): string {
	try {
		return os.homedir();
	} catch {
		return '/';
	}
}

/** Ignores a section without endpoints. az stores the subscription of a built-in cloud in such a section. */
function readCloud(
	name: string,
	section: ReadonlyMap<string, string>,
	file: string,
): ReadonlyArray<Cloud | RefusedCloud> {
	const resourceManager = section.get('endpoint_resource_manager');
	const authority = section.get('endpoint_active_directory');

	if (!resourceManager || !authority) {
		return [];
	}

	for (const [setting, problemOf] of endpointRules) {
		const value = section.get(setting) ?? '';
		const problem = value === '' ? undefined : problemOf(value);

		if (problem !== undefined) {
			return [{name, file, setting, value: clean(value), problem}];
		}
	}

	const suffix = section.get('suffix_acr_login_server_endpoint')?.toLowerCase();
	return [
		{
			name,
			resourceManager: resourceManager.replace(/\/{1,9}$/, ''),
			authority: authority.replace(/\/{1,9}$/, ''),
			resourceManagerAudience: clean(section.get('endpoint_active_directory_resource_id') ?? resourceManager),
			...(suffix && {registrySuffix: suffix.startsWith('.') ? suffix : `.${suffix}`}),
			isBuiltIn: false,
		},
	];
}

type Problem = RefusedCloud['problem'];

const plainProblemOf = (value: string): Problem | undefined =>
	/^http:/i.test(value) ? 'plain-http' : undefined;

/** Accepts only https, a host, a port and a simple path. URL parsers can disagree about the host of other URLs. */
const endpointProblemOf = (value: string): Problem | undefined =>
	/^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,9}\/{0,9}$/i.test(value) &&
	URL.canParse(value)
		? undefined
		: (plainProblemOf(value) ?? 'malformed');

/** Requires at least two labels. A suffix such as `.io` would match every host in that top-level domain. */
function suffixProblemOf(value: string): Problem | undefined {
	const domain = value.replace(/^\./, '');
	return isHostName(domain) && !isIpAddress(domain) && domain.includes('.')
		? undefined
		: (plainProblemOf(value) ?? 'suffix');
}

/** The settings with a host that can receive tokens. For each, a function returns the problem of the value, if any. */
const endpointRules: ReadonlyArray<
	readonly [setting: string, problemOf: (value: string) => Problem | undefined]
> = [
	['endpoint_resource_manager', endpointProblemOf],
	['endpoint_active_directory', endpointProblemOf],
	['suffix_acr_login_server_endpoint', suffixProblemOf],
	['suffix_keyvault_dns', suffixProblemOf],
	['endpoint_active_directory_graph_resource_id', plainProblemOf],
	['endpoint_microsoft_graph_resource_id', plainProblemOf],
];

/** Maximum length in characters, because messages show the value, and a value in a damaged file can have any length. */
const maxValueLength = 300;

/** Shortens a value and removes control characters, because programs other than az can write these files. */
const clean = (value: string): string => stripControlCharacters(value.slice(0, maxValueLength));

function readAccount(file: string, cloud: string): Account | undefined {
	const {subscriptions} = parseJson(readText(file)) ?? {};
	const accounts = (Array.isArray(subscriptions) ? subscriptions : []).filter(isRecord);
	const account = accounts.find(
		({environmentName, isDefault}) =>
			typeof environmentName === 'string' && clean(environmentName) === cloud && isDefault === true,
	);
	const user = isRecord(account?.user) ? account.user.name : undefined;

	return (
		account && {
			...(typeof user === 'string' && {user: clean(user)}),
			...(typeof account.tenantId === 'string' && {tenant: clean(account.tenantId)}),
			...(typeof account.id === 'string' && {subscription: clean(account.id)}),
		}
	);
}

/** Parses Python's configparser format: `[section]`, `key = value` or `key: value`, comments with `#` or `;`. */
function parseSections(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
	const sections = new Map<string, Map<string, string>>();
	let section = new Map<string, string>();

	for (const untrimmed of text.split(/\r?\n/)) {
		const line = untrimmed.trimEnd();
		const equals = line.search(/[=:]/);

		if (line.startsWith('[') && line.endsWith(']') && line.length > 2) {
			const name = clean(line.slice(1, -1));
			section = sections.get(name) ?? new Map<string, string>();
			sections.set(name, section);
		} else if (equals > 0 && /^[^#;\s]/.test(line)) {
			section.set(line.slice(0, equals).trim().toLowerCase(), line.slice(equals + 1).trim());
		}
	}

	return sections;
}

/** Maximum file size in bytes. An azureProfile.json with thousands of subscriptions is smaller. */
const maxFileBytes = 4 * 1024 * 1024;

/** Returns '' if the file is missing, unreadable, too large or not a regular file. Reading a pipe could block. */
function readText(file: string): string {
	try {
		const stats = statSync(file);
		return stats.isFile() && stats.size <= maxFileBytes
			? readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
			: '';
	} catch {
		return '';
	}
}
