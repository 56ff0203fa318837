type Stdout = {readonly emit: (event: string) => unknown};

/** Returns a function that resizes a terminal of Ink's test library, as a user does. */
export const resizerOf =
	(stdout: Stdout) =>
	(size: {readonly columns: number; readonly rows: number}): void => {
		for (const [name, value] of Object.entries(size)) {
			Object.defineProperty(stdout, name, {value, configurable: true});
		}

		stdout.emit('resize');
	};
