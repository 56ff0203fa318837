import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Metafile} from 'esbuild';

export type BundledPackage = {
	/** The path relative to the root, for example `node_modules/ink/node_modules/signal-exit`. */
	readonly folder: string;
	readonly name: string;
	readonly version: string;
	/** The SPDX identifier from package.json, or undefined if package.json has none. */
	readonly license: string | undefined;
};

/** Returns the packages that have at least one byte in the bundle. */
export function findBundledPackages(
	{outputs}: Pick<Metafile, 'outputs'>,
	root: string,
): readonly BundledPackage[] {
	const files = Object.values(outputs).flatMap(({inputs}) =>
		Object.entries(inputs)
			.filter(([, {bytesInOutput}]) => bytesInOutput > 0)
			.map(([file]) => file),
	);
	const folders = new Set(files.map(folderOf).filter(folder => folder !== undefined));
	return [...folders].toSorted().map(folder => readPackage(folder, root));
}

const folderOf = (file: string): string | undefined =>
	/^(?!builtin:)(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];

function readPackage(folder: string, root: string): BundledPackage {
	const {name, version, license} = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
	return {folder, name, version, license: typeof license === 'string' ? license : undefined};
}
