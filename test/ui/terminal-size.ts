type Stdout = {readonly emit: (event: string) => unknown};

/** Resizes a terminal of Ink's test library, like a user. */
export const resizerOf =
	(stdout: Stdout) =>
	(size: {readonly columns: number; readonly rows: number}): void => {
		for (const [name, value] of Object.entries(size)) {
			Object.defineProperty(stdout, name, {value, configurable: true});
		}

		stdout.emit('resize');
	};
