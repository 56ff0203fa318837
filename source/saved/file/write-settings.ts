import {accessSync, constants, existsSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import {makeFolder, staleAfter} from './lock.ts';
import {isNewer, settingsFileIn} from './read-settings.ts';
import {properties, version} from './schema.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * Returns a function that replaces the settings file, with mode 600. Call it under the lock. Both functions throw if a
 * file operation fails. The returned one also throws if the document does not match the schema.
 */
export function createWriter(folder: string): (document: Document) => void {
	const file = settingsFileIn(folder);
	const options = {
		projectName: 'acr-doctor',
		projectSuffix: '',
		cwd: folder,
		configFileMode: 0o600,
		// `read-settings.ts` reads the file, because conf accepts no broken file and no byte order mark, and loads in 0.2 s.
		deserialize: () => ({}),
	};
	makeFolder(folder);
	// Compiles the schema before the lock is taken, because that takes long.
	const conf = new Conf<Record<string, unknown>>({
		...options,
		schema: properties,
		ajvOptions: {useDefaults: false, meta: false, validateSchema: false},
	});

	return document => {
		const exists = existsSync(file);

		// Replacing a file does not need write permission, but a user can have made it read-only on purpose.
		if (exists) {
			accessSync(file, constants.W_OK);
		}

		removeLeftovers(exists ? realpathSync(file) : file);
		(isNewer(document) ? new Conf(options) : conf).store = {version, ...document};
	};
}

/**
 * Removes temporary files of killed processes. Only the holder of the lock writes them, for some ms, so old ones have no
 * writer. The name comes from the package atomically, which conf uses.
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
