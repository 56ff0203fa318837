/** What of a stream tells whether it is a terminal, and how wide. */
export type Width = {readonly stdout: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>};

export type FitLine = (line: string) => readonly string[];

/** In a terminal a sentence is broken between words, and goes on a little further in; elsewhere each line stays one. */
export async function lineFitter({stdout}: Width): Promise<FitLine> {
	if (!stdout.isTTY) {
		return line => [line];
	}

	const {widthOf, wrap} = await import('../../ui/width.ts');

	return line => {
		const {columns} = stdout;

		if (columns < narrowest || isToCopy(line) || widthOf(line) <= columns) {
			return [line];
		}

		const start = /^ */.exec(line)?.[0] ?? '';
		const [first = '', ...others] = wrap(line.trimStart(), columns - start.length - hanging);
		return [`${start}${first}`, ...others.map(part => `${' '.repeat(start.length + hanging)}${part}`)];
	};
}

/** For a text that lays itself out: the width of the terminal, and how a sentence is broken to it. */
export async function pageOf({stdout}: Width) {
	if (!stdout.isTTY || stdout.columns < narrowest) {
		return undefined;
	}

	const {wrap} = await import('../../ui/width.ts');
	return {columns: stdout.columns, wrap};
}

/** Columns. */
const narrowest = 20;
const hanging = 2;

/** Commands, and values that were seen, stand this far in: a terminal gives them back whole, however it shows them. */
const isToCopy = (line: string): boolean => line.startsWith('    ');
