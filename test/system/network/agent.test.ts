import {once} from 'node:events';
import https from 'node:https';
import type {ServerResponse} from 'node:http';
import {expect, onTestFinished, test} from 'vitest';
import {createServerCertificate, createIssuer, toPem} from '../../../source/demo/network/certificates.ts';
import {createSystem} from '../../../source/system/system.ts';

test('ten requests to one host share four connections', async () => {
	const issuer = await createIssuer('Test CA');
	const waiting: ServerResponse[] = [];
	let connections = 0;
	let answered = 0;
	const server = https.createServer(
		toPem(await createServerCertificate({names: ['localhost'], issuer})),
		(_, response) => {
			waiting.push(response);

			// No response completes before four connections are in use.
			if (waiting.length === Math.min(4, requests - answered)) {
				answered += waiting.length;
				waiting.splice(0).forEach(each => each.end('ok'));
			}
		},
	);
	server.on('secureConnection', () => (connections += 1));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const system = createSystem({
		env: {},
		platform: 'linux',
		userAgent: 'test',
		timeout: 5000,
		authorities: [issuer.certificate.toString('pem')],
		dial: () => ({address: '127.0.0.1', port}),
	});
	onTestFinished(async () => {
		await system.close();
		server.close();
	});

	const signal = AbortSignal.timeout(5000);
	const answers = await Promise.all(
		Array.from({length: requests}, async () =>
			system.request({method: 'GET', url: 'https://localhost/'}, signal),
		),
	);

	expect(answers.map(({ok}) => ok)).toEqual(Array.from({length: requests}, () => true));
	expect(connections).toBe(4);
});

const requests = 10;
