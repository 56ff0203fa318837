/** ms */
const moment = 1000;

/** Late by more than this, ms, a timer tells that the machine slept, or had no time: what was to end by then needs a moment more. */
const lateness = 200;

/** Ends when the work does, at the limit (ms) with a throw, and at once when the signal aborts; the message is a code. */
export async function endBy<Value>(work: Promise<Value>, limit: number, signal: AbortSignal): Promise<Value> {
	const {promise, reject} = Promise.withResolvers<never>();
	const abort = () => reject(new Error('ABORTED'));
	const due = performance.now() + limit;
	const giveUp = () => reject(new Error('TIMEOUT'));
	let timer = setTimeout(() => {
		if (performance.now() - due > lateness) {
			timer = setTimeout(giveUp, moment);
		} else {
			giveUp();
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
