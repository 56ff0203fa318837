import type {TokenRequest} from '../../engine/system.ts';
import {CodedError} from '../errors.ts';
import type {Exchange} from '../network/http.ts';
import type {KnownSecrets} from '../secrets/known-secrets.ts';
import type {Environment} from '../network/proxy.ts';

/** A token and when it ends, ms since 1970, UTC. */
export type Token = {
	readonly value: string;
	readonly expiresAt: number;
	readonly tenant?: string | undefined;
};

/** `deadline` is when the signal will abort, ms on the clock of `performance.now()`: for children that know no signal. */
export type CredentialRequest = TokenRequest & {
	readonly deadline: number;
	/** Called when a program, a library or a host is waited for from now on. */
	readonly onWait: () => void;
};

/** One way to sign in; `getToken` throws an Unavailable where it is not set up here, and anything else where it was refused. */
export type Credential = {
	/** As AZURE_TOKEN_CREDENTIALS spells it. */
	readonly name: string;
	/** The half of AZURE_TOKEN_CREDENTIALS it belongs to. */
	readonly group: 'prod' | 'dev';
	readonly getToken: (request: CredentialRequest, signal: AbortSignal) => Promise<Token>;
};

/** A credential that is not set up here: the next one is asked. */
export class Unavailable extends CodedError {}

/** What every credential is made from. */
export type CredentialInput = {
	readonly env: Environment;
	readonly platform: string;
	readonly exchange: Exchange;
	readonly secrets: KnownSecrets;
	/** A library that takes the processor for long is loaded once this is settled. */
	readonly loadAfter?: Promise<unknown> | undefined;
};
