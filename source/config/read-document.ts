import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {isRecord} from '../core/json.ts';
import {nothingSaved} from '../core/saved.ts';
import type {Saved} from '../core/saved.ts';
import {documentShape, understand, version} from './shape.ts';

/** The file as it lies there, and what of it is understood. */
export type ReadDocument =
	| {readonly state: 'good'; readonly raw: Readonly<Record<string, unknown>>; readonly saved: Saved}
	| {readonly state: 'broken'}
	| {readonly state: 'unreadable'; readonly code: string};

export const fileIn = (folder: string): string => path.join(folder, 'config.json');

/** A file this long is none of ours. */
const longest = 16 * 1024 * 1024;

/** Reads the file and changes nothing; none is an empty one. */
export function readDocument(folder: string): ReadDocument {
	const text = readText(fileIn(folder));
	return typeof text === 'string' ? parseDocument(text) : text;
}

function readText(file: string): string | ReadDocument {
	try {
		const about = statSync(file);

		// A pipe or a device would never end.
		if (!about.isFile() || about.size > longest) {
			return {
				state: 'unreadable',
				code: about.isFile() ? 'EFBIG' : about.isDirectory() ? 'EISDIR' : 'EINVAL',
			};
		}

		return readFileSync(file, 'utf8');
	} catch (error) {
		const code = codeOf(error);
		return code === 'ENOENT' ? '{}' : {state: 'unreadable', code};
	}
}

export const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';

function parseDocument(text: string): ReadDocument {
	const parsed = parseJson(text);

	if (!isRecord(parsed)) {
		return {state: 'broken'};
	}

	const raw = withOwnIds(parsed);
	const {value, isWhole} = understand(raw, documentShape);
	return isSaved(value) && (isWhole || isNewer(raw))
		? {state: 'good', raw, saved: savedOf(value)}
		: {state: 'broken'};
}

export const isNewer = (raw: Readonly<Record<string, unknown>>): boolean =>
	typeof raw.version === 'number' && raw.version > version;

/** What of a document is understood. */
export function savedIn(document: unknown): Saved {
	const {value} = understand(document, documentShape);
	return isSaved(value) ? savedOf(value) : nothingSaved;
}

/** An entry that was copied by hand bears the id of another: the second gets one of its own. */
function withOwnIds(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const {registries} = raw;

	if (!Array.isArray(registries)) {
		return raw;
	}

	const ids = registries.map((entry: unknown) => (isRecord(entry) ? entry.id : undefined));
	const known = ids.filter(id => typeof id === 'string');

	if (new Set(known).size === known.length) {
		return raw;
	}

	const taken = new Set(known);
	return {
		...raw,
		registries: registries.map((entry: unknown, index) =>
			isRecord(entry) && typeof entry.id === 'string' && ids.indexOf(entry.id) < index
				? {...entry, id: freeId(entry.id, taken)}
				: entry,
		),
	};
}

/** The same each time the file is read: others may have it by this name. */
function freeId(id: string, taken: Set<string>): string {
	let number = 2;

	while (taken.has(`${id}-${number}`)) {
		number += 1;
	}

	taken.add(`${id}-${number}`);
	return `${id}-${number}`;
}

/** Undefined where it is no JSON; an editor of Windows puts a mark in front. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}

/** What was understood has the shape of what is saved, or lacks parts of it. */
const isSaved = (value: unknown): value is Partial<Saved> => isRecord(value);

const savedOf = ({
	registries = nothingSaved.registries,
	settings = nothingSaved.settings,
	results = nothingSaved.results,
}: Partial<Saved>): Saved => ({registries, settings, results});
