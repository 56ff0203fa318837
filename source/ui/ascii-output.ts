import {use, useEffect, useInsertionEffect, useRef} from 'react';
import {TerminalContext} from './terminal-context.ts';
import {toAscii} from './widgets/theme.ts';

/**
 * Returns an output stream that can replace box characters by ASCII. Ink compares the original frames. The replacement
 * never changes a width, so the partial updates of Ink stay correct.
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

/** Turns ASCII on or off before the next frame. After a change, the whole screen is drawn again. */
export function useAsciiOutput(isAscii: boolean, redraw: () => void): void {
	const {setAscii} = use(TerminalContext);
	const drawn = useRef(isAscii);
	// Ink writes the frame before it runs other effects.
	useInsertionEffect(() => setAscii(isAscii), [setAscii, isAscii]);

	useEffect(() => {
		if (drawn.current !== isAscii) {
			drawn.current = isAscii;
			redraw();
		}
	}, [isAscii, redraw]);
}
