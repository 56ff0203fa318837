import {accessSync, constants, existsSync} from 'node:fs';
import Conf from 'conf';
import {fileIn, parseJson} from './read-document.ts';

/** Writes the whole file at once, for the person's eyes alone; throws where that cannot be. */
export function writeDocument(folder: string, document: Readonly<Record<string, unknown>>): void {
	// It is replaced as a whole, which asks for no right to the file; who made it read-only meant it.
	if (existsSync(fileIn(folder))) {
		accessSync(fileIn(folder), constants.W_OK);
	}

	const conf = new Conf<Record<string, unknown>>({
		projectName: 'acr-doctor',
		projectSuffix: '',
		cwd: folder,
		configFileMode: 0o600,
		accessPropertiesByDotNotation: false,
		// The reader has found the file good, a mark in front or not.
		deserialize: text => Object(parseJson(text)),
	});
	conf.store = document;
}
