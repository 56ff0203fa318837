import {exitCodes} from '../../engine/exit-code.ts';
import type {Run} from '../../engine/run.ts';

/**
 * SIGINT or SIGTERM cancels the run, so that the results so far are written. The listener handles only the first signal
 * of each kind.
 */
export async function endOnSignals<Value>(
	run: Run,
	work: (signalCode: () => number | undefined, signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
	const ending = new AbortController();
	let code: number | undefined;
	const listenFor = (signal: NodeJS.Signals, signalCode: number) => {
		const end = (): void => {
			code = signalCode;
			run.cancel();
			ending.abort();
			// execa ends the process at once if nothing else listens for the signal. `setImmediate` removes this listener only
			// after execa's own listener has run.
			setImmediate(() => process.off(signal, end));
		};
		process.on(signal, end);
		return () => process.off(signal, end);
	};
	const stopListening = [
		listenFor('SIGINT', exitCodes.interrupted),
		listenFor('SIGTERM', exitCodes.terminated),
	];

	try {
		return await work(() => code, ending.signal);
	} finally {
		stopListening.forEach(stop => stop());
	}
}
