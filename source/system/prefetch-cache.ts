/** What begins before anyone asks for it. */
export type Prefetch<Request, Result> = {
	/**
	 * Begins it, unless it has begun; the next who asks for the same takes it over. Settles when it waits for the
	 * world: what is loaded from then on delays it no more.
	 */
	readonly begin: (request: Request) => Promise<void>;
	/** What it came to, begun now where it has not. */
	readonly take: Ask<Request, Result>;
	/** Ends what nobody has taken over. */
	readonly forget: () => void;
};

/** `waits` is called when it is the world that is waited for; it need not come to that. */
export type Ask<Request, Result> = (
	request: Request,
	signal: AbortSignal,
	waits?: () => void,
) => Promise<Result>;

/** The slowest things of a run are its credential and Azure CLI: whoever knows what will be asked for need not wait with it. */
export function createPrefetch<Request, Result>(
	ask: Ask<Request, Result>,
	nameOf: (request: Request) => string,
): Prefetch<Request, Result> {
	const begun = new Map<string, {readonly answer: Promise<Result>; readonly end: AbortController}>();

	return {
		async begin(request) {
			if (begun.has(nameOf(request))) {
				return;
			}

			const end = new AbortController();
			const {promise: waiting, resolve} = Promise.withResolvers<void>();
			const answer = ask(request, end.signal, resolve);
			begun.set(nameOf(request), {answer, end});
			// Who takes it over hears of it.
			await Promise.race([waiting, answer.catch(() => undefined)]);
		},
		async take(request, signal) {
			const early = begun.get(nameOf(request));
			begun.delete(nameOf(request));

			if (early === undefined) {
				return ask(request, signal);
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
