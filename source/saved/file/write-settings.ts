import {accessSync, constants, existsSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import {makeFolder, staleAfter} from './lock.ts';
import {isNewer, settingsFileIn} from './read-settings.ts';
import {properties, version} from './schema.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * Returns a function that replaces the settings file with mode 600. The caller must hold the lock. Both functions throw
 * if a file operation fails. The returned function also throws if the document does not match the schema.
 */
export function createWriter(folder: string): (document: Document) => void {
	const file = settingsFileIn(folder);
	const options = {
		projectName: 'acr-doctor',
		projectSuffix: '',
		cwd: folder,
		configFileMode: 0o600,
		// `read-settings.ts` reads the file, because conf rejects a broken file or a byte order mark. The import of
		// conf also takes 0.2 s.
		deserialize: () => ({}),
	};
	makeFolder(folder);
	// The constructor compiles the schema. Compilation is slow and must end before the process takes the lock.
	const conf = new Conf<Record<string, unknown>>({
		...options,
		schema: properties,
		ajvOptions: {useDefaults: false, meta: false, validateSchema: false},
	});

	return document => {
		const exists = existsSync(file);

		// A user can make the file read-only on purpose. Replacing a file does not need write permission, so the code
		// checks the permission first.
		if (exists) {
			accessSync(file, constants.W_OK);
		}

		removeLeftovers(exists ? realpathSync(file) : file);
		(isNewer(document) ? new Conf(options) : conf).store = {version, ...document};
	};
}

/**
 * Removes temporary files of killed processes. Only the holder of the lock writes these files, within a few
 * milliseconds. For this reason, an old file has no writer. The package atomically, which conf uses, sets the
 * file names.
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
