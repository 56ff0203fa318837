type Width = {readonly stdout: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>};

export type FitLine = (line: string) => readonly string[];

/** On a terminal, long lines wrap between words with a hanging indent. Elsewhere, lines do not wrap. */
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

/** The width of the terminal and its line wrapping, for text with a layout; undefined if lines need not wrap. */
export async function pageOf({stdout}: Width) {
	if (!stdout.isTTY || stdout.columns < minimumWidth) {
		return undefined;
	}

	const {wrap} = await import('../../ui/width.ts');
	return {columns: stdout.columns, wrap};
}

/** Columns. */
const minimumWidth = 20;
const hangingIndent = 2;

/** Commands and evidence have this indent. Without our line breaks, a terminal copies them whole. */
const isForCopying = (line: string): boolean => line.startsWith('    ');
