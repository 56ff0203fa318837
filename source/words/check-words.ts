import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {CheckWords} from '../core/language.ts';

/**
 * What a language says of each check, by its id: a file of its folder `checks` that bears the id. Other files there
 * hold what several of them share. The bundle holds what this comes to, and reads no folder.
 */
export async function checkWordsOf(language: string): Promise<Readonly<Record<string, CheckWords>>> {
	const files = readdirSync(path.join(import.meta.dirname, language, 'checks'));
	const said = await Promise.all(
		files.map(async file => {
			const id = path.basename(file, '.ts');
			const module: Readonly<Record<string, unknown>> = await import(`./${language}/checks/${id}.ts`);
			return Object.values(module)
				.filter(isCheckWords)
				.map(words => [id, words] as const);
		}),
	);

	return Object.fromEntries(said.flat());
}

const isCheckWords = (value: unknown): value is CheckWords =>
	typeof value === 'object' && value !== null && 'title' in value && 'findings' in value;
