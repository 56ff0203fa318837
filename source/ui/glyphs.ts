import type {Status} from '../engine/check.ts';
import type {Span} from './line.ts';

export type Look = {
	/** False for reduced motion, or if the terminal cannot animate. */
	readonly animate: boolean;
	/** Uses only ASCII glyphs. */
	readonly ascii: boolean;
};

type Shown = Status | 'running' | 'waiting';

/** Glyphs differ in shape, because color alone must not carry meaning. Each is one column wide. */
const glyphs: Readonly<Record<'unicode' | 'ascii', Readonly<Record<Shown, string>>>> = {
	unicode: {passed: '✔', warning: '!', failed: '✖', skipped: '-', error: 'E', running: '~', waiting: '.'},
	ascii: {passed: '+', warning: '!', failed: 'x', skipped: '-', error: 'E', running: '~', waiting: '.'},
};

export const glyphOf = (status: Shown, {ascii}: Pick<Look, 'ascii'>): string =>
	glyphs[ascii ? 'ascii' : 'unicode'][status];

export const statusSpan = (status: Shown, look: Look): Span => ({
	text: glyphOf(status, look),
	tone: status,
	...(status === 'running' && look.animate && {isSpinning: true}),
});
