import type {LocatedSetting, MisnamedSetting, SettingsConflict} from './docker-settings.ts';
import type {DaemonSettings} from './read-daemon-settings.ts';

/** Flags whose setting in daemon.json has another name. */
const settingNames: Readonly<Record<string, string>> = {
	host: 'hosts',
	H: 'hosts',
	label: 'labels',
	'dns-opt': 'dns-opts',
	'exec-opt': 'exec-opts',
	'storage-opt': 'storage-opts',
	'log-opt': 'log-opts',
	'insecure-registry': 'insecure-registries',
	'registry-mirror': 'registry-mirrors',
	'authorization-plugin': 'authorization-plugins',
	'default-address-pool': 'default-address-pools',
	'add-runtime': '',
	D: 'debug',
	G: 'group',
	b: 'bridge',
	g: 'data-root',
	graph: 'data-root',
	l: 'log-level',
	p: 'pidfile',
	s: 'storage-driver',
};

/**
 * Returns the settings that are in daemon.json and also a flag of the command. dockerd does not start with such a
 * conflict. Source: `findConfigurationConflicts` in https://github.com/moby/moby/blob/master/daemon/config/config.go
 */
export function findConflicts(
	settings: DaemonSettings,
	command: ReadonlyArray<LocatedSetting & {readonly line: number}>,
	path: string,
): readonly SettingsConflict[] {
	const flags = new Map(
		command.flatMap(word => {
			const flag = flagOf(word.value);
			return flag === undefined ? [] : [[settingNames[flag] ?? flag, word] as const];
		}),
	);

	return [...settings.lines].flatMap(([setting, line]) => {
		const word = flags.get(setting);
		return word === undefined ? [] : [{setting, path, line, otherPath: word.path, otherLine: word.line}];
	});
}

/**
 * Returns the settings that dockerd ignores without a message, because daemon.json uses the name of the command-line
 * flag. `rightName` is the name of the setting.
 */
export const findMisnamedSettings = (settings: DaemonSettings, path: string): readonly MisnamedSetting[] =>
	[...settings.lines].flatMap(([setting, line]) => {
		const rightName = setting.length > 1 && Object.hasOwn(settingNames, setting) ? settingNames[setting] : '';
		return rightName && rightName !== 'data-root' ? [{setting, rightName, path, line}] : [];
	});

/** Reads `--host=VALUE`, `--host`, `-H` and `-HVALUE`. */
const flagOf = (word: string): string | undefined =>
	/^--([a-z][a-z-]{0,60})(?:=|$)/.exec(word)?.[1] ?? /^-([A-Za-z])/.exec(word)?.[1];
