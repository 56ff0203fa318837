import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {once} from 'node:events';
import path from 'node:path';
import tls from 'node:tls';
import {execa} from 'execa';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {containerClient} from '../../source/checks/containers/container-client/container-client.ts';
import {containerDaemon} from '../../source/checks/containers/container-daemon/container-daemon.ts';
import {
	createIssuer,
	createServerCertificate,
	toPem,
	validityInDays,
} from '../../source/demo/network/certificates.ts';
import {makeFolder, startDaemon} from './daemons.ts';
import type {Daemon} from './daemons.ts';
import {examine} from './examine.ts';
import {needPrograms} from './prerequisites.ts';

const hasPrograms = needPrograms('docker', 'squid', 'setpriv');
/** An address of a daemon that does not exist (RFC 5737). */
const address = 'tcp://192.0.2.10:2375';

let place: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
	place = await makeFolder();
	// Squid and the user without rights must be able to read the files.
	await chmod(place.folder, 0o755);
});

afterAll(async () => place.remove());

describe('a daemon behind a real proxy', () => {
	let proxy: Daemon | undefined;

	beforeAll(async () => {
		if (!hasPrograms()) {
			return;
		}

		const configuration = path.join(place.folder, 'squid.conf');
		proxy = await startDaemon('squid', async port => {
			await writeFile(configuration, squidConfiguration(port, place.folder));
			return ['-N', '-n', `acrdoctor${port}`, '-f', configuration];
		});
	}, 30_000);

	afterAll(async () => proxy?.stop());

	test('is explained if the proxy of HTTP_PROXY refuses the address', async () => {
		const HTTP_PROXY = `http://127.0.0.1:${proxy?.port}`;
		expect(await examineDaemon({DOCKER_HOST: address, HTTP_PROXY})).toMatchObject({
			finding: 'daemon-through-proxy',
			text: expect.stringMatching(/192\.0\.2\.10.*NO_PROXY/),
		});
	});

	test('is explained if no proxy listens at HTTP_PROXY', async () => {
		expect(await examineDaemon({DOCKER_HOST: address, HTTP_PROXY: 'http://127.0.0.1:1'})).toMatchObject({
			finding: 'daemon-through-proxy',
			text: expect.stringMatching(/192\.0\.2\.10.*NO_PROXY/),
		});
	});
});

describe('a daemon with TLS', () => {
	let issuer: Awaited<ReturnType<typeof createIssuer>>;

	beforeAll(async () => {
		issuer = await createIssuer('Daemon Root');
	});

	test('is explained if its certificate has expired', async () => {
		const port = await listen(validityInDays(-20, -10));
		const DOCKER_CERT_PATH = await makeCertificates('expired');
		const DOCKER_HOST = `tcp://localhost:${port}`;
		expect(await examineDaemon({DOCKER_HOST, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH})).toMatchObject({
			finding: 'daemon-certificate-date-invalid',
			text: expect.stringMatching(/localhost/),
		});
	});

	test('is explained if this user cannot read the certificate files', async () => {
		const DOCKER_CERT_PATH = await makeCertificates('unreadable');
		await chmod(path.join(DOCKER_CERT_PATH, 'ca.pem'), 0o000);
		const command = path.join(place.folder, 'docker');
		await writeFile(command, `#!/bin/sh\nexec setpriv --reuid=65534 --clear-groups docker "$@"\n`);
		await chmod(command, 0o755);
		const variables = {DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH, DOCKER_COMMAND: command};
		expect(await examineDaemon({DOCKER_HOST: 'tcp://localhost:1', ...variables})).toMatchObject({
			finding: 'tls-certificate-missing',
			text: expect.stringMatching(/unreadable\/ca\.pem/),
		});
	});

	test('is explained if the certificate of its context has expired or is damaged', async () => {
		const port = await listen(validityInDays(-20, -10));
		const files = await makeCertificates('context');
		const DOCKER_CONFIG = path.join(place.folder, 'contexts');
		await mkdir(DOCKER_CONFIG);
		const host = `host=tcp://localhost:${port},ca=${path.join(files, 'ca.pem')}`;
		await execa('docker', ['context', 'create', 'build', '--docker', host], {env: {DOCKER_CONFIG}});
		const variables = {DOCKER_CONFIG, DOCKER_CONTEXT: 'build'};
		expect(await examineDaemon(variables)).toMatchObject({
			finding: 'daemon-certificate-date-invalid',
			text: expect.stringMatching(/localhost/),
		});
		await execa('sh', ['-c', `echo broken > "$(find ${DOCKER_CONFIG}/contexts/tls -name ca.pem)"`]);
		expect(await examineDaemon(variables)).toMatchObject({
			finding: 'tls-certificate-missing',
			text: expect.stringMatching(/docker context update build/),
		});
	});

	test('is explained if the key of the client is encrypted or belongs to another certificate', async () => {
		const DOCKER_CERT_PATH = await makeCertificates('client');
		const file = (name: string) => path.join(DOCKER_CERT_PATH, name);
		const [own, other] = await Promise.all(
			['client', 'other'].map(async name =>
				toPem(await createServerCertificate({names: [name], issuer, validity: validityInDays(-1, 10)})),
			),
		);
		const variables = {DOCKER_HOST: 'tcp://localhost:1', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH};
		await writeFile(file('cert.pem'), own?.cert ?? '');
		await writeFile(file('key.pem'), other?.key ?? '');
		expect(await examineDaemon(variables)).toMatchObject({
			finding: 'client-key-mismatch',
			text: expect.stringMatching(
				/client do not belong together.*openssl pkey -pubout -in \S*client\/key\.pem/,
			),
		});
		await writeFile(file('plain.pem'), own?.key ?? '');
		await execa('openssl', [
			'pkey',
			'-aes256',
			'-passout',
			'pass:test',
			'-in',
			file('plain.pem'),
			'-out',
			file('key.pem'),
		]);
		expect(await examineDaemon(variables)).toMatchObject({
			finding: 'client-key-encrypted',
			text: expect.stringMatching(/openssl pkey -in \S*client\/key\.pem -out FILE/),
		});
	});

	/** Starts a server with TLS, and returns its port. The server stops after the test. */
	async function listen(validity: ReturnType<typeof validityInDays>): Promise<number> {
		const identity = await createServerCertificate({names: ['localhost'], issuer, validity});
		const server = tls.createServer(toPem(identity), socket => socket.destroy());
		server.on('tlsClientError', () => {});
		server.listen(0, 'localhost');
		await once(server, 'listening');
		onTestFinished(() => void server.close());
		const found = server.address();
		return typeof found === 'object' ? (found?.port ?? 0) : 0;
	}

	async function makeCertificates(name: string): Promise<string> {
		const folder = path.join(place.folder, name);
		await mkdir(folder);
		await writeFile(path.join(folder, 'ca.pem'), issuer.certificate.toString('pem'));
		return folder;
	}
});

async function examineDaemon(variables: Readonly<Record<string, string>>) {
	const environment = {
		PATH: process.env.PATH,
		HOME: place.folder,
		DOCKER_CONFIG: path.join(place.folder, 'none'),
		...variables,
	};
	return (await examine({checks: [containerClient, containerDaemon], environment}))['container-daemon'];
}

const squidConfiguration = (port: number, folder: string): string => `
http_port 127.0.0.1:${port}
pid_filename ${folder}/squid.pid
http_access deny all
cache deny all
access_log none
cache_log /dev/null
shutdown_lifetime 0 seconds
`;
