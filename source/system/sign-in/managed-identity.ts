import net from 'node:net';
import {toFailure} from '../errors.ts';
import {requestIdentityToken} from './identity-client.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import type {Environment} from '../network/proxy.ts';
import {readFederatedToken} from './secret-files.ts';

/** The instance metadata service of Azure's machines: link-local, so it answers at once or is not there. */
const metadataService = {host: '169.254.169.254', port: 80};

/** How long the metadata service may take to accept a connection, ms. */
const probeTimeoutMs = 1000;

/** Variables by which App Service, Functions, Arc, Service Fabric and Cloud Shell announce an endpoint of their own. */
const endpointVariables = [
	'IDENTITY_ENDPOINT',
	'MSI_ENDPOINT',
	'IMDS_ENDPOINT',
	'AZURE_POD_IDENTITY_AUTHORITY_HOST',
];

/** The identity of the machine, app or pod this runs on. */
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
			// What took the connection need not be Azure's: only a sign-in that was refused says so.
			const {code, message, details} = toFailure(error);
			throw code.startsWith('AADSTS') || signal.aborted ? error : new Unavailable(code, details ?? message);
		}
	},
});

/** Where an identity may be asked for without TLS: the metadata service, and the endpoints that variables announce. */
const listPlainHttpOrigins = (env: Environment): readonly string[] => [
	`http://${metadataService.host}`,
	...endpointVariables.flatMap(name => URL.parse(env[name] ?? '')?.origin ?? []),
];

/** In a pod the library takes the pod's own token for this identity, from a file that it reads however long that takes. */
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
