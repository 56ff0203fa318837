import {accessSync, constants, existsSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import {makeFolder, staleAfter} from './lock.ts';
import {isNewer, settingsFileIn} from './read-settings.ts';
import {properties, version} from './schema.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * Returns a function that replaces the settings file (mode 600). The caller of the returned function must hold the
 * lock. `createWriter` and the returned function throw if a file operation fails. The returned function also throws if
 * a document of format version `version` does not match the schema.
 */
export function createWriter(folder: string): (document: Document) => void {
	const file = settingsFileIn(folder);
	const options = {
		projectName: 'acr-doctor',
		projectSuffix: '',
		cwd: folder,
		configFileMode: 0o600,
		// `read-settings.ts` parses the file: conf rejects a broken file or a byte order mark, and takes 0.2 s to import.
		deserialize: () => ({}),
	};
	makeFolder(folder);
	// The constructor compiles the schema. Compilation is slow, so it runs before the process takes the lock.
	const conf = new Conf<Record<string, unknown>>({
		...options,
		schema: properties,
		ajvOptions: {useDefaults: false, meta: false, validateSchema: false},
	});

	return document => {
		const exists = existsSync(file);

		// A user can make the file read-only on purpose. Replacing it would still succeed, so check the permission.
		if (exists) {
			accessSync(file, constants.W_OK);
		}

		removeLeftovers(exists ? realpathSync(file) : file);
		(isNewer(document) ? new Conf(options) : conf).store = {version, ...document};
	};
}

/**
 * Removes temporary files of killed processes. A process writes such a file for a few milliseconds under the lock, so
 * an older file is unused. The package `atomically`, a dependency of conf, chooses the file names.
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
