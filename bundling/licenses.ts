import {existsSync, globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {BundledPackage} from './packages.ts';

/** Licenses that allow bundling if the license text is included. */
const allowed: ReadonlySet<string | undefined> = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
]);

/**
 * Returns the license texts of the packages, and of third-party code inside the packages. Each text occurs once,
 * below the names of the packages that it applies to. Throws an error that lists all packages without an allowed
 * license or without a license text.
 */
export function collectLicenses(packages: readonly BundledPackage[], root: string): string {
	const withTexts = packages.map(one => ({...one, texts: readLicenseTexts(one, root)}));
	const refused = withTexts.filter(({license}) => !allowed.has(license));
	const textless = withTexts.filter(({texts}) => texts.length === 0);

	if (refused.length > 0 || textless.length > 0) {
		throw new Error(
			[
				...refused.map(
					one => `${one.name} ${one.version} has the license ${one.license}: is bundling it allowed?`,
				),
				...textless.map(one => `${one.name} ${one.version} has no license text: add it to ${ownFolder}.`),
			].join('\n'),
		);
	}

	const holders = new Map<string, Set<string>>();

	for (const {name, version, license, texts} of withTexts) {
		for (const text of texts) {
			holders.set(text, (holders.get(text) ?? new Set()).add(`${name} ${version} (${license})`));
		}
	}

	return [
		'acr-doctor contains code of these packages.',
		...[...holders].map(([text, names]) => `${[...names].join('\n')}\n\n${text}`),
	].join(`\n\n${'-'.repeat(80)}\n\n`);
}

const ownFolder = 'bundling/licenses';

function readLicenseTexts({folder, name}: BundledPackage, root: string): readonly string[] {
	const files = globSync('**/*', {
		cwd: path.join(root, folder),
		exclude: entry => path.basename(entry) === 'node_modules',
	}).filter(file => /^(?:licen[cs]e|copying|notice|copyrightnotice|third-?party)/i.test(path.basename(file)));
	const own = path.join(ownFolder, `${name.replace('/', '-')}.txt`);

	return [
		...files.toSorted().map(file => path.join(folder, file)),
		...(existsSync(path.join(root, own)) ? [own] : []),
	]
		.filter(file => !/\.(?:[cm]?[jt]s|map|json)$/.test(file))
		.map(file => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n').trim());
}
