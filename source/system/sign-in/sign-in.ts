import {failure} from '../../engine/result.ts';
import type {Failure} from '../../engine/result.ts';
import {redact} from '../../text/redact.ts';
import {excerpt} from '../../text/sanitise.ts';
import type {CredentialAttempt, SignIn, TokenRequest} from '../../engine/system.ts';
import {endWith, failureOf} from '../errors.ts';
import type {Ask} from '../prefetch-cache.ts';
import {azureCli} from './azure-cli.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import {developerTools} from './developer-tools.ts';
import {environment, workloadIdentity} from './environment.ts';
import {managedIdentity} from './managed-identity.ts';

/** What AZURE_TOKEN_CREDENTIALS may hold besides the names of credentials asked here (@azure/identity's documentation). */
const otherSettings = ['prod', 'dev', 'VisualStudioCodeCredential'];

export type AskForToken = Ask<TokenRequest, SignIn>;

export type SignInInput = CredentialInput & {
	readonly timeout: number;
	/** Called when a credential is asked; `attempt` settles when it has answered. */
	readonly onTry?: (credential: string, attempt: Promise<unknown>) => void;
};

/** Asks each credential in turn until one gives a token; says of each why it did not. `timeout` is that of the check, ms. */
export function createSignIn(input: SignInInput): AskForToken {
	const credentials = [
		environment(input),
		workloadIdentity(input),
		azureCli(input),
		managedIdentity(input),
		...developerTools(input),
	];
	const chosen = input.env.AZURE_TOKEN_CREDENTIALS?.trim().toLowerCase() || undefined;

	return async (tokenRequest, signal, waits = () => undefined) => {
		const setting = refuseSetting(chosen, credentials);
		const attempts: CredentialAttempt[] = [];
		const deadline = performance.now() + input.timeout;

		if (setting) {
			return {attempts, setting};
		}

		for (const credential of credentials) {
			const {name, half, getToken} = credential;

			if (chosen !== undefined && chosen !== half && chosen !== name.toLowerCase()) {
				attempts.push({credential: name, result: 'not-allowed'});
				continue;
			}

			try {
				const asked = endWith(signal, getToken({...tokenRequest, deadline, waits}, signal));
				input.onTry?.(name, asked);
				const token = await asked;
				input.secrets.add(token.value);
				return {attempts: [...attempts, {credential: name, result: 'token'}], token};
			} catch (error) {
				const {code, message, details} = failureOf(error);
				const result = error instanceof Unavailable ? 'unavailable' : 'refused';
				attempts.push({
					credential: name,
					result,
					code,
					reason: excerpt(redact(input.secrets.hide(message)), 300) || undefined,
					details,
				});
			}

			if (signal.aborted) {
				break;
			}
		}

		return {attempts};
	};
}

function refuseSetting(chosen: string | undefined, credentials: readonly Credential[]): Failure | undefined {
	const known = [...otherSettings, ...credentials.map(({name}) => name)];

	return chosen === undefined || known.some(name => name.toLowerCase() === chosen)
		? undefined
		: failure('SETTING', {allowed: known.join(', ')});
}
