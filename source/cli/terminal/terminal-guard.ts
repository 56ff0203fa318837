let restore: (() => void) | undefined;

/** Stores the function that restores the terminal. Returns a function that removes the stored function. */
export function guardTerminal(next: () => void): () => void {
	restore = next;

	return () => {
		if (restore === next) {
			restore = undefined;
		}
	};
}

/** Restores the terminal if a screen is open. An internal error can then be printed. */
export function restoreTerminal(): void {
	const last = restore;
	restore = undefined;
	last?.();
}
