import type {CollectContext} from '../../../../engine/check.ts';
import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import {readSettingsFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import type {ClientSettings} from './docker-settings.ts';
import {fieldOf} from './read-go-json.ts';
import type {DockerConfig} from './read-docker-config.ts';

type CollectedContext = Pick<ClientSettings, 'selectedContext' | 'overriddenContext' | 'endpoint'> & {
	readonly file?: SettingsFile | undefined;
};

/**
 * Finds the engine that docker connects to: DOCKER_HOST, DOCKER_CONTEXT, or `currentContext` of config.json, in this
 * order. `folder` contains config.json. `config` is absent if config.json is missing, unreadable or malformed.
 */
export async function collectContext(
	context: CollectContext,
	folder: string,
	config: (DockerConfig & {readonly path: string}) | undefined,
): Promise<CollectedContext> {
	const variable = (name: string) => context.system.variable(name)?.trim() || undefined;
	const [host, chosen, current] = [
		variable('DOCKER_HOST'),
		variable('DOCKER_CONTEXT'),
		config?.currentContext,
	];

	const name = chosen ?? current;

	if (name === undefined || isDefault(name)) {
		return host === undefined ? {} : {endpoint: redactedExcerpt(host, 200)};
	}

	const read = await readSettingsFile(context, {
		path: `${folder}/contexts/meta/${await digestOf(name)}/meta.json`,
		role: 'context',
		format: 'json',
	});
	const endpoint = endpointIn(read.text?.content);

	if (host !== undefined) {
		return {
			endpoint: redactedExcerpt(host, 200),
			...(endpoint !== undefined && endpoint !== host && {overriddenContext: excerptOf(name)}),
		};
	}

	return {
		file: read.file,
		...(endpoint !== undefined && {endpoint: redactedExcerpt(endpoint, 200)}),
		selectedContext: {
			context: excerptOf(name),
			isMissing: read.file === undefined,
			...(chosen === undefined
				? {setting: 'currentContext' as const, path: config?.path, line: config?.contextLine}
				: {setting: 'DOCKER_CONTEXT' as const}),
		},
	};
}

const isDefault = (name: string | undefined): boolean => name === undefined || name === 'default';

const excerptOf = (name = ''): string => redactedExcerpt(name, 100);

/**
 * docker names the folder of a context after the SHA-256 of the context name:
 * https://github.com/docker/cli/blob/master/cli/context/store/store.go
 */
async function digestOf(name: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
	return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function endpointIn(content: Readonly<Record<string, unknown>> | undefined): string | undefined {
	const [, endpoints] = fieldOf(content ?? {}, 'Endpoints');
	const docker = isRecord(endpoints) ? endpoints.docker : undefined;
	const [, host] = fieldOf(isRecord(docker) ? docker : {}, 'Host');
	return typeof host === 'string' && host !== '' ? host : undefined;
}
