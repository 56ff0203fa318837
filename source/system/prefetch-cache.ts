/** A cache that fetches results before callers request them. */
export type PrefetchCache<Request, Result> = {
	/**
	 * Starts a request, unless the same request is already pending. Resolves when the request waits for a process or
	 * host, or has ended. The caller can then load modules without delaying the request.
	 */
	readonly prefetch: (request: Request) => Promise<void>;
	/** Returns a prefetched result, but each result only once. Starts a new request if there is none. */
	readonly get: Fetch<Request, Result>;
	/** Aborts the prefetched requests for which `get` has not been called. */
	readonly clear: () => void;
};

/** Calls `onWait` when the request starts to wait for a process or host. A request can end without this call. */
export type Fetch<Request, Result> = (
	request: Request,
	signal: AbortSignal,
	onWait?: () => void,
) => Promise<Result>;

/** Creates a cache for slow requests, such as a sign-in. Two requests with the same `keyOf` are the same request. */
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
			// An error is ignored here, because the caller of `get` receives it.
			await Promise.race([waiting, result.catch(() => undefined)]);
		},
		async get(request, signal) {
			const prefetched = pending.get(keyOf(request));
			pending.delete(keyOf(request));

			if (prefetched === undefined) {
				return fetchResult(request, signal);
			}

			// The prefetched request has its own signal. If the caller aborts, abort this signal too.
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
