/** The number of timer ticks before a wait ends. */
const ticks = 20;

/** The time between two ticks in milliseconds. */
const tickMs = 100;

/**
 * Passes `work` a signal that aborts with `signal`, or with a TimeoutError after two seconds. A blocked event loop
 * counts as one tick, so a busy processor is not reported as a slow drive.
 */
export async function limitWait<Value>(
	signal: AbortSignal,
	work: (limited: AbortSignal) => Promise<Value>,
): Promise<Value> {
	const controller = new AbortController();
	let passed = 0;
	const timer = setInterval(() => {
		passed += 1;

		if (passed === ticks) {
			controller.abort(new DOMException('The file took too long.', 'TimeoutError'));
		}
	}, tickMs);

	try {
		return await work(AbortSignal.any([signal, controller.signal]));
	} finally {
		clearInterval(timer);
	}
}
