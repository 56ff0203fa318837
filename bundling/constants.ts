import {isDeepStrictEqual} from 'node:util';
import {pathToFileURL} from 'node:url';
import type {Plugin} from 'esbuild';

/**
 * Modules that hold data alone: all that a language says, what the reference needs of the checks, and the names
 * that a shell completes. The bundle gets what they come to, as JSON that is read part by part when somebody asks
 * for it: to compile them would take a third of the time until a code is explained. Saves 25 ms of CPU time until the
 * first frame (`node test/bench/patches.ts`).
 */
const constants =
	/[\\/]source[\\/](?:languages[\\/][^\\/]+[\\/]index|checks[\\/]check-metadata|cli[\\/]completion[\\/]names)\.ts$/;

export const withConstants: Plugin = {
	name: 'constants',
	setup(build) {
		build.onLoad({filter: constants}, async ({path: file}) => {
			const values: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
			const exported = Object.entries(values).map(
				([name, value]) => `export const ${name} = ${writeConstant(value, `${name} of ${file}`)};`,
			);
			return {contents: `${readLazily}\n${exported.join('\n')}`, loader: 'js'};
		});
	},
};

const readLazily = `const lazy = parts => Object.defineProperties({}, Object.fromEntries(
	Object.entries(parts).map(([name, text]) => {
		let value;
		return [name, {enumerable: true, get: () => value ??= JSON.parse(text)}];
	}),
));`;

/** A list is read at once, a record by its fields. Throws where it is more than data. */
function writeConstant(value: unknown, name: string): string {
	if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) {
		throw new Error(`${name} is more than data: it cannot be read from JSON.`);
	}

	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return `JSON.parse(${written(value)})`;
	}

	const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${written(part)}`);
	return `lazy({${parts.join(', ')}})`;
}

/** JSON, as a text of JavaScript. */
const written = (part: unknown): string => JSON.stringify(JSON.stringify(part));
