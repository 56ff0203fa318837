/** What begins before anyone asks for it. */
export type PrefetchCache<Request, Result> = {
	/**
	 * Begins it, unless it has begun; the next who asks for the same takes it over. Settles when it waits for the
	 * world: what is loaded from then on delays it no more.
	 */
	readonly prefetch: (request: Request) => Promise<void>;
	/** What it came to, begun now where it has not. */
	readonly get: Fetch<Request, Result>;
	/** Ends what nobody has taken over. */
	readonly clear: () => void;
};

/** `waits` is called when it is the world that is waited for; it need not come to that. */
export type Fetch<Request, Result> = (
	request: Request,
	signal: AbortSignal,
	onWait?: () => void,
) => Promise<Result>;

/** The slowest things of a run are its credential and Azure CLI: whoever knows what will be asked for need not wait with it. */
export function createPrefetchCache<Request, Result>(
	fetchResult: Fetch<Request, Result>,
	keyOf: (request: Request) => string,
): PrefetchCache<Request, Result> {
	const pending = new Map<string, {readonly result: Promise<Result>; readonly controller: AbortController}>();

	return {
		async prefetch(request) {
			if (pending.has(keyOf(request))) {
				return;
			}

			const controller = new AbortController();
			const {promise: waiting, resolve} = Promise.withResolvers<void>();
			const result = fetchResult(request, controller.signal, resolve);
			pending.set(keyOf(request), {result, controller});
			// Who takes it over hears of it.
			await Promise.race([waiting, result.catch(() => undefined)]);
		},
		async get(request, signal) {
			const prefetched = pending.get(keyOf(request));
			pending.delete(keyOf(request));

			if (prefetched === undefined) {
				return fetchResult(request, signal);
			}

			// It ends for the reason that its new owner has.
			const abort = (): void => prefetched.controller.abort(signal.reason);
			signal.addEventListener('abort', abort, {once: true});

			if (signal.aborted) {
				abort();
			}

			try {
				return await prefetched.result;
			} finally {
				signal.removeEventListener('abort', abort);
			}
		},
		clear() {
			pending.forEach(({controller}) => controller.abort());
			pending.clear();
		},
	};
}
