let restore: (() => void) | undefined;

/** Stores the function that restores the terminal. Returns a function that clears the stored function. */
export function guardTerminal(next: () => void): () => void {
	restore = next;

	return () => {
		if (restore === next) {
			restore = undefined;
		}
	};
}

/** Restores the terminal if a screen is open, so that the message of an internal error can be printed. */
export function restoreTerminal(): void {
	const last = restore;
	restore = undefined;
	last?.();
}
