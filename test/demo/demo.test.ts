import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo, DemoOptions} from '../../source/demo/demo.ts';
import {faults} from '../../source/demo/faults/faults.ts';
import {entraHost, hostOfRegistry} from '../../source/demo/azure-identifiers.ts';
import {ask, connect, handshake, host, registry} from './demo-client.ts';

const demos: Demo[] = [];

async function start(options?: DemoOptions): Promise<Demo> {
	const demo = await startDemo(options);
	demos.push(demo);
	return demo;
}

afterEach(async () => {
	await Promise.all(demos.splice(0).map(async demo => demo.close()));
});

test('a registry without a fault is healthy', async () => {
	const demo = await start();
	expect((await ask(demo, {host: hostOfRegistry('whatever')})).status).toBe(401);
});

test('the demo starts with one healthy and one faulty registry', async () => {
	const demo = await start();
	expect((await ask(demo, {host: hostOfRegistry('contosodemo')})).status).toBe(401);
	expect((await ask(demo, {host: hostOfRegistry('contosobroken')})).status).toBe(403);
	expect(demo.faultOf('contosobroken')).toBe('client-ip-denied');
});

test('a fault affects its own registry only', async () => {
	const demo = await start();
	await demo.setFault(registry, 'expired');
	expect(await handshake(demo)).toBe('CERT_HAS_EXPIRED');
	expect(await handshake(demo, hostOfRegistry('another'))).toBe('open');
});

test('removing a fault takes effect at once', async () => {
	const demo = await start({registries: {[registry]: 'refused'}});
	expect(await handshake(demo)).toBe('ECONNREFUSED');
	await demo.setFault(registry, undefined);
	expect(await handshake(demo)).toBe('open');
});

test('setting a fault closes open connections', async () => {
	const demo = await start();
	const agent = new https.Agent({keepAlive: true});
	expect((await ask(demo, {agent})).status).toBe(401);
	await demo.setFault(registry, 'client-ip-denied');
	expect((await ask(demo, {agent})).status).toBe(403);
	agent.destroy();
});

test('an invalid registry name is rejected', async () => {
	const demo = await start();
	await expect(demo.setFault('no', 'expired')).rejects.toThrow("no cannot be a registry's name");
});

test('simultaneous changes run one after another', async () => {
	const demo = await start();
	await Promise.all([
		demo.setFault(registry, 'refused'),
		demo.setFault(registry, 'reset'),
		demo.setFault(registry, undefined),
	]);
	expect(await handshake(demo)).toBe('open');
});

test('a host outside the demo cannot be reached', async () => {
	const demo = await start();
	expect(demo.dial('registry.example.com', 443)).toEqual({address: '127.0.0.1', port: 1});
	expect(demo.dial(host, 80)).toEqual({address: '127.0.0.1', port: 1});
});

test('a host with a fixed address has its real port', async context => {
	// Only root can listen on this port.
	const demo = await start({addresses: {[host]: '127.0.77.1'}}).catch(() => undefined);

	if (demo === undefined) {
		return context.skip('Port 443 of 127.0.77.1 is not available.');
	}

	expect(demo.dial(host, 443)).toEqual({address: '127.0.77.1', port: 443});
	await demo.setFault(registry, 'refused');
	return expect(await handshake(demo)).toBe('ECONNREFUSED');
});

test('closing the demo closes every connection and server', async () => {
	const demo = await startDemo();
	const place = demo.dial(entraHost, 443);
	const {socket} = await connect(demo);
	const isClosed = new Promise(resolve => socket.on('close', resolve));
	await demo.setFault(registry, 'no-answer');
	const unanswered = ask(demo).catch((error: Error) => error.message);

	await demo.close();

	await isClosed;
	await unanswered;
	await expect(ask(demo, {host: entraHost})).rejects.toThrow('ECONNREFUSED');
	expect(place.port).toBeGreaterThan(1);
	await expect.poll(openPlaces).toEqual([]);
});

const openPlaces = () => process.getActiveResourcesInfo().filter(name => name.startsWith('TCP'));

describe('a demo that cannot start leaves nothing open', () => {
	let folder: string;
	const {TMPDIR} = process.env;

	beforeEach(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-test-'));
		process.env.TMPDIR = folder;
	});

	afterEach(() => {
		if (TMPDIR === undefined) {
			delete process.env.TMPDIR;
		} else {
			process.env.TMPDIR = TMPDIR;
		}

		rmSync(folder, {recursive: true});
	});

	test('when the address of a host is not available', async () => {
		// This address belongs to no machine (RFC 5737).
		await expect(startDemo({addresses: {[host]: '203.0.113.1'}})).rejects.toThrow(/EADDRNOTAVAIL|EACCES/);
		await expect.poll(openPlaces).toEqual([]);
	});

	test('when the folder for its programs cannot be created', async () => {
		process.env.TMPDIR = path.join(folder, 'absent');
		await expect(startDemo()).rejects.toThrow('ENOENT');
		await expect.poll(openPlaces).toEqual([]);
	});

	test('when the name of a registry is invalid', async () => {
		const listeners = process.listenerCount('exit');
		await expect(startDemo({registries: {[registry]: 'refused', no: undefined}})).rejects.toThrow(
			"no cannot be a registry's name",
		);
		await expect.poll(openPlaces).toEqual([]);
		expect(readdirSync(folder)).toEqual([]);
		expect(process.listenerCount('exit')).toBe(listeners);
	});
});

test('every fault has a summary of one line', () => {
	for (const [name, {summary, problem}] of Object.entries(faults)) {
		expect(name).toMatch(/^[a-z0-9-]+$/);
		expect(problem).toMatch(/^[a-z0-9-]+$/);
		expect(summary).toMatch(/^.{10,75}$/);
	}
});
