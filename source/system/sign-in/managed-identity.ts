import net from 'node:net';
import {failureOf} from '../errors.ts';
import {askIdentity} from './identity-client.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import type {Environment} from '../network/proxy.ts';
import {readFederatedToken} from './secret-files.ts';

/** The instance metadata service of Azure's machines: link-local, so it answers at once or is not there. */
const metadata = {host: '169.254.169.254', port: 80};

/** How long the metadata service may take to accept a connection, ms. */
const probeTime = 1000;

/** Variables by which App Service, Functions, Arc, Service Fabric and Cloud Shell announce an endpoint of their own. */
const endpoints = ['IDENTITY_ENDPOINT', 'MSI_ENDPOINT', 'IMDS_ENDPOINT', 'AZURE_POD_IDENTITY_AUTHORITY_HOST'];

/** The identity of the machine, app or pod this runs on. */
export const managedIdentity = ({env, exchange, secrets, mayLoad}: CredentialInput): Credential => ({
	name: 'ManagedIdentityCredential',
	half: 'prod',
	async getToken(tokenRequest, signal) {
		tokenRequest.waits();

		if (!endpoints.some(name => env[name]) && !(await answers(signal))) {
			throw new Unavailable('NOT_ON_AZURE');
		}

		secrets.add(readPodToken(env.AZURE_FEDERATED_TOKEN_FILE));
		await mayLoad;
		const {ManagedIdentityCredential} = await import('./identity.ts');

		try {
			return await askIdentity(
				options =>
					env.AZURE_CLIENT_ID
						? new ManagedIdentityCredential({...options, clientId: env.AZURE_CLIENT_ID})
						: new ManagedIdentityCredential(options),
				{tokenRequest, exchange, signal, plainOrigins: originsIn(env)},
			);
		} catch (error) {
			// What took the connection need not be Azure's: only a sign-in that was refused says so.
			const {code, message, details} = failureOf(error);
			throw code.startsWith('AADSTS') || signal.aborted ? error : new Unavailable(code, details ?? message);
		}
	},
});

/** Where an identity may be asked for without TLS: the metadata service, and the endpoints that variables announce. */
const originsIn = (env: Environment): readonly string[] => [
	`http://${metadata.host}`,
	...endpoints.flatMap(name => URL.parse(env[name] ?? '')?.origin ?? []),
];

/** In a pod the library takes the pod's own token for this identity, from a file that it reads however long that takes. */
function readPodToken(file: string | undefined): string | undefined {
	try {
		return file ? readFederatedToken(file) : undefined;
	} catch (error) {
		const {code, details} = failureOf(error);
		throw new Unavailable(code, details);
	}
}

async function answers(signal: AbortSignal): Promise<boolean> {
	const {promise, resolve} = Promise.withResolvers<boolean>();
	const socket = net.connect({...metadata, signal, timeout: probeTime});
	socket.once('connect', () => resolve(true));
	socket.once('timeout', () => resolve(false));
	socket.once('error', () => resolve(false));
	const isThere = await promise;
	socket.destroy();
	return isThere;
}
