import {Console} from 'node:console';
import {PassThrough} from 'node:stream';

// Vitest's console lacks methods that Ink patches.
Object.assign(console, {Console});

/** Creates simulated terminal streams that record their output and modes. */
export function openStreams({columns = 80, rows = 24} = {}) {
	let written = '';
	const modes = {isRaw: false, changes: [] as boolean[]};
	const stdin = Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode(isRaw: boolean) {
			modes.isRaw = isRaw;
			modes.changes.push(isRaw);
		},
		ref: () => undefined,
		unref: () => undefined,
	});
	const stdout = Object.assign(new PassThrough(), {isTTY: true, columns, rows});
	stdout.on('data', chunk => (written += String(chunk)));

	/** Returns the one of two sequences that was written last. */
	const last = (first: string, second: string): string =>
		written.lastIndexOf(first) > written.lastIndexOf(second) ? first : second;

	return {
		stdin,
		stdout,
		modes,
		written: () => written,
		/** Counts how often the alternate screen was opened. */
		entered: () => written.split('\u001B[?1049h').length - 1,
		state: () => ({
			screen: last('\u001B[?1049h', '\u001B[?1049l'),
			cursor: last('\u001B[?25l', '\u001B[?25h'),
			paste: last('\u001B[?2004h', '\u001B[?2004l'),
			isRaw: modes.isRaw,
		}),
	};
}

export const restoredState = {
	screen: '\u001B[?1049l',
	cursor: '\u001B[?25h',
	paste: '\u001B[?2004l',
	isRaw: false,
};
