import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseJson} from '../../text/json.ts';
import type {Saved, SavedRegistry} from '../saved.ts';
import {version} from './schema.ts';
import {isSettingsFile} from './settings-validator.ts';

export type ParsedSettings = {
	readonly saved: Saved;
	/** The whole parsed file, including fields that only newer versions know. */
	readonly document: Fields;
	/** Sections of a newer version that do not match this version's schema. A write keeps the sections unchanged. */
	readonly newerSections: Fields;
};

type SettingsFile =
	| (ParsedSettings & {readonly state: 'good'})
	/** The file contains no valid settings. */
	| {readonly state: 'broken'}
	| {readonly state: 'unreadable'; readonly code: string};

type Fields = Readonly<Record<string, unknown>>;

export const settingsFileIn = (folder: string): string => path.join(folder, 'config.json');

/** Maximum file size in bytes. A full history is smaller. */
const maxFileSize = 8 * 1024 * 1024;

/**
 * Reads the settings file in `folder`. A missing file counts as empty. Returns the state `broken` or `unreadable`
 * instead of throwing a system error.
 */
export function readSettings(folder: string): SettingsFile {
	const text = readText(settingsFileIn(folder));
	return typeof text === 'string' ? parseSettings(text) : text;
}

function readText(file: string): string | SettingsFile {
	try {
		const about = statSync(file);

		// Reading a pipe or a device can block forever, so only regular files are read.
		if (!about.isFile() || about.size > maxFileSize) {
			const code = about.isFile() ? 'EFBIG' : about.isDirectory() ? 'EISDIR' : 'EINVAL';
			return {state: 'unreadable', code};
		}

		return readFileSync(file, 'utf8');
	} catch (error) {
		const code = errorCodeOf(error);
		return code === 'ENOENT' ? '{}' : {state: 'unreadable', code};
	}
}

/** Returns the code of a system error, for example `ENOENT`. Rethrows an error without a code. */
export function errorCodeOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
		return error.code;
	}

	throw error;
}

function parseSettings(text: string): SettingsFile {
	const document = parseJson(text);

	if (isSettingsFile(document)) {
		return {state: 'good', saved: withUniqueIds(document), document, newerSections: {}};
	}

	if (document === undefined || !isNewer(document)) {
		return {state: 'broken'};
	}

	const misfits = (isSettingsFile.errors ?? []).map(({instancePath}) => instancePath.split('/')[1]);
	const sections = Object.entries(document);
	const known = Object.fromEntries(sections.filter(([name]) => !misfits.includes(name)));
	const newerSections = Object.fromEntries(sections.filter(([name]) => misfits.includes(name)));
	return isSettingsFile(known)
		? {state: 'good', saved: withUniqueIds(known), document, newerSections}
		: {state: 'broken'};
}

/** Returns true if the file has a higher format version than `version`. */
export const isNewer = ({version: number}: Fields): boolean => typeof number === 'number' && number > version;

const withUniqueIds = ({registries, settings, results}: Saved): Saved => ({
	registries: makeIdsUnique(registries),
	settings,
	results,
});

/**
 * Replaces duplicate IDs, for example of an entry that the user copied in the file. For the same file, the new IDs are
 * always the same.
 */
function makeIdsUnique(registries: readonly SavedRegistry[]): readonly SavedRegistry[] {
	const originalIds = new Set(registries.map(({id}) => id));
	const usedIds = new Set<string>();

	return registries.map(registry => {
		let {id} = registry;

		for (let number = 2; usedIds.has(id) || (id !== registry.id && originalIds.has(id)); number += 1) {
			id = `${registry.id}-${number}`;
		}

		usedIds.add(id);
		return id === registry.id ? registry : {...registry, id};
	});
}
