/** Extra time after a late timer, ms. */
const extraTime = 1000;

/** A timer that is later than this, ms, means that the machine slept or was overloaded. The work then gets extra time. */
const maxLateness = 200;

/** Returns the result of the work. Throws TIMEOUT at the limit (ms), and ABORTED when the signal aborts. */
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
