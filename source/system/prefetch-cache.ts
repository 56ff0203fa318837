export type PrefetchCache<Request, Result> = {
	/**
	 * Starts a request, unless an earlier prefetch of the same request is still unused. Resolves when the request
	 * waits for a process or host, or has ended. Resolves at once if no request starts. Never rejects.
	 */
	readonly prefetch: (request: Request) => Promise<void>;
	/**
	 * Returns the result of a prefetched request and forgets the prefetch. Starts a request if there is no prefetch.
	 * Rejects as the request does.
	 */
	readonly get: Fetch<Request, Result>;
	/** Aborts and forgets the prefetched requests for which `get` has not been called. */
	readonly clear: () => void;
};

/** Calls `onWait` when the request starts to wait for a process or host. A request can end without this call. */
export type Fetch<Request, Result> = (
	request: Request,
	signal: AbortSignal,
	onWait?: () => void,
) => Promise<Result>;

/** Two requests with the same key (`keyOf`) count as the same request. */
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
			// The error is ignored here, because a later `get` throws the same error.
			await Promise.race([waiting, result.catch(() => undefined)]);
		},
		async get(request, signal) {
			const prefetched = pending.get(keyOf(request));
			pending.delete(keyOf(request));

			if (prefetched === undefined) {
				return fetchResult(request, signal);
			}

			// The prefetched request has its own signal, so an abort of the caller must be forwarded.
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
