import {accessSync, constants, existsSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import {makeFolder, staleAfter} from './lock.ts';
import {isNewer, settingsFileIn} from './read-settings.ts';
import {properties, version} from './schema.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * Returns a function that replaces the settings file (mode 600). The caller of the returned function must hold the
 * lock. `createWriter` and the returned function throw if a file operation fails. The returned function also throws
 * if the document does not match the schema, unless `isNewer(document)` is true.
 */
export function createWriter(folder: string): (document: Document) => void {
	const file = settingsFileIn(folder);
	const options = {
		projectName: 'acr-doctor',
		projectSuffix: '',
		cwd: folder,
		configFileMode: 0o600,
		// `read-settings.ts` parses the file, because conf rejects a byte order mark and loads slowly.
		deserialize: () => ({}),
	};
	makeFolder(folder);
	// Create this object before the process takes the lock, because the constructor compiles the schema slowly.
	const conf = new Conf<Record<string, unknown>>({
		...options,
		schema: properties,
		ajvOptions: {useDefaults: false, meta: false, validateSchema: false},
	});

	return document => {
		const exists = existsSync(file);

		// Replacing a read-only file would succeed, so check the permission.
		if (exists) {
			accessSync(file, constants.W_OK);
		}

		removeLeftovers(exists ? realpathSync(file) : file);
		(isNewer(document) ? new Conf(options) : conf).store = {version, ...document};
	};
}

/**
 * Removes temporary files of killed processes. A process writes a temporary file for a few milliseconds under the lock,
 * so an older file is unused. The package `atomically`, a dependency of conf, chooses the file names
 * (https://github.com/fabiospampinato/atomically).
 */
function removeLeftovers(file: string): void {
	const folder = path.dirname(file);
	const names = readdirSync(folder).filter(name => name.startsWith(`${path.basename(file)}.tmp-`));

	for (const leftover of names.map(name => path.join(folder, name))) {
		const about = statSync(leftover, {throwIfNoEntry: false});

		if (about && Date.now() - about.mtimeMs > staleAfter / 2) {
			rmSync(leftover, {force: true});
		}
	}
}
