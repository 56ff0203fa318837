/** The additional time for the work if the timer fired too late, in milliseconds. */
const extraTime = 1000;

/**
 * The tolerated delay of the timer in milliseconds. A longer delay is caused for example by sleep, Ctrl-Z or load.
 * `work` then gets `extraTime`, because `work` could not run either.
 */
const maxLateness = 200;

/**
 * Returns the result of `work`. Rejects with TIMEOUT after `limit` milliseconds, or `extraTime` later if the timer
 * fired too late. Rejects with ABORTED if the signal aborts first. The work itself is not stopped.
 */
export async function withTimeLimit<Value>(
	work: Promise<Value>,
	limit: number,
	signal: AbortSignal,
): Promise<Value> {
	const {promise, reject} = Promise.withResolvers<never>();
	const abort = () => reject(new Error('ABORTED'));
	const due = performance.now() + limit;
	const timeOut = () => reject(new Error('TIMEOUT'));
	let timer = setTimeout(() => {
		if (performance.now() - due > maxLateness) {
			timer = setTimeout(timeOut, extraTime);
		} else {
			timeOut();
		}
	}, limit);
	signal.addEventListener('abort', abort);

	if (signal.aborted) {
		abort();
	}

	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', abort);
	}
}
