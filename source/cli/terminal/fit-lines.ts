type Width = {readonly stdout: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>};

type FitLine = (line: string) => readonly string[];

/**
 * Returns a function that wraps a line to the terminal width. The function does not wrap indented commands and
 * evidence. Without a terminal, and below 20 columns, no line is wrapped.
 */
export async function lineFitter({stdout}: Width): Promise<FitLine> {
	if (!stdout.isTTY) {
		return line => [line];
	}

	const {widthOf, wrap} = await import('../../text/width.ts');

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

/**
 * Returns the terminal width in columns and the wrap function. Returns undefined if stdout is not a terminal or is too
 * narrow.
 */
export async function pageOf({stdout}: Width) {
	if (!stdout.isTTY || stdout.columns < minimumWidth) {
		return undefined;
	}

	const {wrap} = await import('../../text/width.ts');
	return {columns: stdout.columns, wrap};
}

/** Minimum terminal width in columns. On a narrower terminal, lines are not wrapped. */
const minimumWidth = 20;
const hangingIndent = 2;

/** Commands and evidence are indented by four spaces. An unwrapped command can be copied as one line. */
const isForCopying = (line: string): boolean => line.startsWith('    ');
