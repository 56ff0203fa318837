import {readFileSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Cloud, RefusedCloud} from '../engine/cloud.ts';
import {isRecord, parseJson} from '../text/json.ts';
import {isHostName, isIpAddress} from '../text/placeholder-validation.ts';
import {cleanLine} from '../text/sanitise.ts';
import type {Account} from '../engine/system.ts';
import type {Environment} from './network/proxy.ts';

export type AzureConfiguration = {
	/** The clouds of `az cloud register`. */
	readonly clouds: readonly Cloud[];
	/** Those of them that no token may go to. */
	readonly refused: readonly RefusedCloud[];
	/** The cloud az uses, where its configuration names one. */
	readonly activeCloud?: string | undefined;
	/** The default account of a cloud. */
	readonly accountOf: (cloud: string) => Account | undefined;
};

/** Reads Azure CLI's own files; where there are none, or they cannot be read, it says nothing. */
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
		// In az, the variable overrides the file.
		activeCloud: active && clean(active),
		accountOf: cloud => readAccount(path.join(folder, 'azureProfile.json'), cloud),
	};
}

/** The person's folder; the root where there is none, as for a container's user that no file knows. */
export function findHome(): string {
	try {
		return os.homedir();
	} catch {
		return '/';
	}
}

/** A built-in cloud has a section too, for its subscription alone: one without endpoints is no cloud of its own. */
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

/** A host, perhaps a port, and a plain path: nothing that two readers of an address could understand differently. */
const endpointProblemOf = (value: string): Problem | undefined =>
	/^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,9}\/{0,9}$/i.test(value) &&
	URL.canParse(value)
		? undefined
		: (plainProblemOf(value) ?? 'malformed');

/** A suffix of one label would make every registry of a top-level domain one of this cloud. */
function suffixProblemOf(value: string): Problem | undefined {
	const domain = value.replace(/^\./, '');
	return isHostName(domain) && !isIpAddress(domain) && domain.includes('.')
		? undefined
		: (plainProblemOf(value) ?? 'suffix');
}

/** The settings that lead a token somewhere. */
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

/** A name or an address of az's files is cut to this many characters. */
const maxValueLength = 300;

/** The files are text from outside, like any other: other programs write them, too. */
const clean = (value: string): string => cleanLine(value.slice(0, maxValueLength));

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

/** Python's configparser: `[section]`, `key = value`, `#` and `;` at the start of a line; names may hold dots. */
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

/** An azureProfile.json of some thousand subscriptions, bytes. */
const maxFileBytes = 4 * 1024 * 1024;

/** Empty for a file that is absent, too large or not ours to read, and for a pipe, which would be waited for. */
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
