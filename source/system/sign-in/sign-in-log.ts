import type {CredentialAttempt, SignIn} from '../../core/system.ts';
import type {AskForToken} from './sign-in.ts';

/** How long a sign-in that was aborted may take to end, ms. */
const lastMoment = 200;

export type SignInLog = {
	/** The same sign-in, with its attempts remembered. */
	readonly ask: AskForToken;
	/**
	 * The attempt of this credential in the sign-ins so far, one that got no token before one that did. Waits for
	 * sign-ins that are still running, at most until the signal aborts.
	 */
	readonly attemptOf: (credential: string, signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	readonly clear: () => void;
};

export function createSignInLog(ask: AskForToken): SignInLog {
	const running = new Set<Promise<SignIn>>();
	let attempts: readonly CredentialAttempt[] = [];

	return {
		async ask(...request) {
			const answer = ask(...request);
			running.add(answer);

			try {
				const {attempts: made} = await answer;
				attempts = [...attempts, ...made];
				return await answer;
			} finally {
				running.delete(answer);
			}
		},
		async attemptOf(credential, signal) {
			const {promise: isOver, resolve: end} = Promise.withResolvers<void>();
			const endSoon = (): void => void setTimeout(end, lastMoment).unref();
			signal.addEventListener('abort', endSoon, {once: true});
			await Promise.race([isOver, Promise.allSettled(running)]);
			signal.removeEventListener('abort', endSoon);

			const made = attempts.filter(one => one.credential === credential && one.result !== 'not-allowed');
			return made.find(({result}) => result !== 'token') ?? made[0];
		},
		clear() {
			attempts = [];
		},
	};
}
