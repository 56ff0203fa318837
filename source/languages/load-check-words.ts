import {globSync} from 'node:fs';
import path from 'node:path';
import type {CheckWords} from '../describe/language-pack.ts';

const checks = path.join(import.meta.dirname, '../checks');

/**
 * Loads the texts of all checks in one language, by check ID. The ID is also the name of the folder with the texts. The
 * build writes the result into the bundle, so the bundle reads no folders.
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
