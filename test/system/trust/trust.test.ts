import {execFileSync} from 'node:child_process';
import {X509Certificate} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeAll, beforeEach, expect, test} from 'vitest';
import {createIssuer} from '../../../source/demo/network/certificates.ts';
import {readTrust} from '../../../source/system/trust/trust.ts';

let folder: string;
let pem: string;

beforeAll(async () => {
	pem = (await createIssuer('Test CA')).certificate.toString('pem');
});

beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-trust-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

const damaged = '-----BEGIN CERTIFICATE-----\nMIIBnot\n-----END CERTIFICATE-----\n';

const fileFor = (variable: string, file: string) => readTrust({env: {[variable]: file}}).files[0];

test.each([
	['a certificate', () => pem, {certificates: 1}],
	['one between comments', () => `Subject: a-b\n${pem}\nafter`, {certificates: 1}],
	['one after a byte order mark', () => `\uFEFF${pem}`, {certificates: 1}],
	['one with the line ends of Windows', () => pem.replaceAll('\n', '\r\n'), {certificates: 1}],
	['one and a damaged one', () => `${pem}\n${damaged}`, {certificates: 1, error: 'BROKEN_CERTIFICATE'}],
	['a damaged one', () => damaged, {certificates: 0, error: 'NO_CERTIFICATES'}],
	['nothing', () => '', {certificates: 0, error: 'NO_CERTIFICATES'}],
])('a trust file with %s', (_, text, expected) => {
	const file = path.join(folder, 'ca.pem');
	writeFileSync(file, text());
	expect(fileFor('REQUESTS_CA_BUNDLE', file)).toEqual({
		variable: 'REQUESTS_CA_BUNDLE',
		path: file,
		...expected,
	});
});

test('a missing trust file is reported', () => {
	expect(fileFor('NODE_EXTRA_CA_CERTS', '/nowhere/ca.pem')).toMatchObject({error: 'ENOENT'});
});

test('only REQUESTS_CA_BUNDLE can be a folder, as in other programs', () => {
	const certificates = path.join(folder, 'certificates');
	mkdirSync(certificates);
	writeFileSync(path.join(certificates, 'a1b2c3d4.0'), pem);

	expect(fileFor('REQUESTS_CA_BUNDLE', certificates)).toMatchObject({certificates: 1});
	expect(fileFor('NODE_EXTRA_CA_CERTS', certificates)).toMatchObject({certificates: 0, error: 'EISDIR'});
});

test.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'])(
	'a pipe or device in %s does not block',
	variable => {
		const pipe = path.join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);

		expect(fileFor(variable, pipe)).toMatchObject({certificates: 0, error: 'NOT_A_FILE'});
		expect(fileFor(variable, '/dev/zero')).toMatchObject({certificates: 0, error: 'NOT_A_FILE'});
	},
);

test('a broken certificate in the system bundle does not affect the others', async () => {
	const bundle = path.join(folder, 'bundle.crt');
	writeFileSync(bundle, `${damaged}\n${pem}`);
	const trust = readTrust({env: {}, rootLocations: {bundles: [bundle], folder: path.join(folder, 'none')}});
	const certificate = new X509Certificate(pem);
	expect(trust.findStores([certificate])).toEqual(['system']);
	expect(trust.findSimilarCa(certificate)).toBe('CN=Test CA, O=Contoso');
});
