import {isRecord} from '../../../../text/json.ts';
import type {Mistake, SettingsText} from '../read-settings-text.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import {findWrongType, wrongTypeIn} from './read-go-json.ts';
import type {FieldTypes} from './read-go-json.ts';

type SettingsContent = Extract<SettingsText, {readonly content: object}>;

/** The parts of daemon.json that can change a verdict. The values can contain passwords of proxies. */
export type DaemonSettings = {
	readonly mirrors: readonly string[];
	readonly insecureRegistries: readonly string[];
	readonly dns: readonly string[];
	/** The settings in `proxies`, for example `https-proxy`, except empty texts. */
	readonly proxies: ReadonlyArray<{
		readonly setting: string;
		readonly value: string;
		readonly line?: number | undefined;
	}>;
	/** All settings with their lines. The keys of an object count as settings, except in `wholeObjects`. */
	readonly lines: ReadonlyMap<string, number | undefined>;
	readonly lineOf: (...keys: ReadonlyArray<string | number>) => number | undefined;
};

/**
 * Reads a parsed daemon.json. Returns a mistake if a setting has a type that dockerd refuses. Source:
 * https://github.com/moby/moby/blob/master/daemon/config/config.go
 */
export function readDaemonSettings(text: SettingsContent): DaemonSettings | {readonly mistake: Mistake} {
	const {content, lineOf} = text;
	const wrong = findWrongType(content, types);
	const mistake = wrong ? wrongTypeIn(lineOf, wrong) : findInvalidMirror(text);

	if (mistake !== undefined) {
		return {mistake};
	}

	const proxies = isRecord(content.proxies) ? content.proxies : {};

	return {
		mirrors: textsIn(content['registry-mirrors']),
		insecureRegistries: textsIn(content['insecure-registries']),
		dns: textsIn(content.dns),
		proxies: Object.entries(proxies).flatMap(([setting, value]) =>
			typeof value === 'string' && value !== '' ? [{setting, value, line: lineOf('proxies', setting)}] : [],
		),
		lines: new Map(
			Object.entries(content).flatMap(([name, value]) =>
				isRecord(value) && !wholeObjects.has(name)
					? Object.keys(value).map(key => [key, lineOf(name, key)] as const)
					: [[name, lineOf(name)] as const],
			),
		),
		lineOf,
	};
}

/** dockerd does not start with a mirror that has no scheme. */
function findInvalidMirror({
	content,
	lineOf,
}: Pick<SettingsContent, 'content' | 'lineOf'>): Mistake | undefined {
	const mirrors = textsIn(content['registry-mirrors']);
	const index = mirrors.findIndex(mirror => !/^https?:\/\//i.test(mirror));
	return index === -1
		? undefined
		: {
				problem: 'unknown-value',
				line: lineOf('registry-mirrors', index),
				setting: 'registry-mirrors',
				value: redactedExcerpt((mirrors[index] ?? '').replace(/^.*@/s, ''), 200),
				allowed: '"https://HOST"',
			};
}

/**
 * The objects whose keys are not settings. Source: `flatOptions` in
 * https://github.com/moby/moby/blob/master/daemon/config/config.go
 */
const wholeObjects: ReadonlySet<string> = new Set([
	'cluster-store-opts',
	'default-network-opts',
	'log-opts',
	'runtimes',
	'default-ulimits',
	'features',
	'builder',
]);

const typesOf = (names: readonly string[], type: 'text' | 'texts' | 'boolean'): FieldTypes =>
	Object.fromEntries(names.map(name => [name, type]));

const types: FieldTypes = {
	...typesOf(
		[
			'registry-mirrors',
			'insecure-registries',
			'hosts',
			'dns',
			'dns-opts',
			'dns-search',
			'exec-opts',
			'storage-opts',
			'labels',
			'authorization-plugins',
		],
		'texts',
	),
	...typesOf(
		['data-root', 'exec-root', 'storage-driver', 'log-driver', 'log-level', 'group', 'pidfile', 'bridge'],
		'text',
	),
	...typesOf(
		['debug', 'tls', 'tlsverify', 'live-restore', 'experimental', 'iptables', 'ipv6', 'ip-forward', 'icc'],
		'boolean',
	),
	proxies: typesOf(['http-proxy', 'https-proxy', 'no-proxy'], 'text'),
	'log-opts': {each: 'text'},
	features: {each: 'boolean'},
};

const textsIn = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
