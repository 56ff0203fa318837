/** A cache that fetches results before callers request them. */
export type PrefetchCache<Request, Result> = {
	/**
	 * Starts a request unless the same request runs already. Settles when the request starts to wait for a process
	 * or host. Code that loads during the wait delays nothing.
	 */
	readonly prefetch: (request: Request) => Promise<void>;
	/** Takes over a prefetched request, or starts a new request. */
	readonly get: Fetch<Request, Result>;
	/** Aborts every request that no caller has taken over. */
	readonly clear: () => void;
};

/** Calls `onWait` when the request starts to wait for a process or host. A request can end without this call. */
export type Fetch<Request, Result> = (
	request: Request,
	signal: AbortSignal,
	onWait?: () => void,
) => Promise<Result>;

/** Creates a cache for slow requests, such as a sign-in. */
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
			// The caller of `get` receives the error.
			await Promise.race([waiting, result.catch(() => undefined)]);
		},
		async get(request, signal) {
			const prefetched = pending.get(keyOf(request));
			pending.delete(keyOf(request));

			if (prefetched === undefined) {
				return fetchResult(request, signal);
			}

			// The request aborts with the reason of the new caller.
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
