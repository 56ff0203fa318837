let restore: (() => void) | undefined;

/** Stores how to restore the terminal while a screen uses it. Returns a function that removes this. */
export function guardTerminal(next: () => void): () => void {
	restore = next;

	return () => {
		if (restore === next) {
			restore = undefined;
		}
	};
}

/** Restores the terminal if a screen uses it, so that an internal error can be shown. */
export function restoreTerminal(): void {
	const last = restore;
	restore = undefined;
	last?.();
}
