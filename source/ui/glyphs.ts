import type {Status} from '../engine/check.ts';
import type {Span} from './line.ts';

export type Look = {
	/** False where motion disturbs, or the terminal cannot take it. */
	readonly animate: boolean;
	/** Only the characters every terminal has. */
	readonly ascii: boolean;
};

type Shown = Status | 'running' | 'waiting';

/** Each differs in shape, so that colour carries nothing alone, and is one column wide in every terminal. */
const glyphs: Readonly<Record<'unicode' | 'ascii', Readonly<Record<Shown, string>>>> = {
	unicode: {passed: '✔', warning: '!', failed: '✖', skipped: '-', error: 'E', running: '~', waiting: '.'},
	ascii: {passed: '+', warning: '!', failed: 'x', skipped: '-', error: 'E', running: '~', waiting: '.'},
};

export const glyphOf = (status: Shown, {ascii}: Pick<Look, 'ascii'>): string =>
	glyphs[ascii ? 'ascii' : 'unicode'][status];

/** The mark of a status, as part of a line. */
export const statusSpan = (status: Shown, look: Look): Span => ({
	text: glyphOf(status, look),
	tone: status,
	...(status === 'running' && look.animate && {isSpinning: true}),
});
