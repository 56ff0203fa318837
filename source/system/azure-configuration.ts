import {readFileSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Cloud, RefusedCloud} from '../engine/cloud.ts';
import {isRecord, parseJson} from '../text/json.ts';
import {isHostName, isIpAddress} from '../text/placeholder-validation.ts';
import {stripControlCharacters} from '../text/strip-control-characters.ts';
import type {Account} from '../engine/system.ts';
import {findIniProblem} from './find-ini-problem.ts';
import type {IniProblem} from './find-ini-problem.ts';
import type {Environment} from './network/find-proxy-route.ts';

type AzureConfiguration = {
	/** Clouds registered with `az cloud register`, without the clouds in `refused`. */
	readonly clouds: readonly Cloud[];
	/** Registered clouds with an invalid endpoint or suffix. acr-doctor must not send tokens to these clouds. */
	readonly refused: readonly RefusedCloud[];
	/** The problem with clouds.config. A problem can hide registered clouds. */
	readonly fileProblem?: IniProblem | undefined;
	readonly activeCloud?: string | undefined;
	readonly accountOf: (cloud: string) => Account | undefined;
};

/**
 * Reads the configuration files of Azure CLI. A file that is missing, unreadable, too large or not a regular file
 * counts as empty.
 */
export function readAzureConfiguration(env: Environment, home: string): AzureConfiguration {
	const folder = env.AZURE_CONFIG_DIR || path.join(home, '.azure');
	const settings = parseSections(readText(path.join(folder, 'config')));
	const file = path.join(folder, 'clouds.config');
	const registered = [...parseSections(readText(file))].flatMap(([name, section]) =>
		readCloud(name, section, file),
	);
	// The variable overrides the file, as in az (https://learn.microsoft.com/cli/azure/azure-cli-configuration).
	const active = env.AZURE_CLOUD_NAME || settings.get('cloud')?.get('name');

	return {
		clouds: registered.filter(cloud => 'isBuiltIn' in cloud),
		refused: registered.filter(cloud => 'problem' in cloud),
		fileProblem: findIniProblem(file),
		activeCloud: active && clean(active),
		accountOf: cloud => readAccount(path.join(folder, 'azureProfile.json'), cloud),
	};
}

/** Returns the home folder, or `/` if the system knows no home folder for the user. */
export function findHome(): string {
	try {
		return os.homedir();
	} catch {
		return '/';
	}
}

/** Returns an empty list if the Resource Manager or sign-in endpoint is missing, for example for a built-in cloud. */
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

/**
 * Accepts only an https URL with a host, an optional port and a simple path. URL parsers can disagree about the host
 * in other URLs.
 */
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

/** Maximum length of a value in characters, because messages show values from the configuration files. */
const maxValueLength = 300;

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

/** Parses a subset of Python's configparser format (https://docs.python.org/3/library/configparser.html). */
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

/** Maximum file size in bytes. */
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
