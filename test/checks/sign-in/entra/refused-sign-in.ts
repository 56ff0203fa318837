import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {azureSignIn} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import type {Exchange} from '../../../../source/system/network/http.ts';
import {createKnownSecrets} from '../../../../source/system/secrets/known-secrets.ts';
import {createSignIn} from '../../../../source/system/sign-in/credential-chain.ts';
import {collect, evaluate} from '../../bench.ts';

const clientId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';
export const clientSecret = 'aBc8Q~not-a-secret-only-for-this-test_x0';
export const correlationId = 'bc6ac312-88fd-4b97-8d37-6566985045b9';
const ids = `Trace ID: 007fc931-d337-4638-8760-8f5c9c231e00 Correlation ID: ${correlationId} Timestamp: 2026-03-01 10:30:48Z`;

/** An authority with its own host, so that the sign-in library asks no discovery service of Microsoft. */
const authority = 'https://login.contoso.test';

const serviceAccount = 'system:serviceaccount:app:web';
export const tokenFor = (audience: string): string =>
	`eyJhbGciOiJub25lIn0.${Buffer.from(
		JSON.stringify({
			iss: 'https://westeurope.oic.prod-aks.azure.com/contoso/',
			sub: serviceAccount,
			aud: [audience],
		}),
	).toString('base64url')}.c2ln`;

/** Starts an HTTP server that refuses every token request, as Entra ID does. Also writes a program `az`. */
export async function startRefusingEntra() {
	let refusal = '';
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-entra-'));
	const tokenFile = path.join(folder, 'token');
	const server = createServer((request, response) => {
		const isDiscovery = request.url?.includes('openid-configuration') === true;
		response.writeHead(isDiscovery ? 200 : 400, {'Content-Type': 'application/json'});
		response.end(JSON.stringify(isDiscovery ? configuration : bodyOf(refusal)));
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has an address and a port
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	const exchange: Exchange = async ({method, url, headers, body}, signal) => {
		const {pathname, search} = new URL(url);
		const answer = await fetch(`${origin}${pathname}${search}`, {
			method,
			signal,
			...(headers && {headers}),
			...(body !== undefined && {body}),
		});
		return {
			status: answer.status,
			headers: Object.fromEntries([...answer.headers].map(([name, value]) => [name, [value]])),
			body: new Uint8Array(await answer.arrayBuffer()),
			isTruncated: false,
		};
	};

	const environments = {
		EnvironmentCredential: {
			AZURE_CLIENT_ID: clientId,
			AZURE_TENANT_ID: 'contoso.com',
			AZURE_CLIENT_SECRET: clientSecret,
		},
		WorkloadIdentityCredential: {
			AZURE_CLIENT_ID: clientId,
			AZURE_TENANT_ID: 'contoso.com',
			AZURE_FEDERATED_TOKEN_FILE: tokenFile,
		},
		ManagedIdentityCredential: {IDENTITY_ENDPOINT: `${origin}/msi/token`, IDENTITY_HEADER: 'h'},
		AzureCliCredential: {},
	} as const;

	return {
		/**
		 * Signs in with one credential and returns the finding. `sentence` is what Entra ID answers, and `token` is the
		 * content of the federated token file.
		 */
		async refuse(
			sentence: string,
			credential: keyof typeof environments,
			token = tokenFor('api://AzureADTokenExchange'),
		) {
			refusal = sentence;
			writeFileSync(tokenFile, token);
			const env = {
				PATH: `${folder}:/usr/bin:/bin`,
				AZURE_AUTHORITY_HOST: authority,
				AZURE_TOKEN_CREDENTIALS: credential,
				...environments[credential],
			};
			writeFileSync(
				path.join(folder, 'az'),
				`#!/bin/sh\ncat <<'END' >&2\n${azOutputOf(sentence)}\nEND\nexit 1\n`,
			);
			chmodSync(path.join(folder, 'az'), 0o755);
			const signIn = createSignIn({
				env,
				platform: 'linux',
				timeout: 30_000,
				exchange,
				secrets: createKnownSecrets(env),
			});
			const {evidence} = await collect(azureSignIn, {system: {signIn}});
			return evaluate(azureSignIn, evidence);
		},
		async close() {
			rmSync(folder, {recursive: true});
			server.closeAllConnections();
			await new Promise(resolve => {
				server.close(resolve);
			});
		},
	};
}

const configuration = {
	issuer: `${authority}/contoso.com/v2.0`,
	authorization_endpoint: `${authority}/contoso.com/oauth2/v2.0/authorize`,
	token_endpoint: `${authority}/contoso.com/oauth2/v2.0/token`,
	jwks_uri: `${authority}/contoso.com/discovery/keys`,
};

const numberOf = (sentence: string): number => Number(/AADSTS(\d+)/.exec(sentence)?.[1]);

/** The body of a refused token request: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const bodyOf = (sentence: string) => ({
	error: 'invalid_grant',
	error_description: `${sentence} ${ids}`,
	error_codes: [numberOf(sentence)],
	timestamp: '2026-03-01 10:30:48Z',
	trace_id: '007fc931-d337-4638-8760-8f5c9c231e00',
	correlation_id: correlationId,
	error_uri: `https://login.microsoftonline.com/error?code=${numberOf(sentence)}`,
});

/** The output of az for every refusal (https://github.com/Azure/azure-cli/issues/29282), also for a blocked device. */
const azOutputOf = (sentence: string): string =>
	`ERROR: ${sentence} ${ids}\nInteractive authentication is needed. Please run:\naz login --scope https://containerregistry.azure.net/.default`;
