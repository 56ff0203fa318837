/** The time in milliseconds that the work gets after a late timer. */
const extraTime = 1000;

/**
 * Maximum delay of a timer in milliseconds. A longer delay means that the machine slept or was overloaded. The work
 * then gets extra time.
 */
const maxLateness = 200;

/**
 * Returns the result of the work. `limit` is in milliseconds. Throws TIMEOUT at the limit. Throws ABORTED when the
 * signal aborts.
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
