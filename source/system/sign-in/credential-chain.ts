import {failure} from '../../engine/result.ts';
import type {Failure} from '../../engine/result.ts';
import type {CredentialAttempt, SignIn, TokenRequest} from '../../engine/system.ts';
import {raceWithSignal, toFailure} from '../errors.ts';
import type {Fetch} from '../prefetch-cache.ts';
import {azureCliCredential} from './azure-cli.ts';
import {AzureCliFailure, Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import {describeRefusal} from './describe-refusal.ts';
import {developerToolCredentials} from './developer-tools.ts';
import {environmentCredential, workloadIdentityCredential} from './environment-credentials.ts';
import {managedIdentityCredential} from './managed-identity.ts';

/** Values of AZURE_TOKEN_CREDENTIALS that @azure/identity accepts, but that name no credential of acr-doctor. */
const otherAllowedValues = ['prod', 'dev', 'VisualStudioCodeCredential'];

export type RequestSignIn = Fetch<TokenRequest, SignIn>;

export type SignInInput = CredentialInput & {
	readonly timeout: number;
	/** Receives each tried credential. `attempt` settles when the credential answers or the signal aborts. */
	readonly onAttempt?: (credential: string, attempt: Promise<unknown>) => void;
};

/**
 * Returns a function that tries the allowed credentials in order, until a credential returns a token or the signal
 * aborts. The result lists the attempts, and the skipped credentials that are not allowed. If AZURE_TOKEN_CREDENTIALS
 * is not valid, the result has a `setting` and no attempts. `timeout` is in milliseconds.
 */
export function createSignIn(input: SignInInput): RequestSignIn {
	const credentials = [
		environmentCredential(input),
		workloadIdentityCredential(input),
		azureCliCredential(input),
		managedIdentityCredential(input),
		...developerToolCredentials(input),
	];

	return async (tokenRequest, signal, onWait = () => undefined) => {
		const requestedCredentials = input.env.AZURE_TOKEN_CREDENTIALS?.trim().toLowerCase() || undefined;
		const setting = validateSetting(requestedCredentials, credentials);
		const attempts: CredentialAttempt[] = [];
		const deadline = performance.now() + input.timeout;

		if (setting) {
			return {attempts, setting};
		}

		for (const credential of credentials) {
			const {name, group, getToken} = credential;

			if (
				requestedCredentials !== undefined &&
				requestedCredentials !== group &&
				requestedCredentials !== name.toLowerCase()
			) {
				attempts.push({credential: name, result: 'not-allowed'});
				continue;
			}

			try {
				const asked = raceWithSignal(signal, getToken({...tokenRequest, deadline, onWait}, signal));
				input.onAttempt?.(name, asked);
				const token = await asked;
				input.secrets.add(token.value);
				return {attempts: [...attempts, {credential: name, result: 'token'}], token};
			} catch (error) {
				const {code, message, details} = toFailure(error);
				const result = error instanceof Unavailable ? 'unavailable' : 'refused';
				attempts.push({
					credential: name,
					result,
					code,
					details,
					...(error instanceof AzureCliFailure && {output: input.secrets.hide(error.output)}),
					...describeRefusal(message, input.secrets, credential),
				});
			}

			if (signal.aborted) {
				break;
			}
		}

		return {attempts};
	};
}

function validateSetting(
	requestedCredentials: string | undefined,
	credentials: readonly Credential[],
): Failure | undefined {
	const known = [...otherAllowedValues, ...credentials.map(({name}) => name)];

	return requestedCredentials === undefined || known.some(name => name.toLowerCase() === requestedCredentials)
		? undefined
		: failure('SETTING', {allowed: known.join(', ')});
}
