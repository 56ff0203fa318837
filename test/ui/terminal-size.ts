type Stdout = {readonly emit: (event: string) => unknown};

/** Makes a terminal of the library's tests another size, as its person would. */
export const resizerOf =
	(stdout: Stdout) =>
	(size: {readonly columns: number; readonly rows: number}): void => {
		for (const [name, value] of Object.entries(size)) {
			Object.defineProperty(stdout, name, {value, configurable: true});
		}

		stdout.emit('resize');
	};
