import {use, useEffect, useInsertionEffect, useRef} from 'react';
import {TerminalContext} from './terminal-context.ts';
import {toAscii} from './widgets/theme.ts';

/**
 * Returns a wrapper of `stdout` that replaces box characters and status glyphs with ASCII. `setAscii` turns the
 * replacement on or off. A replacement is as wide as its character, so the partial updates of Ink stay correct.
 */
export function createAsciiOutput(stdout: NodeJS.WritableStream): {
	readonly stdout: NodeJS.WritableStream;
	readonly setAscii: (isAscii: boolean) => void;
} {
	let isOn = false;

	return {
		stdout: new Proxy(stdout, {
			get(stream, name) {
				const value: unknown = Reflect.get(stream, name, stream);

				if (typeof value !== 'function') {
					return value;
				}

				return name === 'write'
					? (chunk: unknown, ...rest: readonly unknown[]): unknown =>
							value.call(stream, isOn && typeof chunk === 'string' ? toAscii(chunk) : chunk, ...rest)
					: value.bind(stream);
			},
		}),
		setAscii(isAscii) {
			isOn = isAscii;
		},
	};
}

/** Turns ASCII on or off before Ink writes the frame. Calls `redraw` after a change. */
export function useAsciiOutput(isAscii: boolean, redraw: () => void): void {
	const {setAscii} = use(TerminalContext);
	const drawn = useRef(isAscii);
	// Ink can write the frame before other effects run.
	useInsertionEffect(() => setAscii(isAscii), [setAscii, isAscii]);

	useEffect(() => {
		if (drawn.current !== isAscii) {
			drawn.current = isAscii;
			redraw();
		}
	}, [isAscii, redraw]);
}
