import type {TokenRequest} from '../../engine/system.ts';
import {CodedError} from '../errors.ts';
import type {Destination} from '../network/connection.ts';
import type {Exchange} from '../network/http.ts';
import type {KnownSecrets} from '../secrets/known-secrets.ts';
import type {Environment} from '../network/find-proxy-route.ts';

/**
 * `expiresAt` is in milliseconds since 1970, UTC. Infinity means that the time is unknown. `tenant` is absent if the
 * credential does not report the tenant.
 */
export type Token = {
	readonly value: string;
	readonly expiresAt: number;
	readonly tenant?: string | undefined;
};

type CredentialRequest = TokenRequest & {
	/**
	 * The deadline of the sign-in in milliseconds of `performance.now()`, for the child processes of @azure/identity.
	 */
	readonly deadline: number;
	/** Reports that the credential starts to wait for a program, a library or a host. */
	readonly onWait: () => void;
};

/** `getToken` throws `Unavailable` if this machine cannot use the credential. Any other error is a failed sign-in. */
export type Credential = {
	/** The value of AZURE_TOKEN_CREDENTIALS that allows only this credential. */
	readonly name: string;
	/** The value of AZURE_TOKEN_CREDENTIALS that allows all credentials of this group. */
	readonly group: 'prod' | 'dev';
	readonly getToken: (request: CredentialRequest, signal: AbortSignal) => Promise<Token>;
	/** Reads the federated token that the credential presents to Entra ID. Throws as `readFederatedToken` does. */
	readonly readAssertion?: () => string;
};

export class Unavailable extends CodedError {}

/** `output` is the error output of az. */
export class AzureCliFailure extends CodedError {
	readonly output: string;

	constructor(code: string, detail: string, output: string) {
		super(code, detail);
		this.output = output;
	}
}

export type CredentialInput = {
	readonly env: Environment;
	readonly platform: string;
	readonly exchange: Exchange;
	readonly secrets: KnownSecrets;
	/** Returns the socket address for a host, in the demo. */
	readonly dial?: Destination['dial'];
	/** The sign-in library loads only after this promise resolves. */
	readonly loadAfter?: Promise<unknown> | undefined;
};
