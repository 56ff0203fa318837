import Conf from 'conf';
import {parseJson} from './read-document.ts';

/** Writes the whole file at once, for the person's eyes alone; throws where that cannot be. */
export function writeDocument(folder: string, document: Readonly<Record<string, unknown>>): void {
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
