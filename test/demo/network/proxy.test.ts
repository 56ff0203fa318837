import http from 'node:http';
import type {Socket} from 'node:net';
import tls from 'node:tls';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo} from '../../../source/demo/demo.ts';
import type {ProxyFault} from '../../../source/demo/faults/faults.ts';
import {entraHost} from '../../../source/demo/azure-identifiers.ts';
import {host, registry} from '../demo-client.ts';

let demo: Demo;

beforeEach(async () => {
	demo = await startDemo();
});

afterEach(async () => {
	await demo.close();
});

test('without a proxy fault there is no proxy', () => {
	expect(demo.environment).not.toHaveProperty('HTTPS_PROXY');
});

test('a proxy fault sends only its registry through the proxy', async () => {
	await demo.setFault(registry, 'proxy-refused');
	const {HTTPS_PROXY, NO_PROXY = ''} = demo.environment;
	expect(HTTPS_PROXY).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	expect(NO_PROXY.split(',')).toContain(entraHost);
	expect(NO_PROXY.split(',')).not.toContain(host);
});

test.each([
	['proxy-authentication-required', 407],
	['proxy-refused', 403],
] as const)(
	'%s returns %d, and the proxy tunnels after the fault is removed',
	async (fault: ProxyFault, status) => {
		await demo.setFault(registry, fault);
		expect((await connectThroughProxy()).status).toBe(status);
		await demo.setFault(registry, undefined);
		expect(await handshakeThroughProxy()).toBe(true);
	},
);

test('an unreachable proxy returns at the same address', async () => {
	await demo.setFault(registry, 'proxy-unreachable');
	const before = demo.environment.HTTPS_PROXY;
	await expect(connectThroughProxy()).rejects.toThrow('ECONNREFUSED');
	await demo.setFault(registry, undefined);
	expect(await handshakeThroughProxy()).toBe(true);
	expect(demo.environment.HTTPS_PROXY).toBe(before);
});

test('the proxy reports that it cannot reach a host', async () => {
	await demo.setFault(registry, 'proxy-refused');
	expect((await connectThroughProxy('registry.example.com')).status).toBe(502);
});

async function connectThroughProxy(to = host): Promise<{status: number | undefined; socket: Socket}> {
	const {hostname, port} = new URL(demo.environment.HTTPS_PROXY ?? '');
	const {promise, resolve, reject} = Promise.withResolvers<{status: number | undefined; socket: Socket}>();
	http
		.request({host: hostname, port, method: 'CONNECT', path: `${to}:443`, agent: false})
		.on('connect', ({statusCode}, socket: Socket) => resolve({status: statusCode, socket}))
		.on('error', reject)
		.end();
	return promise;
}

async function handshakeThroughProxy(): Promise<boolean> {
	const {socket} = await connectThroughProxy();
	const secure = tls.connect({socket, servername: host, ca: demo.authorityCertificate});
	await new Promise((resolve, reject) => secure.on('secureConnect', resolve).on('error', reject));
	const {authorized} = secure;
	secure.destroy();
	return authorized;
}
