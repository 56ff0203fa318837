import type {CollectContext} from '../../../../engine/check.ts';
import {listSettings, readSettingsFile} from '../read-settings-file.ts';
import type {FileRole, SettingsFile, SettingsRead} from '../read-settings-file.ts';
import type {Mistake} from '../read-settings-text.ts';

type Reader = Pick<CollectContext, 'system' | 'signal'>;

export type FileKind = {
	readonly name: 'registries.conf' | 'containers.conf';
	readonly role: FileRole;
	readonly variables: readonly string[];
};

/** `isMain` is false for drop-in files and their folders. */
export type PodmanFile = {
	readonly file: SettingsFile;
	readonly text?: SettingsRead['text'] | undefined;
	readonly isMain: boolean;
};

/** Marks the file as malformed if `read` contains a problem. */
export const withProblem = (file: SettingsFile, read: object | Mistake | undefined): SettingsFile =>
	read !== undefined && 'problem' in read ? {...file, state: 'malformed', ...read} : file;

/** Returns the first value that is set and not empty, or undefined. */
export const variableIn = ({system}: Reader, names: readonly string[]): string | undefined =>
	names.map(name => system.variable(name)).find(value => value !== undefined && value !== '');

/** Reads the file that a variable names. Returns a missing file as unreadable with the error ENOENT. */
export async function namedFile(reader: Reader, {role}: FileKind, path: string): Promise<PodmanFile> {
	const {file, text} = await readSettingsFile(reader, {path, role, format: 'toml'});
	return {file: file ?? {path, role, state: 'unreadable', error: 'ENOENT'}, text, isMain: true};
}

/** Returns the main file of the first folder that has one, or an empty list. */
export async function firstMain(
	reader: Reader,
	{name, role}: FileKind,
	folders: readonly string[],
): Promise<readonly PodmanFile[]> {
	const found = await collectAll(folders, async folder => {
		const {file, text} = await readSettingsFile(reader, {path: `${folder}/${name}`, role, format: 'toml'});
		return file === undefined ? [] : [{file, text, isMain: true}];
	});
	return found.slice(0, 1);
}

/** Reads at most 100 drop-in files in order of name. A file replaces a file with the same name in an earlier folder. */
export async function dropIns(
	reader: Reader,
	{role}: FileKind,
	folders: readonly string[],
): Promise<readonly PodmanFile[]> {
	const paths = new Map<string, string>();
	const closed: SettingsFile[] = [];

	for (const folder of folders) {
		// oxlint-disable-next-line no-await-in-loop -- few folders exist, and a later folder overrides an earlier one
		const {file, names} = await listSettings(reader, {path: folder, role});
		closed.push(...(file === undefined ? [] : [file]));
		names.filter(name => name.endsWith('.conf')).forEach(name => paths.set(name, `${folder}/${name}`));
	}

	const read = await Promise.all(
		[...paths]
			.toSorted(([first], [second]) => (first < second ? -1 : 1))
			.slice(0, maxDropIns)
			.map(async ([, path]) => readSettingsFile(reader, {path, role, format: 'toml'})),
	);
	return [
		...closed.map(file => ({file, isMain: false})),
		...read.flatMap(({file, text}) =>
			file === undefined || file.error === 'NOT_A_FILE' ? [] : [{file, text, isMain: false}],
		),
	];
}

const maxDropIns = 100;

export async function collectAll<Item, Result>(
	items: readonly Item[],
	collect: (item: Item) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
	const results = await Promise.all(items.map(collect));
	return results.flat();
}
