import {expect, test} from 'vitest';
import {containerPull} from '../../../../../source/checks/containers/container-pull/container-pull.ts';
import {failure, success} from '../../../../../source/engine/result.ts';
import {collect, evaluate, target, textOf} from '../../../bench.ts';

const known = {
	'container-client': {
		command: 'docker',
		kind: 'docker',
		version: '28.2.2',
		platform: 'darwin',
		hostType: 'machine',
		isWsl: false,
	},
};
const about = {...target, images: ['contoso.azurecr.io/app:1']};
const denied =
	"Error response from daemon: denied: client with IP '203.0.113.80' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.";
const get = 'Error response from daemon: Get "https://contoso.azurecr.io/v2/": ';

async function pull(stderr: string, address?: string) {
	const {evidence} = await collect(containerPull, {
		known,
		target: about,
		system: {
			run: async () => success({exitCode: 1, stdout: '', stderr}),
			resolve: async () =>
				address === undefined
					? failure('ENOTFOUND', 'The name does not exist.')
					: success([{address, family: 4}]),
		},
	});
	return evaluate(containerPull, evidence, known, about, 'macos');
}

test('a registry that this machine reaches privately and the engine does not is no case for the firewall', async () => {
	const verdict = await pull(denied, '10.98.0.5');
	expect(verdict).toMatchObject({
		finding: 'engine-uses-public-address',
		status: 'failed',
		code: 'DOCKER_PULL_ERROR',
	});
	expect(verdict.summary).toBe(
		'This machine reaches contoso.azurecr.io privately at 10.98.0.5, but the container engine does not.',
	);
	expect(textOf(verdict)).toMatch(/203\.0\.113\.80.*virtual machine/);
	expect(textOf(verdict)).not.toContain('network-rule');
});

test('a registry that this machine reaches publicly too is a case for the firewall', async () => {
	expect(await pull(denied, '20.50.0.1')).toMatchObject({finding: 'client-ip-denied'});
	expect(await pull(denied)).toMatchObject({finding: 'client-ip-denied'});
});

test.each([
	['does not know the name', 'dial tcp: lookup contoso.azurecr.io on 192.168.65.7:53: no such host'],
	[
		'does not answer',
		'dial tcp: lookup contoso.azurecr.io on 192.168.65.7:53: read udp 192.168.65.3:57019->192.168.65.7:53: i/o timeout',
	],
	['fails', 'dial tcp: lookup contoso.azurecr.io on 192.168.65.7:53: server misbehaving'],
])(
	'the DNS server of the engine is named if this machine resolves the host and that server %s',
	async (_, error) => {
		const verdict = await pull(get + error, '10.98.0.5');
		expect(verdict).toMatchObject({finding: 'engine-dns-differs', code: 'DOCKER_PULL_ERROR'});
		expect(verdict.summary).toBe(
			'This machine resolves contoso.azurecr.io, but the container engine does not.',
		);
		expect(textOf(verdict)).toContain('192.168.65.7');
	},
);

test('a host that this machine cannot resolve either is not a problem of the engine', async () => {
	const error = 'dial tcp: lookup contoso.azurecr.io on 192.168.65.7:53: no such host';
	expect(await pull(get + error)).toMatchObject({finding: 'host-not-found'});
});

test('an unreachable proxy of the engine is not a problem of DNS', async () => {
	const error = 'proxyconnect tcp: dial tcp 192.168.65.1:3128: connect: connection refused';
	expect(await pull(get + error, '10.98.0.5')).toMatchObject({finding: 'proxy-unreachable'});
});
