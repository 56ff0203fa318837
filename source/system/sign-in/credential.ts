import type {TokenRequest} from '../../engine/system.ts';
import {CodedError} from '../errors.ts';
import type {Exchange} from '../network/http.ts';
import type {KnownSecrets} from '../secrets/known-secrets.ts';
import type {Environment} from '../network/find-proxy-route.ts';

/** `expiresAt` is in milliseconds since 1970, UTC. */
export type Token = {
	readonly value: string;
	readonly expiresAt: number;
	readonly tenant?: string | undefined;
};

/** `deadline` is the abort time in milliseconds of `performance.now()`, for child processes without a signal. */
type CredentialRequest = TokenRequest & {
	readonly deadline: number;
	/** The credential calls `onWait` before a wait for a program, a library or a host. */
	readonly onWait: () => void;
};

/** `getToken` throws `Unavailable` if the credential is not configured. Any other error is a refused sign-in. */
export type Credential = {
	/** The name in AZURE_TOKEN_CREDENTIALS. */
	readonly name: string;
	/** The group in AZURE_TOKEN_CREDENTIALS. */
	readonly group: 'prod' | 'dev';
	readonly getToken: (request: CredentialRequest, signal: AbortSignal) => Promise<Token>;
};

/** An error of a credential that is not configured on the computer. */
export class Unavailable extends CodedError {}

export type CredentialInput = {
	readonly env: Environment;
	readonly platform: string;
	readonly exchange: Exchange;
	readonly secrets: KnownSecrets;
	/** Slow libraries load after this promise settles. */
	readonly loadAfter?: Promise<unknown> | undefined;
};
