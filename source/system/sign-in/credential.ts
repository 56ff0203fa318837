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

type CredentialRequest = TokenRequest & {
	/** The deadline of the sign-in in ms of `performance.now()`, for a library that cannot abort its child process. */
	readonly deadline: number;
	/** A credential calls this function before it waits for a program, a library or a host. */
	readonly onWait: () => void;
};

/** `getToken` throws `Unavailable` if the credential is not configured. Any other error is a failed sign-in. */
export type Credential = {
	/** The value of AZURE_TOKEN_CREDENTIALS that allows only this credential. */
	readonly name: string;
	/** The value of AZURE_TOKEN_CREDENTIALS that allows all credentials of this group. */
	readonly group: 'prod' | 'dev';
	readonly getToken: (request: CredentialRequest, signal: AbortSignal) => Promise<Token>;
};

/** The error of a credential that cannot be used on this machine, for example because it is not configured. */
export class Unavailable extends CodedError {}

export type CredentialInput = {
	readonly env: Environment;
	readonly platform: string;
	readonly exchange: Exchange;
	readonly secrets: KnownSecrets;
	/** The sign-in library loads only after this promise settles. */
	readonly loadAfter?: Promise<unknown> | undefined;
};
