import {exitCodes} from '../../engine/exit-code.ts';
import type {Run} from '../../engine/run.ts';

/**
 * Returns the result of `work`. SIGINT or SIGTERM cancels the run and aborts `signal`, so that the results so far are
 * written. `signalCode` then returns 130 or 143. The listener handles only the first signal of each kind.
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
			// execa uses signal-exit, which ends the process at once if the signal has no other listener
			// (https://github.com/tapjs/signal-exit). `setImmediate` removes the listener `end` only after the listener
			// of signal-exit has run.
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
