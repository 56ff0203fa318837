import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {BundledPackage} from './packages.ts';
import {patches} from './patches.ts';

/**
 * Returns the software bill of materials (SBOM) in the CycloneDX format. The SBOM lists the bundled packages with
 * hashes from package-lock.json, and describes the patches to these packages. `npm sbom` cannot separate bundled
 * packages from tools, because all of them are devDependencies.
 */
export function billOfMaterials(packages: readonly BundledPackage[], root: string) {
	const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
	const reference = referenceOf(manifest.name, manifest.version);
	// The same version of a package can be installed in two folders. The SBOM lists it once.
	const different = [...new Map(packages.map(one => [`${one.name}@${one.version}`, one])).values()];
	const components = different.map(({folder, name, version, license}) => ({
		type: 'library',
		'bom-ref': referenceOf(name, version),
		name,
		version,
		purl: referenceOf(name, version),
		licenses: [{license: {id: license}}],
		hashes: hashesOf(lock.packages[folder]?.integrity, `${name} ${version}`),
		...pedigreeOf(name),
	}));

	return {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			component: {
				type: 'application',
				'bom-ref': reference,
				name: manifest.name,
				version: manifest.version,
				purl: reference,
				licenses: [{license: {id: manifest.license}}],
			},
		},
		components,
		dependencies: [{ref: reference, dependsOn: components.map(component => component['bom-ref'])}],
	};
}

const referenceOf = (name: string, version: string): string =>
	`pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * Returns the CycloneDX pedigree, which describes the patches to a package. CycloneDX allows no pedigree for an
 * unchanged package.
 */
function pedigreeOf(name: string) {
	const own = patches.filter(({packages}) => packages.includes(name));
	return own.length === 0
		? {}
		: {
				pedigree: {
					patches: own.map(() => ({type: 'unofficial'})),
					notes: own.map(({notes}) => notes).join(' '),
				},
			};
}

/**
 * Converts a `sha512-` hash from package-lock.json from base64 to hexadecimal, because CycloneDX requires
 * hexadecimal.
 */
function hashesOf(integrity: unknown, name: string) {
	const content = typeof integrity === 'string' ? /^sha512-(\S+)$/.exec(integrity)?.[1] : undefined;

	if (content === undefined) {
		throw new Error(`The lock file has no hash of ${name}.`);
	}

	return [{alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex')}];
}
