import type {SignIn, System, TokenWish} from '../../core/system.ts';
import type {AskForToken} from './sign-in.ts';

/** Sign-ins that begin before anyone asks for them. */
export type HeadStart = {
	/**
	 * Begins one, unless it has begun; the next who asks for the same takes it over. Settles when it waits for the
	 * world: what is loaded from then on delays it no more.
	 */
	readonly begin: (wish: TokenWish) => Promise<void>;
	readonly signIn: System['signIn'];
	/** Ends what nobody has taken over. */
	readonly forget: () => void;
};

/** The slowest thing of a run is its credential: whoever knows what will be asked for need not wait with it. */
export function createHeadStart(signIn: AskForToken): HeadStart {
	const begun = new Map<string, {readonly answer: Promise<SignIn>; readonly end: AbortController}>();

	return {
		async begin(wish) {
			if (begun.has(nameOf(wish))) {
				return;
			}

			const end = new AbortController();
			const {promise: waiting, resolve} = Promise.withResolvers<void>();
			const answer = signIn(wish, end.signal, resolve);
			begun.set(nameOf(wish), {answer, end});
			// Who takes it over hears of it.
			await Promise.race([waiting, answer.catch(() => undefined)]);
		},
		async signIn(wish, signal) {
			const early = begun.get(nameOf(wish));
			begun.delete(nameOf(wish));

			if (early === undefined) {
				return signIn(wish, signal);
			}

			// It ends for the reason that its new owner has.
			const stop = (): void => early.end.abort(signal.reason);
			signal.addEventListener('abort', stop, {once: true});

			if (signal.aborted) {
				stop();
			}

			try {
				return await early.answer;
			} finally {
				signal.removeEventListener('abort', stop);
			}
		},
		forget() {
			begun.forEach(({end}) => end.abort());
			begun.clear();
		},
	};
}

const nameOf = ({cloud, audience, tenant, subscription}: TokenWish): string =>
	JSON.stringify([cloud.name, audience, tenant, subscription]);
