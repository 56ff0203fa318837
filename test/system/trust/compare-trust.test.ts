import {once} from 'node:events';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import {beforeAll, beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {
	createIssuer,
	createServerCertificate,
	toPem,
	validityInDays,
} from '../../../source/demo/network/certificates.ts';
import type {Issuer, ServerCertificate} from '../../../source/demo/network/certificates.ts';
import type {TrustSource, TrustStore} from '../../../source/engine/system.ts';
import {createSystem} from '../../../source/system/system.ts';

const host = 'contoso.azurecr.io';
let root: Issuer;
let issuing: Issuer;
let stranger: Issuer;
let folder: string;

beforeAll(async () => {
	[root, stranger] = await Promise.all([createIssuer('Company Root'), createIssuer('Other Root')]);
	issuing = await createIssuer('Company Issuing CA', root);
});

beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'acr-doctor-stores-'));
	onTestFinished(async () => rm(folder, {recursive: true}));
});

const pemOf = ({certificate}: Issuer): string => `${certificate.toString('pem')}\n`;

/** Writes PEM files below the folder that replaces the root folder of the machine. */
const install = async (files: Readonly<Record<string, string>>): Promise<void> => {
	for (const [name, text] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(folder, name)), {recursive: true});
		await writeFile(path.join(folder, name), text);
	}
};

/** The certificate of a server, which also sends the certificate of the issuing CA. */
const serverOf = async (request: Partial<Parameters<typeof createServerCertificate>[0]> = {}) =>
	createServerCertificate({
		names: [host],
		issuer: issuing,
		intermediates: [issuing.certificate],
		...request,
	});

/** Connects to a server with this certificate, and returns the verdict of each store. */
async function compare(identity: ServerCertificate, stores: readonly TrustStore[], name = host) {
	const server = tls.createServer(toPem(identity)).on('tlsClientError', () => {});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	let connections = 0;
	server.on('connection', () => (connections += 1));
	const system = createSystem({
		env: {},
		platform: 'linux',
		userAgent: 'test',
		timeout: 10_000,
		// acr-doctor itself trusts both CAs, so Node adds certificates that the server did not send.
		authorities: [pemOf(root), pemOf(issuing)],
		dial: () => ({address: '127.0.0.1', port}),
		fileRoot: folder,
	});
	onTestFinished(async () => {
		server.close();
		await system.close();
	});
	const signal = AbortSignal.timeout(10_000);
	await system.handshake(name, 443, signal);
	const answer = await system.compareTrust({host: name, port: 443}, stores, signal);
	expect(connections).toBe(1);
	return answer.ok ? answer.value : answer;
}

const storeOf = (...paths: readonly string[]): TrustStore => ({sources: [{paths}]});
const bundle = storeOf('/etc/ssl/ca.pem');

describe('a store accepts a chain', () => {
	test('that leads to a root in a file, and names the file', async () => {
		await install({'etc/ssl/ca.pem': pemOf(stranger) + pemOf(root)});
		const [verdict] = await readVerdicts(compare(await serverOf(), [bundle]));
		expect(verdict).toEqual({
			anchor: {path: '/etc/ssl/ca.pem', changedAt: expect.any(Number)},
			sources: [{path: '/etc/ssl/ca.pem', certificates: 2}],
		});
		expect(Math.abs(Date.now() - (verdict?.anchor?.changedAt ?? 0))).toBeLessThan(60_000);
	});

	test('that leads to an intermediate certificate, unless the program needs a root', async () => {
		await install({'etc/ssl/ca.pem': pemOf(issuing)});
		const verdicts = await readVerdicts(compare(await serverOf(), [bundle, {...bundle, needsRoot: true}]));
		expect(verdicts.map(({anchor, refusal}) => anchor?.path ?? refusal)).toEqual([
			'/etc/ssl/ca.pem',
			'UNTRUSTED_ISSUER',
		]);
	});

	test('with an intermediate certificate that only the store has', async () => {
		await install({'etc/ssl/ca.pem': pemOf(issuing) + pemOf(root)});
		const identity = await serverOf({intermediates: []});
		const [verdict] = await readVerdicts(compare(identity, [{...bundle, needsRoot: true}]));
		expect(verdict?.anchor?.path).toBe('/etc/ssl/ca.pem');
	});

	test('whose certificates are in the wrong order', async () => {
		await install({'etc/ssl/ca.pem': pemOf(root)});
		const identity = await serverOf({intermediates: [root.certificate, issuing.certificate]});
		const [verdict] = await readVerdicts(compare(identity, [bundle]));
		expect(verdict?.anchor?.path).toBe('/etc/ssl/ca.pem');
	});

	test('that is a self-signed certificate in the store', async () => {
		const identity = await createServerCertificate({names: [host]});
		await install({'etc/ssl/ca.pem': toPem(identity).cert});
		const [verdict] = await readVerdicts(compare(identity, [{...bundle, needsRoot: true}]));
		expect(verdict?.anchor?.path).toBe('/etc/ssl/ca.pem');
	});
});

describe('a store refuses a chain', () => {
	test('of another CA', async () => {
		await install({'etc/ssl/ca.pem': pemOf(stranger)});
		expect(await compare(await serverOf(), [bundle])).toEqual([
			{refusal: 'UNTRUSTED_ISSUER', sources: [{path: '/etc/ssl/ca.pem', certificates: 1}]},
		]);
	});

	test('of a CA with the same name and another key', async () => {
		const twin = await createIssuer('Company Root');
		await install({'etc/ssl/ca.pem': pemOf(twin)});
		const [verdict] = await readVerdicts(compare(await serverOf(), [bundle]));
		expect(verdict?.refusal).toBe('UNTRUSTED_ISSUER');
	});

	test('whose intermediate certificate the server does not send, although acr-doctor knows it', async () => {
		await install({'etc/ssl/ca.pem': pemOf(root)});
		const [verdict] = await readVerdicts(compare(await serverOf({intermediates: []}), [bundle]));
		expect(verdict?.refusal).toBe('UNTRUSTED_ISSUER');
	});

	test('that a server certificate signed as if it were a CA', async () => {
		const leaf = await createServerCertificate({names: ['other.test'], issuer: root});
		const key = await crypto.subtle.importKey(
			'pkcs8',
			Buffer.from(leaf.key.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64'),
			{name: 'ECDSA', namedCurve: 'P-256'},
			false,
			['sign'],
		);
		const [certificate] = leaf.certificates;
		await install({'etc/ssl/ca.pem': pemOf(root)});
		const identity = await createServerCertificate({
			names: [host],
			issuer: {certificate: certificate!, key},
			intermediates: [certificate!],
		});
		const [verdict] = await readVerdicts(compare(identity, [bundle]));
		expect(verdict?.refusal).toBe('UNTRUSTED_ISSUER');
	});

	test.each([
		['an expired certificate', validityInDays(-20, -10), 'CERT_HAS_EXPIRED'],
		['a certificate that is not valid yet', validityInDays(10, 20), 'CERT_NOT_YET_VALID'],
	])('with %s', async (_, validity, refusal) => {
		await install({'etc/ssl/ca.pem': pemOf(root)});
		const [verdict] = await readVerdicts(compare(await serverOf({validity}), [bundle]));
		expect(verdict?.refusal).toBe(refusal);
	});

	test('for another host or address', async () => {
		await install({'etc/ssl/ca.pem': pemOf(root)});
		const [named] = await readVerdicts(compare(await serverOf(), [bundle], 'other.azurecr.io'));
		const [address] = await readVerdicts(compare(await serverOf(), [bundle], '127.0.0.1'));
		expect([named?.refusal, address?.refusal]).toEqual(['HOSTNAME_MISMATCH', 'HOSTNAME_MISMATCH']);
	});
});

const folderWith = (names: NonNullable<TrustSource['names']>): TrustStore => ({
	sources: [{paths: ['/certs'], names}],
});

describe('the files of a store', () => {
	test('in a folder count by their names', async () => {
		await install({'certs/ca.pem': pemOf(root), 'certs/a.crt': pemOf(stranger)});
		await symlink('ca.pem', path.join(folder, 'certs/01234567.0'));
		const stores = [folderWith('all'), folderWith('crt'), folderWith('hashed')];
		const verdicts = await readVerdicts(compare(await serverOf(), stores));
		expect(verdicts.map(({anchor, sources}) => [anchor?.path, sources[0]?.certificates])).toEqual([
			['/certs/ca.pem', 2],
			[undefined, 1],
			['/certs/01234567.0', 1],
		]);
	});

	test('are the first path that exists, and later sources are read only if necessary', async () => {
		await install({'b.pem': pemOf(root), 'c.pem': pemOf(root)});
		const store = {sources: [{paths: ['/a.pem', '/b.pem']}, {paths: ['/c.pem']}]};
		const [verdict] = await readVerdicts(compare(await serverOf(), [store]));
		expect(verdict?.sources).toEqual([{path: '/b.pem', certificates: 1}]);
	});

	test('can be damaged, empty, too large or a pipe, and the reason is reported', async () => {
		await install({
			'empty.pem': '',
			'der.pem': Buffer.from(root.certificate.rawData).toString('latin1'),
			'damaged.pem': '-----BEGIN CERTIFICATE-----\nMIIBnot\n-----END CERTIFICATE-----\n',
			'large.pem': 'x'.repeat(9_000_000),
		});
		await mkdir(path.join(folder, 'folder'));
		const names = ['empty', 'der', 'damaged', 'large', 'missing'];
		const store = {sources: names.map(name => ({paths: [`/${name}.pem`]}))};
		const [verdict] = await readVerdicts(
			compare(await serverOf(), [{sources: [...store.sources, {paths: ['/folder']}]}]),
		);
		expect(verdict?.sources).toEqual([
			{path: '/empty.pem', certificates: 0, error: 'NO_CERTIFICATES'},
			{path: '/der.pem', certificates: 0, error: 'NO_CERTIFICATES'},
			{path: '/damaged.pem', certificates: 0, error: 'NO_CERTIFICATES'},
			{path: '/large.pem', certificates: 0, error: 'TOO_LARGE'},
			{path: '/folder', certificates: 0, error: 'NO_CERTIFICATES'},
		]);
	});
});

test('a server that sends no certificate is a failure', async () => {
	const system = createSystem({
		env: {},
		platform: 'linux',
		userAgent: 'test',
		timeout: 10_000,
		dial: () => ({address: '127.0.0.1', port: 1}),
	});
	onTestFinished(async () => system.close());
	expect(await system.compareTrust({host, port: 443}, [bundle], AbortSignal.timeout(10_000))).toMatchObject({
		ok: false,
		code: 'NO_CHAIN',
	});
});

async function readVerdicts(answer: ReturnType<typeof compare>) {
	const verdicts = await answer;

	if (!Array.isArray(verdicts)) {
		throw new Error(JSON.stringify(verdicts));
	}

	return verdicts as Extract<Awaited<ReturnType<typeof compare>>, readonly unknown[]>;
}
