/** Ends when the work does, at the limit (ms) with a throw, and at once when the signal aborts. */
export async function endBy<Value>(work: Promise<Value>, limit: number, signal: AbortSignal): Promise<Value> {
	const {promise, reject} = Promise.withResolvers<never>();
	const abort = () => reject(new Error('Ended before its answer.'));
	const timer = setTimeout(() => reject(new Error(`Gave no answer within ${limit} ms.`)), limit);
	signal.addEventListener('abort', abort);

	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', abort);
	}
}
