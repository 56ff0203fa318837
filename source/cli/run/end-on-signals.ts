import {exitCodes} from '../../engine/exit-code.ts';
import type {Run} from '../../engine/run.ts';

/** Cancels the run on a signal, so that the results are still written. A second signal ends the process. */
export async function endOnSignals(
	run: Run,
	work: (signalCode: () => number | undefined) => Promise<number>,
): Promise<number> {
	let code: number | undefined;
	const listenFor = (signal: NodeJS.Signals, signalCode: number) => {
		const end = (): void => {
			code = signalCode;
			run.cancel();
			// The listener is removed later. execa ends this process at once if nothing else listens for the signal.
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
		return await work(() => code);
	} finally {
		stopListening.forEach(stop => stop());
	}
}
