import {once} from 'node:events';
import http from 'node:http';
import {afterAll, vi} from 'vitest';
import {builtInClouds} from '../../../source/reference/clouds.ts';
import {createSystem} from '../../../source/system/system.ts';

export type Answer = {
	readonly status: number;
	readonly body?: string;
	readonly headers?: Readonly<Record<string, string>>;
};

type Environment = Readonly<Record<string, string>>;

/**
 * Starts a managed identity endpoint on loopback. `ask` signs in with a managed identity, and returns the attempt and
 * the last request. @azure/identity reads the variables of the process, and keeps the first endpoint of a test file.
 */
export async function startIdentityServer(variablesFor: (origin: string) => Environment) {
	let answer: Answer = {status: 500};
	const requests: http.IncomingMessage[] = [];
	const server = http.createServer((request, response) => {
		requests.push(request);
		response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
	const variables = variablesFor(origin);
	Object.entries(variables).forEach(([name, value]) => vi.stubEnv(name, value));
	afterAll(() => {
		vi.unstubAllEnvs();
		server.close();
	});

	return {
		origin,
		async ask(next: Answer, env: Environment = {}) {
			answer = next;
			requests.length = 0;
			const system = createSystem({
				env: {PATH: '', AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential', ...variables, ...env},
				platform: 'linux',
				userAgent: 'test',
				timeout: 30_000,
			});

			try {
				const {attempts, token} = await system.signIn(
					{cloud: builtInClouds[0], audience: 'https://containerregistry.azure.net'},
					AbortSignal.timeout(30_000),
				);
				const attempt = attempts.find(({credential}) => credential === 'ManagedIdentityCredential');
				return {attempt, attempts, token, received: requests.at(-1)};
			} finally {
				await system.close();
			}
		},
	};
}

export const json = (
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
): Answer => ({
	status,
	body: JSON.stringify(body),
	headers: {'content-type': 'application/json; charset=utf-8', ...headers},
});
