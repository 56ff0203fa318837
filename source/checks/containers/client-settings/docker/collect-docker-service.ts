import type {CollectContext} from '../../../../engine/check.ts';
import {listSettings, readPlainFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import type {LocatedSetting, MisreadVariable} from './docker-settings.ts';
import type {DockerInstallation} from '../../docker-installation.ts';
import {readEnvironmentFile, readUnitFile, splitWords} from './read-unit-file.ts';
import type {UnitSetting} from './read-unit-file.ts';

/** The settings of a systemd service. The values can contain secrets. */
type EngineService = {
	readonly files: readonly SettingsFile[];
	readonly environment: ReadonlyMap<string, LocatedSetting>;
	/** The proxies with a percent sign that systemd reads as a specifier. */
	readonly misreadVariables: readonly MisreadVariable[];
	/** The command that starts the engine, as words. */
	readonly command: ReadonlyArray<LocatedSetting & {readonly line: number}>;
};

type LocatedUnitSetting = UnitSetting & {readonly path: string};

/**
 * Reads the unit file of the engine with its drop-in files and environment files. Returns empty collections for an
 * engine without a known unit. Source: https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html
 */
export async function collectService(
	context: CollectContext,
	engine: DockerInstallation,
	configFolder: string,
): Promise<EngineService> {
	const {folders, name} = placesOf(engine, configFolder);
	const units = await Promise.all(
		folders.map(async folder => readPlainFile(context, {path: `${folder}/${name}`, role: 'service'})),
	);
	// A unit file hides the unit files in later folders.
	const unit = units.find(({file}) => file !== undefined);
	const dropIns = await readDropIns(context, folders, name);
	const parts = [...(unit === undefined ? [] : [unit]), ...dropIns];
	const settings = parts.flatMap(({file, content = ''}) =>
		readUnitFile(content).map(setting => ({...setting, path: file?.path ?? ''})),
	);
	const fileNames = afterReset(settings, 'EnvironmentFile').map(({value}) => value.replace(/^-/, ''));
	const variableFiles = await Promise.all(
		fileNames
			.filter(file => /^\/[^*?[%]+$/.test(file))
			.map(async file => readPlainFile(context, {path: file, role: 'service'})),
	);
	const assignments = afterReset(settings, 'Environment').flatMap(assignmentsIn);
	const environment = new Map<string, LocatedSetting>([
		...assignments
			.filter(({specifier}) => specifier?.isUnknown !== true)
			.map(({name: variable, value, path, line}) => [variable, {value, path, line}] as const),
		// Environment files override Environment= (systemd.exec(5)).
		...variableFiles.flatMap(({file, content = ''}) =>
			readEnvironmentFile(content).map(
				({name: variable, value, line}) => [variable, {value, line, path: file?.path ?? ''}] as const,
			),
		),
	]);

	return {
		files: [...parts, ...variableFiles].flatMap(({file}) => file ?? []),
		environment,
		misreadVariables: assignments.flatMap(({name: setting, specifier, path, line}) =>
			specifier !== undefined && /^(?:https?|all|no)_proxy$/i.test(setting)
				? [
						{
							setting,
							specifier: specifier.text,
							isAssignmentIgnored: specifier.isUnknown,
							path,
							line,
						},
					]
				: [],
		),
		command: afterReset(settings, 'ExecStart').flatMap(({value, path, line}) =>
			splitWords(value).flatMap(word => expand(word, environment).map(each => ({value: each, path, line}))),
		),
	};
}

function placesOf(engine: DockerInstallation, configFolder: string) {
	switch (engine) {
		case 'system-service':
			return {folders: systemFolders, name: 'docker.service'};
		case 'snap':
			return {folders: systemFolders, name: 'snap.docker.dockerd.service'};
		case 'user-service':
			return {
				folders: [`${configFolder}/systemd/user`, '/etc/systemd/user', '/usr/lib/systemd/user'],
				name: 'docker.service',
			};
		case 'desktop':
		case 'elsewhere':
			return {folders: [], name: ''};
	}
}

const systemFolders = [
	'/etc/systemd/system',
	'/run/systemd/system',
	'/usr/local/lib/systemd/system',
	'/usr/lib/systemd/system',
	'/lib/systemd/system',
];

/** Drop-in files apply in the order of their names. A file hides the files with the same name in later folders. */
async function readDropIns(context: CollectContext, folders: readonly string[], name: string) {
	const listed = await Promise.all(
		folders.map(async folder => {
			const path = `${folder}/${name}.d`;
			const {file, names} = await listSettings(context, {path, role: 'service'});
			return {file, found: names.filter(one => one.endsWith('.conf')).map(one => [one, path] as const)};
		}),
	);
	const folderOf = new Map(listed.flatMap(({found}) => found).toReversed());
	const read = await Promise.all(
		[...folderOf.keys()]
			.toSorted()
			.map(async one => readPlainFile(context, {path: `${folderOf.get(one)}/${one}`, role: 'service'})),
	);
	return [...listed.flatMap(({file}) => (file === undefined ? [] : [{file, content: ''}])), ...read];
}

/** Returns the assignments after the last empty assignment, which resets the setting. */
function afterReset(settings: readonly LocatedUnitSetting[], name: string): readonly LocatedUnitSetting[] {
	const own = settings.filter(setting => setting.name === name);
	return own.slice(own.findLastIndex(({value}) => value === '') + 1);
}

const assignmentsIn = ({value: text, path, line}: LocatedUnitSetting) =>
	splitWords(text).flatMap(word => {
		const equals = word.indexOf('=');
		const assigned = word.slice(equals + 1);
		// systemd reads `%%` as one percent sign (systemd.unit(5)).
		const value = assigned.replaceAll('%%', '%');
		const specifier = findSpecifier(assigned);
		return equals > 0 ? [{name: word.slice(0, equals), value, specifier, path, line}] : [];
	});

/**
 * Returns the first unknown specifier, or else the first known specifier of a percent-encoded character. systemd 236 and
 * later ignores an assignment with an unknown specifier: https://github.com/systemd/systemd/blob/main/NEWS
 */
function findSpecifier(value: string): {readonly text: string; readonly isUnknown: boolean} | undefined {
	const found = [...value.matchAll(/%(?:%|[A-Za-z\d]{1,2})/g)].map(([text]) => text);
	const unknown = found.find(text => text !== '%%' && !specifiers.includes(text.charAt(1)));
	const known = found.find(text => /^%[A-Fa-f\d]{2}$/.test(text));
	const text = unknown ?? known;
	return text === undefined ? undefined : {text: text.slice(0, 2), isUnknown: unknown !== undefined};
}

/** Source: https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html#Specifiers */
const specifiers = 'aAbBCdDEfgGhHiIjJlLmMnNopPqsStTuUvVwWyY';

/** systemd splits the value of a separate word `$NAME` into words (systemd.service(5)). */
function expand(word: string, environment: ReadonlyMap<string, LocatedSetting>): readonly string[] {
	const [, name = ''] = /^\$([A-Za-z_]\w*)$/.exec(word) ?? [];
	return name === '' ? [word] : splitWords(environment.get(name)?.value ?? '');
}
