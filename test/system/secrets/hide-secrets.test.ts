import {once} from 'node:events';
import https from 'node:https';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {beforeAll, expect, onTestFinished, test} from 'vitest';
import type {CollectContext} from '../../../source/engine/check.ts';
import {createServerCertificate, createIssuer, toPem} from '../../../source/demo/network/certificates.ts';
import {createSystem} from '../../../source/system/system.ts';
import {readRegistryResponse} from '../../../source/checks/registry/registry-response/read-registry-response.ts';
import {readTokenResponse} from '../../../source/checks/registry/read-token-response.ts';
import {finish, runSmall} from '../../engine/small-checks.ts';

let authority: string;
let server: {readonly key: string; readonly cert: string};

/** A token that is not a JWT and is longer than any excerpt. */
const token = `opaque.${'0123456789abcdef'.repeat(30)}/+end`;

beforeAll(async () => {
	const issuer = await createIssuer('Test CA');
	authority = issuer.certificate.toString('pem');
	server = toPem(await createServerCertificate({names: ['localhost'], issuer}));
});

/** Creates a system whose requests reach this handler. */
async function open(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
	env: Record<string, string> = {},
) {
	const listener = https.createServer(server, answer);
	listener.listen(0, '127.0.0.1');
	await once(listener, 'listening');
	const address = listener.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const system = createSystem({
		env,
		platform: 'linux',
		userAgent: 'test',
		timeout: 5000,
		authorities: [authority],
		dial: () => ({address: '127.0.0.1', port}),
	});
	onTestFinished(async () => {
		await system.close();
		listener.close();
	});
	const ask = async (path: string) =>
		system.request({method: 'GET', url: `https://localhost${path}`}, AbortSignal.timeout(5000));
	return {system, ask};
}

const registry = (request: IncomingMessage, response: ServerResponse): void => {
	if (request.url === '/oauth2/exchange') {
		response.end(JSON.stringify({refresh_token: token, note: `issued ${token}`}));
	} else {
		const message = `refused ${token} and ${Buffer.from(`0:${token}`).toString('base64')}`;
		response.writeHead(401, {server: `registry ${token}`, location: `/x/${encodeURIComponent(token)}`});
		response.end(JSON.stringify({errors: [{code: 'UNAUTHORIZED', message}]}));
	}
};

test('a token that the registry repeats is hidden, even truncated', async () => {
	const {ask, system} = await open(registry);
	const issued = readTokenResponse(await ask('/oauth2/exchange'), 'refresh_token', 0);
	expect(issued.token).toBe(token);

	const evidence = readRegistryResponse(await ask('/oauth2/token'), {now: 0, canQuote: true});
	expect(evidence).toMatchObject({
		status: 401,
		registryMessage: 'refused [hidden] and MD[hidden]',
		server: 'registry [hidden]',
	});
	expect(JSON.stringify(evidence)).not.toMatch(/0123456789|MDEyMzQ1|opaque/);
	expect(system.hide(`log: ${token}`)).toBe('log: [hidden]');
});

test('a token that is issued again reaches the check that requested it', async () => {
	const {ask} = await open(registry);

	for (const _ of [1, 2]) {
		expect(readTokenResponse(await ask('/oauth2/exchange'), 'refresh_token', 0).token).toBe(token);
	}
});

test('a secret variable in the output of a program is hidden', async () => {
	const {system} = await open(registry, {PATH: '/usr/bin:/bin', REGISTRY_PASSWORD: 'quite-a-secret-7'});
	const lines: string[] = [];
	const script = 'echo "out $REGISTRY_PASSWORD"; echo "err $REGISTRY_PASSWORD" >&2';
	const ended = await system.run(
		{file: 'sh', args: ['-c', script], onLine: line => lines.push(line)},
		AbortSignal.timeout(5000),
	);
	expect(ended).toMatchObject({value: {stdout: 'out [hidden]', stderr: 'err [hidden]'}});
	expect(lines.toSorted()).toEqual(['err [hidden]', 'out [hidden]']);
});

test('a run hides secrets in evidence, findings and errors', async () => {
	const {system} = await open(registry, {REGISTRY_PASSWORD: 'quite-a-secret-7'});
	const secret = 'quite-a-secret-7';
	const published: string[] = [];
	const run = runSmall(
		[
			{
				id: 'a',
				collect: async ({progress}: CollectContext) => {
					progress(`at ${secret}`);
					return {evidence: {finding: 'odd', quoted: `it said ${secret}`}};
				},
				evaluate: ({quoted}) => ({
					finding: 'odd',
					values: {quoted: typeof quoted === 'string' ? quoted : ''},
				}),
			},
			{id: 'b', collect: async () => Promise.reject(new Error(`broke at ${secret}`))},
		],
		{system},
	);
	run.listen(event => published.push(JSON.stringify(event)));
	expect(await finish(run)).toEqual({'a contoso': 'warning', 'b contoso': 'error'});
	expect(JSON.stringify([published, run.report.get()])).not.toContain(secret);
	expect(published.join('\n').match(/\[hidden\]/g)?.length).toBeGreaterThanOrEqual(4);
});
