import {globSync} from 'node:fs';
import path from 'node:path';
import type {CheckWords} from '../describe/language-pack.ts';

const checks = path.join(import.meta.dirname, '../checks');

/**
 * The sentences of every check in one language, by the id of the check: the file `LANGUAGE.ts` in the folder of the
 * check. Evaluated at build time, so the bundle reads no folder.
 */
export async function loadCheckWords(language: string): Promise<Readonly<Record<string, CheckWords>>> {
	const files = globSync(`*/*/${language}.ts`, {cwd: checks}).toSorted();
	const loaded = await Promise.all(
		files.map(async file => {
			const module: Readonly<Record<string, unknown>> = await import(
				`../checks/${file.replaceAll(path.sep, '/')}`
			);
			const id = path.basename(path.dirname(file));
			return Object.values(module)
				.filter(isCheckWords)
				.map(words => [id, words] as const);
		}),
	);

	return Object.fromEntries(loaded.flat());
}

const isCheckWords = (value: unknown): value is CheckWords =>
	typeof value === 'object' && value !== null && 'title' in value && 'findings' in value;
