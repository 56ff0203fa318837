import {isDeepStrictEqual} from 'node:util';
import {pathToFileURL} from 'node:url';
import type {Plugin} from 'esbuild';

/**
 * Matches modules that contain only data. The bundle contains their values as JSON texts, and acr-doctor parses a text
 * when it first reads the value. If these modules were JavaScript code, their compilation would take a third of the
 * time of `acr-doctor explain`. JSON saves 25 ms of CPU time until the first frame (`node test/bench/patches.ts`).
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

/**
 * Returns the JavaScript code of a value. An object becomes one JSON text per field, so that each field is parsed
 * only when it is read. Any other value becomes one JSON text. Throws if JSON cannot represent the value.
 */
function writeConstant(value: unknown, name: string): string {
	if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) {
		throw new Error(`${name} cannot be represented in JSON.`);
	}

	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return `JSON.parse(${toJsonLiteral(value)})`;
	}

	const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${toJsonLiteral(part)}`);
	return `lazy({${parts.join(', ')}})`;
}

const toJsonLiteral = (part: unknown): string => JSON.stringify(JSON.stringify(part));
