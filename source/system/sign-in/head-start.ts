import type {System, TokenWish} from '../../core/system.ts';

/** Sign-ins that begin before anyone asks for them. */
export type HeadStart = {
	/** Begins one, which the next who asks for the same takes over. */
	readonly begin: (wish: TokenWish) => void;
	readonly signIn: System['signIn'];
	/** Ends what nobody has taken over. */
	readonly forget: () => void;
};

/** The slowest thing of a run is its credential: whoever knows what will be asked for need not wait with it. */
export function createHeadStart(signIn: System['signIn']): HeadStart {
	const begun = new Map<
		string,
		{readonly answer: ReturnType<System['signIn']>; readonly end: AbortController}
	>();

	return {
		begin(wish) {
			const end = new AbortController();
			const answer = signIn(wish, end.signal);
			// Who takes it over hears of it.
			answer.catch(() => undefined);
			begun.set(nameOf(wish), {answer, end});
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
