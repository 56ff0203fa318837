import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, beforeEach, expect, test} from 'vitest';
import {createIssuer} from '../../../source/demo/network/certificates.ts';
import {dedupeKeyOf} from '../../../source/system/trust/pem.ts';
import {readSystemRoots} from '../../../source/system/trust/system-roots.ts';
import type {Environment} from '../../../source/system/network/find-proxy-route.ts';
import {makeFolder} from '../../integration/daemons.ts';

let folder: string;
let pems: readonly string[];

beforeAll(async () => {
	const issuers = await Promise.all(
		['First CA', 'Second CA', 'Third CA'].map(async name => createIssuer(name)),
	);
	pems = issuers.map(({certificate}) => certificate.toString('pem'));
});

beforeEach(async () => {
	const made = await makeFolder();
	({folder} = made);
	return made.remove;
});

const bundle = (): string => path.join(folder, 'bundle.crt');
const certificates = (): string => path.join(folder, 'certificates');
const bodies = (some: readonly string[]): readonly string[] => some.map(dedupeKeyOf).toSorted();

function read(env: Environment = {}): readonly string[] {
	const rootLocations = {bundles: [path.join(folder, 'absent.crt'), bundle()], folder: certificates()};
	return bodies(readSystemRoots(env, rootLocations));
}

function place(file: string, text: string): void {
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, text);
}

test('a root in the bundle and in the folder is returned once', () => {
	const [first = '', second = ''] = pems;
	place(bundle(), `# First\n${first}\n${second}`);
	place(path.join(certificates(), 'a1b2c3d4.0'), first.replaceAll('\n', '\r\n'));
	expect(read()).toEqual(bodies([first, second]));
});

test('a root in the folder only is trusted, and files with other names are not', () => {
	const [first = '', second = '', third = ''] = pems;
	place(bundle(), first);
	place(path.join(certificates(), 'a1b2c3d4.0'), second);
	place(path.join(certificates(), 'notes.txt'), third);
	expect(read()).toEqual(bodies([first, second]));
});

test('SSL_CERT_DIR overrides the folder', () => {
	const [first = '', second = '', third = ''] = pems;
	place(bundle(), first);
	place(path.join(certificates(), 'a1b2c3d4.0'), second);
	place(path.join(folder, 'own', 'a1b2c3d4.0'), third);
	expect(read({SSL_CERT_DIR: path.join(folder, 'own')})).toEqual(bodies([first, third]));
});

test('invalid files do not affect the other roots', () => {
	const [first = ''] = pems;
	place(bundle(), first);
	place(path.join(certificates(), 'a1b2c3d4.1'), 'no certificate');
	execFileSync('mkfifo', [path.join(certificates(), 'a1b2c3d4.0')]);
	expect(read()).toEqual(bodies([first]));
});

test('without system roots Node is used, and a pipe does not block', () => {
	const pipe = path.join(folder, 'pipe');
	execFileSync('mkfifo', [pipe]);
	expect(read({SSL_CERT_FILE: pipe})).toEqual([]);
	expect(readSystemRoots({}, undefined).length).toBeGreaterThan(50);
});
