import type {Status} from '../engine/check.ts';
import type {Span} from './line.ts';

export type DisplayOptions = {
	/** The value is false if the user prefers reduced motion or the terminal cannot animate. */
	readonly animate: boolean;
	/** The value is true if the screen uses only ASCII glyphs. */
	readonly ascii: boolean;
};

type RowStatus = Status | 'running' | 'waiting';

/** Glyphs differ in shape, because color alone must not have a meaning. Each glyph is one column wide. */
const glyphs: Readonly<Record<'unicode' | 'ascii', Readonly<Record<RowStatus, string>>>> = {
	unicode: {passed: '✔', warning: '!', failed: '✖', skipped: '-', error: 'E', running: '~', waiting: '.'},
	ascii: {passed: '+', warning: '!', failed: 'x', skipped: '-', error: 'E', running: '~', waiting: '.'},
};

const glyphOf = (status: RowStatus, {ascii}: Pick<DisplayOptions, 'ascii'>): string =>
	glyphs[ascii ? 'ascii' : 'unicode'][status];

export const statusSpan = (status: RowStatus, display: DisplayOptions): Span => ({
	text: glyphOf(status, display),
	tone: status,
	...(status === 'running' && display.animate && {isSpinning: true}),
});
