import {excerpt} from '../../../../text/strip-control-characters.ts';
import type {EngineProxy, LocatedSetting} from './docker-settings.ts';
import type {DaemonSettings} from './read-daemon-settings.ts';

/**
 * Returns the proxies of the engine without user names and passwords. daemon.json overrides the variables of the service
 * (https://docs.docker.com/engine/daemon/proxy/). `path` is the path of daemon.json.
 */
export function findEngineProxies(
	settings: DaemonSettings | undefined,
	path: string,
	environment: ReadonlyMap<string, LocatedSetting>,
): readonly EngineProxy[] {
	return kinds.flatMap(kind => {
		const setting = `${kind}-proxy`;
		const own = settings?.proxies.find(one => one.setting === setting);
		const variable = variablesOf(kind).find(name => environment.get(name)?.value);
		const ofService = variable === undefined ? undefined : environment.get(variable);
		const ofFile: readonly EngineProxy[] =
			own === undefined ? [] : [{setting, kind, value: withoutUser(own.value), path, line: own.line}];

		return variable === undefined || ofService === undefined
			? ofFile
			: [
					...ofFile,
					{
						setting: variable,
						kind,
						...ofService,
						value: withoutUser(ofService.value),
						...(own !== undefined && {overriddenBy: path}),
					},
				];
	});
}

const kinds = ['http', 'https', 'no'] as const;

/** Go prefers the variable in capitals: https://github.com/golang/net/blob/master/http/httpproxy/proxy.go */
const variablesOf = (kind: EngineProxy['kind']) => [
	`${kind.toUpperCase()}_PROXY`,
	`${kind.toLowerCase()}_proxy`,
];

/** Returns at most 200 characters of a proxy address, without user name and password. */
export function withoutUser(value: string): string {
	const at = value.lastIndexOf('@');
	const scheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(value)?.[0] ?? '';
	return excerpt(at < 0 ? value : scheme + value.slice(at + 1), 200);
}
