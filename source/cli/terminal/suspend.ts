/** How long after its signal a stop may take effect, ms: until then the screen is not drawn again. */
const moment = 100;

/**
 * Stops as Ctrl-Z does, and settles when the shell's `fg` goes on. If no shell could do so (`tmux new acr-doctor`,
 * `docker run -it`, `ssh -t`), the process group is orphaned and the kernel discards the signal (POSIX, 2.4.3 Signal
 * Actions): then it settles a moment later. One timer serves both, since after a stop it is due at once.
 */
export async function suspend(): Promise<void> {
	await new Promise<void>(resolve => {
		setTimeout(resolve, moment);
		// The whole group: npm, if it started this, would keep the terminal otherwise.
		process.kill(0, 'SIGTSTP');
	});
}
