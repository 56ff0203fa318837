import {render} from 'ink-testing-library';
import {onTestFinished} from 'vitest';
import {createReferenceLanguage} from '../../../source/cli/explain/reference-language.ts';
import {loadLanguage, parseLanguage} from '../../../source/cli/language.ts';
import type {LanguagePack} from '../../../source/describe/run-context.ts';
import type {LanguageCode} from '../../../source/languages/index.ts';
import {drawReference} from '../../../source/ui/reference/open-reference.tsx';
import {contextOf} from '../context-sample.ts';
import {resizerOf} from '../terminal-size.ts';

type Opening = {
	readonly word?: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly language?: LanguagePack;
};

/** Returns the language pack that `acr-doctor explain` uses. */
export const languageOf = async (code: LanguageCode): Promise<LanguagePack> =>
	createReferenceLanguage(await loadLanguage(code), 'posix');

/** Opens the reference in a simulated terminal. Records the copied texts, and how the screen ended. */
export async function openReference({word, columns = 80, rows = 24, language}: Opening = {}) {
	const copies: string[] = [];
	const endings: string[] = [];
	const app = render(
		drawReference(
			{
				context: contextOf({language: language ?? (await languageOf('en'))}),
				loadLanguage: async code => languageOf(parseLanguage(code) ?? 'en'),
				word,
				async copy(text) {
					copies.push(text);
					return 'copied';
				},
			},
			ending => endings.push(ending),
		),
	);
	const resize = resizerOf(app.stdout);
	resize({columns, rows});
	onTestFinished(() => app.unmount());
	const frame = () => app.lastFrame() ?? '';
	const lines = () => frame().split('\n');

	return {
		copies,
		endings,
		resize,
		frame,
		frames: app.frames,
		lines,
		/** Returns the line of the selection bar without the bar. */
		selected: () =>
			lines()
				.find(line => line.includes('▌'))
				?.replace(/^.*▌ /, '')
				.replace(/ {2}.*/, ''),
		press: (keys: string) => app.stdin.write(keys),
		paste: (text: string) => app.stdin.write(`\u001B[200~${text}\u001B[201~`),
	};
}

export const keys = {
	up: '\u001B[A',
	down: '\u001B[B',
	left: '\u001B[D',
	pageUp: '\u001B[5~',
	pageDown: '\u001B[6~',
	home: '\u001B[H',
	end: '\u001B[F',
	escape: '\u001B',
	enter: '\r',
	tab: '\t',
	shiftTab: '\u001B[Z',
	backspace: '\u007F',
	clear: '\u0015',
	interrupt: '\u0003',
} as const;
