import {readFileSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Cloud} from '../core/cloud.ts';
import {isRecord, parseJson} from '../core/json.ts';
import type {Account} from '../core/system.ts';
import type {Environment} from './proxy.ts';

export type AzureConfiguration = {
	/** The clouds of `az cloud register`. */
	readonly clouds: readonly Cloud[];
	/** The cloud az uses, where its configuration names one. */
	readonly activeCloud?: string | undefined;
	/** The default account of a cloud. */
	readonly accountOf: (cloud: string) => Account | undefined;
};

/** Reads Azure CLI's own files; where there are none, or they cannot be read, it says nothing. */
export function readAzureConfiguration(env: Environment, home: string): AzureConfiguration {
	const folder = env.AZURE_CONFIG_DIR || path.join(home, '.azure');
	const settings = parseSections(readText(path.join(folder, 'config')));
	const clouds = parseSections(readText(path.join(folder, 'clouds.config')));

	return {
		clouds: [...clouds].flatMap(([name, section]) => cloudOf(name, section)),
		// az lets a variable stand before its file.
		activeCloud: env.AZURE_CLOUD_NAME || settings.get('cloud')?.get('name'),
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
function cloudOf(name: string, section: ReadonlyMap<string, string>): readonly Cloud[] {
	const resourceManager = section.get('endpoint_resource_manager');
	const authority = section.get('endpoint_active_directory');

	if (!resourceManager || !authority || !URL.canParse(resourceManager) || !URL.canParse(authority)) {
		return [];
	}

	const suffix = section.get('suffix_acr_login_server_endpoint')?.toLowerCase();
	return [
		{
			name,
			resourceManager: resourceManager.replace(/\/+$/, ''),
			authority: authority.replace(/\/+$/, ''),
			resourceManagerAudience: section.get('endpoint_active_directory_resource_id') ?? resourceManager,
			...(suffix && {registrySuffix: suffix.startsWith('.') ? suffix : `.${suffix}`}),
			isBuiltIn: false,
		},
	];
}

function readAccount(file: string, cloud: string): Account | undefined {
	const {subscriptions} = parseJson(readText(file)) ?? {};
	const accounts = (Array.isArray(subscriptions) ? subscriptions : []).filter(isRecord);
	const account = accounts.find(
		({environmentName, isDefault}) => environmentName === cloud && isDefault === true,
	);
	const user = isRecord(account?.user) ? account.user.name : undefined;

	return (
		account && {
			...(typeof user === 'string' && {user}),
			...(typeof account.tenantId === 'string' && {tenant: account.tenantId}),
			...(typeof account.id === 'string' && {subscription: account.id}),
		}
	);
}

/** Python's configparser: `[section]`, `key = value`, `#` and `;` at the start of a line; names may hold dots. */
function parseSections(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
	const sections = new Map<string, Map<string, string>>();
	let section = new Map<string, string>();

	for (const line of text.split(/\r?\n/)) {
		const name = /^\[(.+)\]\s*$/.exec(line)?.[1];
		const [, key, value] = /^([^#;\s][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];

		if (name !== undefined) {
			section = sections.get(name) ?? new Map<string, string>();
			sections.set(name, section);
		} else if (key !== undefined && value !== undefined) {
			section.set(key.toLowerCase(), value);
		}
	}

	return sections;
}

/** What is not there, not ours to read, or no file (a pipe would be waited for) holds nothing. */
function readText(file: string): string {
	try {
		return statSync(file).isFile() ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : '';
	} catch {
		return '';
	}
}
