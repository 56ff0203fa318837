/** A time limit that the test reaches itself, so that the speed of the machine does not matter. */
export function createTimeLimit() {
	const controller = new AbortController();
	return {
		signal: controller.signal,
		reach: () => controller.abort(new DOMException('The time limit was reached.', 'TimeoutError')),
	};
}
