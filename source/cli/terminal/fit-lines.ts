type Width = {readonly stdout: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>};

export type FitLine = (line: string) => readonly string[];

/** Returns a function that wraps long lines between words. Lines do not wrap if stdout is not a terminal. */
export async function lineFitter({stdout}: Width): Promise<FitLine> {
	if (!stdout.isTTY) {
		return line => [line];
	}

	const {widthOf, wrap} = await import('../../ui/width.ts');

	return line => {
		const {columns} = stdout;

		if (columns < minimumWidth || isForCopying(line) || widthOf(line) <= columns) {
			return [line];
		}

		const start = /^ */.exec(line)?.[0] ?? '';
		const [first = '', ...others] = wrap(line.trimStart(), columns - start.length - hangingIndent);
		return [`${start}${first}`, ...others.map(part => `${' '.repeat(start.length + hangingIndent)}${part}`)];
	};
}

/** Returns the width of the terminal and the function that wraps text. Returns undefined if lines must not wrap. */
export async function pageOf({stdout}: Width) {
	if (!stdout.isTTY || stdout.columns < minimumWidth) {
		return undefined;
	}

	const {wrap} = await import('../../ui/width.ts');
	return {columns: stdout.columns, wrap};
}

/** Minimum width in columns. Lines do not wrap on a narrower terminal. */
const minimumWidth = 20;
const hangingIndent = 2;

/** Returns true for commands and evidence. A terminal copies a command as one line if the command is not wrapped. */
const isForCopying = (line: string): boolean => line.startsWith('    ');
