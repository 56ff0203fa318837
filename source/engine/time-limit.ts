/** The additional time in milliseconds that the work gets if the timer fired too late. */
const extraTime = 1000;

/**
 * Tolerance for a late timer, in milliseconds. An even later timer shows that the machine slept or was overloaded.
 * The work then gets `extraTime`, because it could not run in the meantime either.
 */
const maxLateness = 200;

/**
 * Returns the result of `work`. Throws TIMEOUT after `limit` milliseconds, or ABORTED if the signal aborts first. The
 * work itself is not stopped.
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

	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', abort);
	}
}
