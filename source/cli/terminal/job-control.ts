import type {JobControl} from '../../ui/terminal-context.ts';

/**
 * Listens for the signals of job control while a screen is open. Without a listener, SIGTSTP from another process would
 * stop acr-doctor before it removes the screen from the terminal.
 */
export const jobControl: JobControl = ({onStop, onContinue}) => {
	stopListeners.add(onStop);
	process.on('SIGTSTP', onStop);
	process.on('SIGCONT', onContinue);

	return () => {
		stopListeners.delete(onStop);
		process.off('SIGTSTP', onStop);
		process.off('SIGCONT', onContinue);
	};
};

const stopListeners = new Set<() => void>();

/**
 * Stops the process like Ctrl-Z. The promise resolves when the user continues the process with `fg`. If no shell can
 * continue the process, its process group is orphaned, for example after `tmux new acr-doctor`, `docker run -it` or
 * `ssh -t`. The kernel then discards the signal (POSIX, 2.4.3 Signal Actions), and the promise resolves after the
 * delay. One timer covers both cases: if the process was stopped, the timer fires as soon as it continues.
 */
export async function suspend(): Promise<void> {
	// The signal stops the process only if the process has no listener for the signal.
	stopListeners.forEach(listener => process.off('SIGTSTP', listener));

	await new Promise<void>(resolve => {
		// `setImmediate` lets the handler of SIGCONT run before the promise resolves, so that the screen is drawn once.
		setTimeout(() => setImmediate(resolve), stopDelay);
		// The process ID 0 sends the signal to the whole process group. If npm started acr-doctor, npm would otherwise
		// keep the terminal.
		process.kill(0, 'SIGTSTP');
	});

	stopListeners.forEach(listener => process.on('SIGTSTP', listener));
}

/**
 * Time in milliseconds between the stop signal and the next frame. The signal does not stop the process immediately,
 * and the screen must not draw a frame before the process stops.
 */
const stopDelay = 100;
