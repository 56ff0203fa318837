import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseJson} from '../../text/json.ts';
import type {Saved, SavedRegistry} from '../saved.ts';
import {version} from './schema.ts';
import {isSettingsFile} from './settings-validator.ts';

/** What a settings file holds. */
export type GoodFile = {
	readonly saved: Saved;
	/** The whole file, with fields that only a newer version knows. */
	readonly document: Fields;
	/** The sections of a newer version that do not fit the schema: they stay as they are. */
	readonly strange: Fields;
};

export type SettingsFile =
	| (GoodFile & {readonly state: 'good'})
	/** It is not JSON, or does not fit the schema. */
	| {readonly state: 'broken'}
	| {readonly state: 'unreadable'; readonly code: string};

type Fields = Readonly<Record<string, unknown>>;

export const fileIn = (folder: string): string => path.join(folder, 'config.json');

/** Bytes. 30 registries with 20 results each and the longest names are 1.3 MB. */
const largest = 4 * 1024 * 1024;

/** Reads the file and changes nothing. A missing file is an empty one. */
export function readSettings(folder: string): SettingsFile {
	const text = readText(fileIn(folder));
	return typeof text === 'string' ? parseSettings(text) : text;
}

function readText(file: string): string | SettingsFile {
	try {
		const about = statSync(file);

		// A pipe or a device would never end.
		if (!about.isFile() || about.size > largest) {
			const code = about.isFile() ? 'EFBIG' : about.isDirectory() ? 'EISDIR' : 'EINVAL';
			return {state: 'unreadable', code};
		}

		return readFileSync(file, 'utf8');
	} catch (error) {
		const code = codeOf(error);
		return code === 'ENOENT' ? '{}' : {state: 'unreadable', code};
	}
}

/** The code of an error of the system, `ENOENT` for example; any other error is a fault of ours and thrown again. */
export function codeOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
		return error.code;
	}

	throw error;
}

function parseSettings(text: string): SettingsFile {
	const document = parseJson(text);

	if (isSettingsFile(document)) {
		return {state: 'good', saved: savedIn(document), document, strange: {}};
	}

	if (document === undefined || !isNewer(document)) {
		return {state: 'broken'};
	}

	const misfits = (isSettingsFile.errors ?? []).map(({instancePath}) => instancePath.split('/')[1]);
	const sections = Object.entries(document);
	const known = Object.fromEntries(sections.filter(([name]) => !misfits.includes(name)));
	const strange = Object.fromEntries(sections.filter(([name]) => misfits.includes(name)));
	return isSettingsFile(known)
		? {state: 'good', saved: savedIn(known), document, strange}
		: {state: 'broken'};
}

/** Whether a newer program has written a document. */
export const isNewer = ({version: number}: Fields): boolean => typeof number === 'number' && number > version;

const savedIn = ({registries, settings, results}: Saved): Saved => ({
	registries: withOwnIds(registries),
	settings,
	results,
});

/** An entry that was copied by hand has the id of another. It gets its own, the same one at each read. */
function withOwnIds(registries: readonly SavedRegistry[]): readonly SavedRegistry[] {
	const taken = new Set(registries.map(({id}) => id));
	const evidence = new Set<string>();

	return registries.map(registry => {
		let {id} = registry;

		for (let number = 2; evidence.has(id) || (id !== registry.id && taken.has(id)); number += 1) {
			id = `${registry.id}-${number}`;
		}

		evidence.add(id);
		return id === registry.id ? registry : {...registry, id};
	});
}
