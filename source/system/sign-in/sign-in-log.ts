import type {CredentialAttempt, SignIn} from '../../engine/system.ts';
import {raceWithSignal} from '../errors.ts';
import {createSignIn} from './sign-in.ts';
import type {RequestSignIn, SignInInput} from './sign-in.ts';

export type SignInLog = {
	/** A sign-in whose attempts are remembered. */
	readonly signIn: RequestSignIn;
	/**
	 * What this credential answered in the sign-ins so far: one that failed before one that gave a token, undefined
	 * when it was not asked. Waits for sign-ins that are still running; when the signal aborts first, a credential that
	 * has not answered yet counts as a timeout.
	 */
	readonly findAttempt: (credential: string, signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	readonly clear: () => void;
};

export function createSignInLog(
	input: Omit<SignInInput, 'onTry'>,
	create: (input: SignInInput) => RequestSignIn = createSignIn,
): SignInLog {
	const signIns = new Set<Promise<SignIn>>();
	const running = new Map<Promise<unknown>, string>();
	let attempts: readonly CredentialAttempt[] = [];

	const requestSignIn = create({
		...input,
		onAttempt(credential, attempt) {
			running.set(attempt, credential);
			const end = (): void => void running.delete(attempt);
			attempt.then(end, end);
		},
	});

	return {
		async signIn(...request) {
			const answer = requestSignIn(...request);
			signIns.add(answer);

			try {
				const signIn = await answer;
				attempts = [...attempts, ...signIn.attempts];
				return signIn;
			} finally {
				signIns.delete(answer);
			}
		},
		async findAttempt(credential, signal) {
			// The time may be over before the sign-ins are.
			await raceWithSignal(signal, Promise.allSettled(signIns)).catch(() => undefined);

			if ([...running.values()].includes(credential)) {
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
