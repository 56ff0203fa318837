import type {JobControl} from '../../ui/terminal-context.ts';

/**
 * Listens for the signals of job control while a screen is open. Without a listener, SIGTSTP from another process would
 * stop acr-doctor while the terminal still shows the screen. Returns a function that stops listening.
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
 * Stops the process group, as Ctrl-Z does. Resolves after the user continues the process, and not before `stopDelay`.
 * In an orphaned process group, for example after `ssh -t`, the kernel discards the signal (POSIX, 2.4.3:
 * https://pubs.opengroup.org/onlinepubs/9799919799/functions/V2_chap02.html). The promise then resolves after
 * `stopDelay`.
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
 * Minimum time in milliseconds between the stop signal and the next frame. The process does not stop immediately, and
 * the terminal must show no frame before the stop.
 */
const stopDelay = 100;
