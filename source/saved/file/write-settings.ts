import {accessSync, constants, existsSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import {makeFolder, staleAfter} from './lock.ts';
import {fileIn, isNewer} from './read-settings.ts';
import {properties, version} from './schema.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * Returns what replaces the file of a folder, for its owner alone, while the lock is held. Both throw if that fails,
 * the second also if the schema forbids the document.
 */
export function createWriter(folder: string): (document: Document) => void {
	const file = fileIn(folder);
	const options = {
		projectName: 'acr-doctor',
		projectSuffix: '',
		cwd: folder,
		configFileMode: 0o600,
		// Reading is ours: conf takes no broken file, no byte order mark, and a fifth of a second to load.
		deserialize: () => ({}),
	};
	makeFolder(folder);
	// Compiling the schema takes long enough to do it before the lock.
	const conf = new Conf<Record<string, unknown>>({
		...options,
		schema: properties,
		ajvOptions: {useDefaults: false, meta: false, validateSchema: false},
	});

	return document => {
		const isThere = existsSync(file);

		// Replacing a file needs no permission to write to it, but its owner made it read-only on purpose.
		if (isThere) {
			accessSync(file, constants.W_OK);
		}

		removeLeftovers(isThere ? realpathSync(file) : file);
		(isNewer(document) ? new Conf(options) : conf).store = {version, ...document};
	};
}

/**
 * Removes what killed programs left beside the file. A program writes there for some ms while it holds the lock, which
 * is ours now, so an old file has no writer. The name is that of atomically, the package that conf writes with.
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
