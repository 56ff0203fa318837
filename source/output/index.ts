import type {ReportWords} from '../describe/report-words.ts';
import type {DocumentInput} from './json.ts';

/**
 * Every document that a run can be told as; a new one is a file and a line here, and a flag of its name asks for it.
 * Each is loaded only when it is asked for.
 */
export const documents = {
	json: async () => (await import('./json.ts')).writeJson,
} as const satisfies Readonly<Record<string, () => Promise<WriteDocument>>>;

/** Gives the whole document, with the line break at its end. */
export type WriteDocument = (input: DocumentInput & {readonly words: ReportWords}) => string;

export type DocumentName = keyof typeof documents;

export const documentNames: readonly DocumentName[] = Object.keys(documents).filter(isDocumentName);

function isDocumentName(name: string): name is DocumentName {
	return Object.hasOwn(documents, name);
}
