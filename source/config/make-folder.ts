import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it, for the person's eyes alone; throws where that cannot be. Node's own way goes
 * round for ever where a file system takes no folder and says ENOENT, as /proc does.
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) {
		return;
	}

	makeFolder(path.dirname(folder));

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another acr-doctor may have been quicker.
		if (!existsSync(folder)) {
			throw error;
		}
	}
}
