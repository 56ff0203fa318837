let giveBack: (() => void) | undefined;

/** Remembers how to give the terminal back while a screen has it; returns what forgets that. The newest holds. */
export function guardTerminal(next: () => void): () => void {
	giveBack = next;

	return () => {
		if (giveBack === next) {
			giveBack = undefined;
		}
	};
}

/** Gives the terminal back as it was, if a screen has it, so that a fault of ours can be told. */
export function giveTerminalBack(): void {
	const last = giveBack;
	giveBack = undefined;
	last?.();
}
