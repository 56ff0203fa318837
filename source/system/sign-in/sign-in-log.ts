import type {CredentialAttempt, SignIn} from '../../engine/system.ts';
import {endWith} from '../errors.ts';
import {createSignIn} from './sign-in.ts';
import type {AskForToken, SignInInput} from './sign-in.ts';

export type SignInLog = {
	/** A sign-in whose attempts are remembered. */
	readonly ask: AskForToken;
	/**
	 * What this credential answered in the sign-ins so far: one that failed before one that gave a token, undefined
	 * when it was not asked. Waits for sign-ins that are still running; when the signal aborts first, a credential that
	 * has not answered yet counts as a timeout.
	 */
	readonly attemptOf: (credential: string, signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	readonly clear: () => void;
};

export function createSignInLog(
	input: Omit<SignInInput, 'onTry'>,
	create: (input: SignInInput) => AskForToken = createSignIn,
): SignInLog {
	const signIns = new Set<Promise<SignIn>>();
	const asked = new Map<Promise<unknown>, string>();
	let attempts: readonly CredentialAttempt[] = [];

	const askForToken = create({
		...input,
		onTry(credential, attempt) {
			asked.set(attempt, credential);
			const end = (): void => void asked.delete(attempt);
			attempt.then(end, end);
		},
	});

	return {
		async ask(...request) {
			const answer = askForToken(...request);
			signIns.add(answer);

			try {
				const signIn = await answer;
				attempts = [...attempts, ...signIn.attempts];
				return signIn;
			} finally {
				signIns.delete(answer);
			}
		},
		async attemptOf(credential, signal) {
			// The time may be over before the sign-ins are.
			await endWith(signal, Promise.allSettled(signIns)).catch(() => undefined);

			if ([...asked.values()].includes(credential)) {
				return {credential, result: 'refused', code: 'TIMEOUT'};
			}

			const made = attempts.filter(one => one.credential === credential && one.result !== 'not-allowed');
			return made.find(({result}) => result !== 'token') ?? made[0];
		},
		clear() {
			attempts = [];
		},
	};
}
