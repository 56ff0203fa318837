import type {CredentialAttempt, SignIn} from '../../engine/system.ts';
import {raceWithSignal} from '../errors.ts';
import {createSignIn} from './credential-chain.ts';
import type {RequestSignIn, SignInInput} from './credential-chain.ts';

type SignInLog = {
	/** Signs in, and records the attempts for `findAttempt`. */
	readonly signIn: RequestSignIn;
	/**
	 * Waits until the running sign-ins end or the signal aborts. Returns an attempt with the code TIMEOUT if the
	 * credential has not answered by then. Returns a failed attempt with this credential, else a successful attempt, else
	 * undefined.
	 */
	readonly findAttempt: (credential: string, signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	readonly clear: () => void;
};

export function createSignInLog(
	input: Omit<SignInInput, 'onAttempt'>,
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
			// If the signal aborts before the sign-ins end, the attempts so far are used.
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
