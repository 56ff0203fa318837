import net from 'node:net';
import {toFailure} from '../errors.ts';
import {requestIdentityToken} from './identity-client.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import type {Environment} from '../network/find-proxy-route.ts';
import {readFederatedToken} from './secret-files.ts';

/**
 * The address of the Azure Instance Metadata Service
 * (https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service).
 */
const metadataService = {host: '169.254.169.254', port: 80};

/** Time limit for a connection in milliseconds, because most machines have no metadata service. */
const probeTimeoutMs = 1000;

/**
 * Variables with the endpoint of App Service, Functions, Arc, Service Fabric, Cloud Shell or pod identity, as in
 * @azure/identity.
 */
const endpointVariables = [
	'IDENTITY_ENDPOINT',
	'MSI_ENDPOINT',
	'IMDS_ENDPOINT',
	'AZURE_POD_IDENTITY_AUTHORITY_HOST',
];

export const managedIdentityCredential = ({
	env,
	exchange,
	secrets,
	loadAfter,
}: CredentialInput): Credential => ({
	name: 'ManagedIdentityCredential',
	group: 'prod',
	async getToken(tokenRequest, signal) {
		tokenRequest.onWait();

		if (!endpointVariables.some(name => env[name]) && !(await isMetadataServiceReachable(signal))) {
			throw new Unavailable('NOT_ON_AZURE');
		}

		secrets.add(readPodToken(env.AZURE_FEDERATED_TOKEN_FILE));
		await loadAfter;
		const {ManagedIdentityCredential} = await import('./identity-library.ts');

		try {
			return await requestIdentityToken(
				options =>
					env.AZURE_CLIENT_ID
						? new ManagedIdentityCredential({...options, clientId: env.AZURE_CLIENT_ID})
						: new ManagedIdentityCredential(options),
				{tokenRequest, exchange, signal, plainHttpOrigins: listPlainHttpOrigins(env)},
			);
		} catch (error) {
			// The endpoint can be outside Azure, so only an AADSTS code proves that Entra ID refused the sign-in.
			const {code, message, details} = toFailure(error);
			throw code.startsWith('AADSTS') || signal.aborted ? error : new Unavailable(code, details ?? message);
		}
	},
});

const listPlainHttpOrigins = (env: Environment): readonly string[] => [
	`http://${metadataService.host}`,
	...endpointVariables.flatMap(name => URL.parse(env[name] ?? '')?.origin ?? []),
];

/** Reads the federated token first, because @azure/identity would wait forever if the file is a pipe. */
function readPodToken(file: string | undefined): string | undefined {
	try {
		return file ? readFederatedToken(file) : undefined;
	} catch (error) {
		const {code, details} = toFailure(error);
		throw new Unavailable(code, details);
	}
}

async function isMetadataServiceReachable(signal: AbortSignal): Promise<boolean> {
	const {promise, resolve} = Promise.withResolvers<boolean>();
	const socket = net.connect({...metadataService, signal, timeout: probeTimeoutMs});
	socket.once('connect', () => resolve(true));
	socket.once('timeout', () => resolve(false));
	socket.once('error', () => resolve(false));
	const isReachable = await promise;
	socket.destroy();
	return isReachable;
}
