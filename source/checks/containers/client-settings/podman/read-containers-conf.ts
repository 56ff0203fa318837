import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import type {Mistake} from '../read-settings-text.ts';
import type {LineOf} from '../read-toml-lines.ts';

/**
 * The settings of containers.conf that decide where and how Podman pulls. `http_proxy` is left out, because the setting
 * applies only to containers (containers.conf(5)).
 */
export type ContainersConf = {
	/** The proxy variables of `[engine] env`. */
	readonly proxies: ReadonlyArray<{
		readonly variable: string;
		/** The address without a user name and a password. */
		readonly address: string;
		readonly line?: number | undefined;
	}>;
	/** `[engine] remote`: true if each command goes to a Podman service, which has its own settings. */
	readonly isRemote?: boolean | undefined;
	readonly remoteLine?: number | undefined;
	/** `[engine] active_service`: the name of the service. */
	readonly service?: string | undefined;
	/** The addresses of `[engine.service_destinations]`. */
	readonly destinations: ReadonlyArray<{
		readonly name: string;
		readonly address: string;
		readonly line?: number | undefined;
	}>;
};

type Content = Readonly<Record<string, unknown>>;

/** Reads a parsed containers.conf (containers.conf(5)). Returns a problem if a setting has the wrong type. */
export function readContainersConf(content: Content, lineOf: LineOf): ContainersConf | Mistake {
	const {engine = {}} = content;

	if (!isRecord(engine)) {
		return {problem: 'wrong-type', line: lineOf('engine'), setting: 'engine', allowed: '[engine]'};
	}

	const wrong = Object.keys(kinds).find(
		name => engine[name] !== undefined && kinds[name]?.fits(engine[name]) !== true,
	);

	if (wrong !== undefined) {
		return {
			problem: 'wrong-type',
			line: lineOf('engine', wrong),
			setting: wrong,
			allowed: kinds[wrong]?.allowed,
		};
	}

	return {
		proxies: proxiesIn(engine.env, lineOf('engine', 'env')),
		...(typeof engine.remote === 'boolean' && {
			isRemote: engine.remote,
			remoteLine: lineOf('engine', 'remote'),
		}),
		...(typeof engine.active_service === 'string' &&
			engine.active_service !== '' && {service: redactedExcerpt(engine.active_service, 100)}),
		destinations: destinationsIn(engine.service_destinations, lineOf),
	};
}

type Kind = {readonly fits: (value: unknown) => boolean; readonly allowed: string};

const kinds: Readonly<Record<string, Kind>> = {
	env: {fits: Array.isArray, allowed: '["NAME=VALUE"]'},
	remote: {fits: value => typeof value === 'boolean', allowed: 'true, false'},
	active_service: {fits: value => typeof value === 'string', allowed: '"TEXT"'},
	service_destinations: {fits: isRecord, allowed: '[engine.service_destinations.NAME]'},
};

/** Returns the proxy variables in `env`. Skips a table with the key `append` (containers.conf(5)). */
function proxiesIn(env: unknown, line: number | undefined): ContainersConf['proxies'] {
	const settings = Array.isArray(env) ? env.slice(0, 100).filter(item => typeof item === 'string') : [];

	return settings.flatMap(setting => {
		const separator = setting.indexOf('=');
		const variable = setting.slice(0, Math.max(0, separator)).trim();
		return /^(?:https?|all|no)_proxy$/i.test(variable)
			? [{variable, address: addressOf(setting.slice(separator + 1)), line}]
			: [];
	});
}

function addressOf(value: string): string {
	const text = redactedExcerpt(value, 200);
	const start = text.indexOf('://') === -1 ? 0 : text.indexOf('://') + 3;
	const at = text.lastIndexOf('@');
	return at === -1 ? text : text.slice(0, start) + text.slice(Math.max(start, at + 1));
}

function destinationsIn(destinations: unknown, lineOf: LineOf): ContainersConf['destinations'] {
	return Object.entries(isRecord(destinations) ? destinations : {})
		.slice(0, 20)
		.flatMap(([name, destination]) =>
			isRecord(destination) && typeof destination.uri === 'string'
				? [
						{
							name: redactedExcerpt(name, 100),
							address: addressOf(destination.uri),
							line: lineOf('engine', 'service_destinations', name, 'uri'),
						},
					]
				: [],
		);
}
