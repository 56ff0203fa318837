/** What begins before anyone asks for it. */
export type HeadStart<Wish, Result> = {
	/**
	 * Begins it, unless it has begun; the next who asks for the same takes it over. Settles when it waits for the
	 * world: what is loaded from then on delays it no more.
	 */
	readonly begin: (wish: Wish) => Promise<void>;
	/** What it came to, begun now where it has not. */
	readonly take: Ask<Wish, Result>;
	/** Ends what nobody has taken over. */
	readonly forget: () => void;
};

/** `waits` is called when it is the world that is waited for; it need not come to that. */
export type Ask<Wish, Result> = (wish: Wish, signal: AbortSignal, waits?: () => void) => Promise<Result>;

/** The slowest things of a run are its credential and Azure CLI: whoever knows what will be asked for need not wait with it. */
export function createHeadStart<Wish, Result>(
	ask: Ask<Wish, Result>,
	nameOf: (wish: Wish) => string,
): HeadStart<Wish, Result> {
	const begun = new Map<string, {readonly answer: Promise<Result>; readonly end: AbortController}>();

	return {
		async begin(wish) {
			if (begun.has(nameOf(wish))) {
				return;
			}

			const end = new AbortController();
			const {promise: waiting, resolve} = Promise.withResolvers<void>();
			const answer = ask(wish, end.signal, resolve);
			begun.set(nameOf(wish), {answer, end});
			// Who takes it over hears of it.
			await Promise.race([waiting, answer.catch(() => undefined)]);
		},
		async take(wish, signal) {
			const early = begun.get(nameOf(wish));
			begun.delete(nameOf(wish));

			if (early === undefined) {
				return ask(wish, signal);
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
