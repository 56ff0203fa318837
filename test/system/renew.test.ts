import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {X509Certificate} from 'node:crypto';
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest';
import {success} from '../../source/core/answer.ts';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import {createSystem} from '../../source/system/system.ts';
import {readTrust} from '../../source/system/trust.ts';

let demo: Demo;
let folder: string;

beforeAll(async () => {
	demo = await startDemo({registries: {contosodemo: undefined}});
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-renew-'));
});

afterAll(async () => {
	await demo.close();
	rmSync(folder, {recursive: true});
});

const usual = {platform: 'linux', userAgent: 'acr-doctor/test', timeout: 30_000};

test('an authority that is added to a trust file counts from the next retry on', async () => {
	const file = path.join(folder, 'added.pem');
	writeFileSync(file, 'nothing yet');
	const system = createSystem({
		...usual,
		env: {REQUESTS_CA_BUNDLE: file},
		resolver: demo.resolver,
		dial: demo.dial,
	});
	onTestFinished(async () => system.close());
	const shake = async () =>
		system.handshake('contosodemo.azurecr.test', 443, AbortSignal.timeout(usual.timeout));

	expect((await shake()).refusal).toBeDefined();
	writeFileSync(file, demo.authorityCertificate);
	system.renew();
	expect(await shake()).toMatchObject({refusal: undefined, acceptedBy: ['REQUESTS_CA_BUNDLE']});
});

test('a bundle of the system that was written since the start is read anew', () => {
	const file = path.join(folder, 'bundle.crt');
	const root = new X509Certificate(demo.authorityCertificate);
	const read = () => readTrust({env: {}, places: {bundles: [file], folder}}).storesWith([root]);
	expect(read()).toEqual([]);
	writeFileSync(file, demo.authorityCertificate);
	expect(read()).toEqual(['system']);
});

test('an address that changed since, as when a VPN came up, is the one the next request goes to', async () => {
	const first = await answerAt('127.0.0.1', 0);
	const at = first.address();
	const port = typeof at === 'object' && at ? at.port : 0;
	const places = [first, await answerAt('127.0.0.2', port)];
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
		places.forEach(place => place.close());
	});
	const ask = async () => {
		const answer = await system.request(
			{method: 'GET', url: `http://contoso.test:${port}/`},
			AbortSignal.timeout(usual.timeout),
		);
		return answer.ok ? answer.value.body : answer.code;
	};

	expect(await ask()).toBe('127.0.0.1');
	now = '127.0.0.2';
	system.renew();
	expect(await ask()).toBe('127.0.0.2');
});

/** A server that answers with its own address. */
async function answerAt(address: string, port: number): Promise<http.Server> {
	const server = http.createServer((_, response) => response.end(address));
	const {promise, resolve} = Promise.withResolvers<void>();
	server.listen(port, address, resolve);
	await promise;
	return server;
}
