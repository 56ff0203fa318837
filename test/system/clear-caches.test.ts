import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {X509Certificate} from 'node:crypto';
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest';
import {success} from '../../source/engine/result.ts';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import {createSystem} from '../../source/system/system.ts';
import {readTrust} from '../../source/system/trust/trust.ts';

let demo: Demo;
let folder: string;

beforeAll(async () => {
	demo = await startDemo({registries: {contosodemo: undefined}});
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-clear-caches-'));
});

afterAll(async () => {
	await demo.close();
	rmSync(folder, {recursive: true});
});

const usual = {platform: 'linux', userAgent: 'acr-doctor/test', timeout: 30_000};

test('a CA that is added to a trust file is trusted from the next retry', async () => {
	const file = path.join(folder, 'added.pem');
	writeFileSync(file, 'nothing yet');
	const system = createSystem({
		...usual,
		env: {REQUESTS_CA_BUNDLE: file},
		fileRoot: demo.fileRoot,
		resolver: demo.resolver,
		dial: demo.dial,
	});
	onTestFinished(async () => system.close());
	const shake = async () =>
		system.handshake('contosodemo.azurecr.test', 443, AbortSignal.timeout(usual.timeout));

	expect((await shake()).refusal).toBeDefined();
	writeFileSync(file, demo.authorityCertificate);
	system.clearCaches();
	expect(await shake()).toMatchObject({refusal: undefined, acceptedBy: ['REQUESTS_CA_BUNDLE']});
});

test('a changed system bundle is read again', () => {
	const file = path.join(folder, 'bundle.crt');
	const root = new X509Certificate(demo.authorityCertificate);
	const read = () => readTrust({env: {}, rootLocations: {bundles: [file], folder}}).findStores([root]);
	expect(read()).toEqual([]);
	writeFileSync(file, demo.authorityCertificate);
	expect(read()).toEqual(['system']);
});

test('after a retry, the next request connects to the current address of the host', async () => {
	const connections: string[] = [];
	const first = await listenAt('127.0.0.1', 0, connections);
	const at = first.address();
	const port = typeof at === 'object' && at ? at.port : 0;
	const servers = [first, await listenAt('127.0.0.2', port, connections)];
	let now = '127.0.0.1';
	const system = createSystem({
		...usual,
		env: {},
		resolver: {
			resolve: async () => success([{address: now, family: 4}]),
			aliases: async () => success([]),
		},
	});
	onTestFinished(async () => {
		await system.close();
		servers.forEach(server => server.close());
	});
	const ask = async () =>
		system.request({method: 'GET', url: `https://contoso.test:${port}/`}, AbortSignal.timeout(usual.timeout));

	await ask();
	now = '127.0.0.2';
	system.clearCaches();
	await ask();
	expect([...new Set(connections)]).toEqual(['127.0.0.1', '127.0.0.2']);
});

/** Starts a server that adds its address to `connections` for each connection and closes the connection. */
async function listenAt(address: string, port: number, connections: string[]): Promise<net.Server> {
	const server = net.createServer(socket => {
		connections.push(address);
		socket.destroy();
	});
	const {promise, resolve} = Promise.withResolvers<void>();
	server.listen(port, address, resolve);
	await promise;
	return server;
}
