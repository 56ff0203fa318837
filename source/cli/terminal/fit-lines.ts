type Width = {readonly stdout: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>};

type FitLine = (line: string) => readonly string[];

/** Returns a function that wraps lines between words, or changes nothing if stdout is not a terminal. */
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

/** Returns the terminal width and the wrap function, or undefined if lines must not be wrapped. */
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

/** Commands and evidence are indented by four spaces. They are not wrapped, so that a command can be copied as one line. */
const isForCopying = (line: string): boolean => line.startsWith('    ');
