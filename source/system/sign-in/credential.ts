import type {TokenRequest} from '../../engine/system.ts';
import {CodedError} from '../errors.ts';
import type {Exchange} from '../network/http.ts';
import type {KnownSecrets} from '../secrets/known-secrets.ts';
import type {Environment} from '../network/find-proxy-route.ts';

/** `expiresAt`: ms since 1970, UTC. */
export type Token = {
	readonly value: string;
	readonly expiresAt: number;
	readonly tenant?: string | undefined;
};

/** `deadline`: when the signal aborts, ms of `performance.now()`, for child processes that have no signal. */
type CredentialRequest = TokenRequest & {
	readonly deadline: number;
	/** Called before waiting for a program, a library or a host. */
	readonly onWait: () => void;
};

/** `getToken` throws `Unavailable` if the credential is not set up here, and any other error if it was refused. */
export type Credential = {
	/** The name in AZURE_TOKEN_CREDENTIALS. */
	readonly name: string;
	/** The group in AZURE_TOKEN_CREDENTIALS. */
	readonly group: 'prod' | 'dev';
	readonly getToken: (request: CredentialRequest, signal: AbortSignal) => Promise<Token>;
};

/** The credential is not set up here; the next one is tried. */
export class Unavailable extends CodedError {}

export type CredentialInput = {
	readonly env: Environment;
	readonly platform: string;
	readonly exchange: Exchange;
	readonly secrets: KnownSecrets;
	/** Libraries that take long to load are imported after this promise settles. */
	readonly loadAfter?: Promise<unknown> | undefined;
};
