import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {root} from '../../bundling/bundle.ts';
import {collectLicenses} from '../../bundling/licenses.ts';
import {findBundledPackages} from '../../bundling/packages.ts';
import type {BundledPackage} from '../../bundling/packages.ts';

type Files = Readonly<Record<string, string>>;

/** Installs these packages in a new folder, and finds them as bundled packages. */
function installPackages(packages: Readonly<Record<string, Files>>): {
	readonly base: string;
	readonly found: readonly BundledPackage[];
} {
	const base = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-packages-'));
	onTestFinished(() => rmSync(base, {recursive: true, force: true}));

	for (const [folder, files] of Object.entries(packages)) {
		for (const [name, text] of Object.entries(files)) {
			const file = path.join(base, folder, name);
			mkdirSync(path.dirname(file), {recursive: true});
			writeFileSync(file, text);
		}
	}

	const inputs = Object.fromEntries(
		Object.keys(packages).map(folder => [`${folder}/lib/index.js`, {bytesInOutput: 1}]),
	);
	return {
		base,
		found: findBundledPackages(
			{outputs: {'build/main.js': {bytes: 1, inputs, imports: [], exports: []}}},
			base,
		),
	};
}

const manifest = (name: string, license?: string): string =>
	JSON.stringify({name, version: '1.2.3', ...(license !== undefined && {license})});

test('every package with code in the bundle is found, in any folder', () => {
	const {base, found} = installPackages({
		'node_modules/one': {'package.json': manifest('one', 'MIT')},
		'node_modules/one/node_modules/@scope/two': {'package.json': manifest('@scope/two', 'ISC')},
	});
	expect(found.map(({name}) => name)).toEqual(['one', '@scope/two']);
	const inputs = {'node_modules/one/index.js': {bytesInOutput: 0}, 'source/cli/main.ts': {bytesInOutput: 9}};
	expect(
		findBundledPackages({outputs: {'build/main.js': {bytes: 9, inputs, imports: [], exports: []}}}, base),
	).toEqual([]);
});

test('every license text of a package and of the code in it is included once', () => {
	const {base, found} = installPackages({
		'node_modules/one': {
			'package.json': manifest('one', 'MIT'),
			'license.md': 'Text of one.',
			'lib/vendor/LICENSE': 'Text of what one carries.',
			'node_modules/other/LICENSE': 'Text of a package that is not in the bundle.',
		},
		'node_modules/two': {'package.json': manifest('two', 'MIT'), LICENCE: 'Text of one.\r\n'},
	});
	const text = collectLicenses(found, base);
	expect(text.match(/Text of .*/g)?.toSorted()).toEqual(['Text of one.', 'Text of what one carries.']);
	expect(text).toContain('one 1.2.3 (MIT)\ntwo 1.2.3 (MIT)\n\nText of one.');
});

test('a license that is missing or not allowed fails the build, which names the package', () => {
	const {base, found} = installPackages({
		'node_modules/strict': {'package.json': manifest('strict', 'AGPL-3.0'), LICENSE: 'Text.'},
		'node_modules/silent': {'package.json': manifest('silent'), LICENSE: 'Text.'},
		'node_modules/bare': {'package.json': manifest('bare', 'MIT')},
	});
	expect(() => collectLicenses(found, base)).toThrow(
		/silent 1\.2\.3 has the license undefined.*\n.*strict 1\.2\.3 has the license AGPL-3\.0.*\n.*bare 1\.2\.3 has no license text/,
	);
});

test('the bill of materials and the licenses list every bundled package', () => {
	const packages = findBundledPackages(JSON.parse(readBuilt('metafile.json')), root);
	const bill = JSON.parse(readBuilt('bill-of-materials.json'));
	const licenses = readBuilt('licenses.txt');
	const names = packages.map(({name}) => name);
	expect(names).toEqual(expect.arrayContaining(['ink', 'react', 'undici', 'yoga-layout', '@azure/identity']));
	expect(packages.filter(one => !licenses.includes(`${one.name} ${one.version} (`))).toEqual([]);
	expect(new Set(bill.components.map((one: {readonly name: string}) => one.name))).toEqual(new Set(names));
	expect(bill.components).toContainEqual(
		expect.objectContaining({
			purl: expect.stringMatching(/^pkg:npm\/ink@\d/),
			hashes: [{alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/)}],
		}),
	);
});

const readBuilt = (name: string): string => readFileSync(path.join(root, 'build', name), 'utf8');
