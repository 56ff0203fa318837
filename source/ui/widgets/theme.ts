import type {TextProps} from 'ink';
import {createContext, use} from 'react';
import type {Status} from '../../engine/check.ts';

export type DisplayOptions = {
	readonly animate: boolean;
	/** True if the screen must use ASCII instead of box characters and status glyphs. */
	readonly ascii: boolean;
	/** If false, the screen has no colors. Bold and dim text stay. */
	readonly hasColor: boolean;
};

export const DisplayContext = createContext<DisplayOptions>({animate: false, ascii: false, hasColor: true});

export const useDisplay = (): DisplayOptions => use(DisplayContext);

export type RowStatus = Status | 'running' | 'waiting';

export type Tone = RowStatus | 'plain' | 'strong' | 'faint' | 'command' | 'accent';

/** The glyphs have different shapes, because color alone must not have a meaning. */
export const statusGlyphs: Readonly<Record<RowStatus, string>> = {
	passed: '✔',
	warning: '!',
	failed: '✖',
	skipped: '–',
	error: 'E',
	running: '~',
	waiting: '·',
};

export const selectionBar = '▌';
export const horizontalLine = '─';
export const verticalLine = '│';
export const separator = '·';

/** Each character of `asciiGlyphs` replaces the character of `boxGlyphs` at the same position. */
const boxGlyphs = '─│╭╮╰╯…·–✔✖▌';
const asciiGlyphs = '-|++++~--+x>';

/** Replaces box characters and status glyphs. Each replacement has the same width, so the layout does not change. */
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

export function useBorder(tone: Tone) {
	const {color, dimColor} = useStyle(tone);
	return {borderColor: color, borderDimColor: dimColor};
}
