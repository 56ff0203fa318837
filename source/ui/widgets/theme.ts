import type {TextProps} from 'ink';
import {createContext, use} from 'react';
import type {Status} from '../../engine/check.ts';

export type DisplayOptions = {
	/** False if the user prefers reduced motion or the terminal cannot animate. */
	readonly animate: boolean;
	/** True if the terminal cannot draw box characters, or draws them two columns wide. */
	readonly ascii: boolean;
	/** False if NO_COLOR or --no-color turns colors off. Bold and dim text stay. */
	readonly hasColor: boolean;
};

/** The display options of the terminal. `App` provides them once for all components. */
export const DisplayContext = createContext<DisplayOptions>({animate: false, ascii: false, hasColor: true});

export const useDisplay = (): DisplayOptions => use(DisplayContext);

export type RowStatus = Status | 'running' | 'waiting';

export type Tone = RowStatus | 'plain' | 'strong' | 'faint' | 'command' | 'accent';

/** Glyphs differ in shape, because color alone must not have a meaning. Each glyph is one column wide. */
export const statusGlyphs: Readonly<Record<RowStatus, string>> = {
	passed: '✔',
	warning: '!',
	failed: '✖',
	skipped: '–',
	error: 'E',
	running: '~',
	waiting: '·',
};

/** The characters of lines and marks. `toAscii` replaces them if the terminal cannot draw them. */
export const selectionBar = '▌';
export const horizontalLine = '─';
export const verticalLine = '│';
export const separator = '·';

/** The characters that some terminals cannot draw, and below each the ASCII character that replaces it. */
const boxGlyphs = '─│╭╮╰╯…·–✔✖▌';
const asciiGlyphs = '-|++++~--+x>';

/** Replaces box characters and status glyphs. Each replacement has the same width, so the layout stays the same. */
export const toAscii = (text: string): string =>
	text.replaceAll(/[─│╭╮╰╯…·–✔✖▌]/gu, glyph => asciiGlyphs.charAt(boxGlyphs.indexOf(glyph)));

type Style = Pick<TextProps, 'color' | 'bold' | 'dimColor'>;

/** The styles use the 16 ANSI colors, so that the theme of the terminal applies. */
const styles: Readonly<Record<Tone, Style>> = {
	passed: {color: 'green'},
	warning: {color: 'yellow'},
	failed: {color: 'red'},
	error: {color: 'magenta'},
	skipped: {dimColor: true},
	running: {color: 'cyan'},
	waiting: {dimColor: true},
	plain: {},
	strong: {bold: true},
	faint: {dimColor: true},
	command: {color: 'cyan'},
	accent: {color: 'cyan', bold: true},
};

export function useStyle(tone: Tone): Style {
	const {color, ...style} = styles[tone];
	return useDisplay().hasColor && color !== undefined ? {color, ...style} : style;
}

/** Returns the color of borders as properties of a box. */
export function useBorder(tone: Tone) {
	const {color, dimColor} = useStyle(tone);
	return {borderColor: color, borderDimColor: dimColor};
}
