let restore: (() => void) | undefined;

/**
 * Stores the function that restores the terminal. Returns a function that removes the stored function, unless a later
 * call has stored another function.
 */
export function guardTerminal(next: () => void): () => void {
	restore = next;

	return () => {
		if (restore === next) {
			restore = undefined;
		}
	};
}

/** Calls and removes the stored function, if any, so that an error message can be printed. */
export function restoreTerminal(): void {
	const last = restore;
	restore = undefined;
	last?.();
}
