import type {KeyHint, ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {Report} from '../engine/report.ts';
import type {DescribedRow} from '../describe/describe.ts';
import {entryOf, keyLabel, shortLabel} from './keys.ts';
import {fitLine, line, lineWidth, span} from './line.ts';
import type {Line} from './line.ts';
import type {NavigationState} from './navigation-state.ts';
import {severityOf} from './view-model.ts';
import type {ViewModel} from './view-model.ts';
import type {ScreenLayout} from './screen-layout.ts';
import type {RunScreenContext} from './screen-context.ts';
import {truncate, widthOf} from './width.ts';

type FooterInput = {
	readonly report: Report;
	readonly viewModel: ViewModel;
	readonly selected: DescribedRow | undefined;
	readonly navigation: NavigationState;
	readonly isReading: boolean;
	readonly secondsLeft: number | undefined;
	readonly layout: ScreenLayout;
	readonly context: RunScreenContext;
};

export function footerLine(input: FooterInput): Line {
	const {layout, navigation, secondsLeft, context} = input;
	const {width} = layout;

	if (navigation.asking !== undefined) {
		const answers = `  ${context.language.words.screen.footer.answers}`;
		// Only the question is truncated, so that the answers stay visible.
		const question = truncate(` ${navigation.asking.text}`, width - widthOf(answers));
		return line(span(question, 'accent'), span(answers, 'strong'));
	}

	if (navigation.notice !== undefined) {
		return fitLine(line(span(` ${navigation.notice}`, 'accent')), width);
	}

	if (secondsLeft !== undefined) {
		const {countdown, countdownShort} = context.language.words.screen.footer;
		const [long, short] = [countdown, countdownShort].map(sentence =>
			line(span(` ${formatSentence(sentence, {seconds: secondsLeft})}`, 'passed')),
		);
		return fitLine(long && lineWidth(long) <= width ? long : (short ?? line()), width);
	}

	return fitLine(hintsLine(hintsFor(input), width, context.language.words.screen), width);
}

/** A key hint. A narrow screen drops high ranks first. `word` and `label` override the key table. */
export type Hint = readonly [hint: KeyHint, rank: number, word?: string, label?: string];

function hintsFor(input: FooterInput): readonly Hint[] {
	const {report, viewModel, selected, navigation, isReading, context, layout} = input;
	const {footer, hints: words} = context.language.words.screen;

	if (navigation.isHelping) {
		return [
			['move', 2, footer.read],
			['back', 3],
			['quit', 1, words.close],
		];
	}

	const row = viewModel.rows[viewModel.selected];
	const hasCommand = selected?.fixes.some(({command}) => command !== undefined) ?? false;
	const fault = context.demo?.faultOf(viewModel.registry?.key ?? '');
	const failures = report.rows.filter(item => severityOf(item) === 'failure');
	const retryHint: Hint = selected?.question === undefined ? ['retry', 2] : ['retry', 2, footer.run];
	const retry = context.saved ? undefined : retryHint;
	const retryFailed: Hint | undefined =
		failures.length > 0 && !context.saved ? ['retryFailed', 7] : undefined;
	const save: Hint | undefined = report.finishedAt === undefined || context.saved ? undefined : ['save', 11];
	const lift: Hint | undefined = fault === undefined ? undefined : ['lift', 0];

	if (viewModel.isOverview) {
		const {registries, checks, enter} = context.language.words.screen.overview;
		const across = ['left', 'right'].map(key => keyLabel(key, context.language.words.screen)).join('/');
		return withoutUndefined(
			['move', 5, registries],
			['close', 6, checks, across],
			['toggle', 1, enter],
			lift,
			retry,
			retryFailed,
			selected?.code ? ['explain', 9] : undefined,
			failures.some(item => item !== row) ? ['failure', 10] : undefined,
			save,
			['help', 4],
			['quit', 1],
		);
	}

	if (isReading && layout.details === 'screen') {
		return withoutUndefined(
			['move', 3, footer.read],
			['back', 8],
			lift,
			retry,
			hasCommand ? ['copy', 2, footer.copy] : undefined,
			selected?.code ? ['explain', 6] : undefined,
			['help', 5],
			['quit', 1, words.close],
		);
	}

	const isOpen = layout.details === 'inline' && row !== undefined && viewModel.open.has(row.key);

	return withoutUndefined(
		layout.height < 14 ? undefined : ['move', 6],
		isReading ? ['back', 1] : ['toggle', 3, isOpen ? words.close : words.toggle],
		lift,
		retry,
		retryFailed,
		hasCommand ? ['copy', 5] : undefined,
		selected?.code ? ['explain', 10] : undefined,
		failures.some(item => item !== row) ? ['failure', 11] : undefined,
		report.registries.length > 1 ? ['registry', 8] : undefined,
		save,
		report.registries.length > 1 ? ['overview', 9] : undefined,
		context.hasPicker ? ['picker', 11] : undefined,
		['help', 4],
		['quit', 1],
	);
}

const withoutUndefined = (...hints: ReadonlyArray<Hint | undefined>): readonly Hint[] =>
	hints.filter(hint => hint !== undefined);

export const hintsLine = (hints: readonly Hint[], width: number, words: ScreenWords): Line =>
	footerHintsLine(
		hints.map(([hint, rank, word = words.hints[hint], keys = shortLabel(entryOf(hint), words)]) => ({
			keys,
			word,
			rank,
		})),
		width,
	);

export type FooterHint = {readonly keys: string; readonly word: string; readonly rank: number};

export function footerHintsLine(hints: readonly FooterHint[], width: number): Line {
	const made = line(
		...hints.flatMap(({keys, word}, index) => [
			span(index === 0 ? ' ' : '  '),
			span(keys, 'accent'),
			span(` ${word}`),
		]),
	);

	if (lineWidth(made) <= width || hints.length < 2) {
		return made;
	}

	const last = Math.max(...hints.map(({rank}) => rank));
	return footerHintsLine(
		hints.filter(({rank}) => rank !== last),
		width,
	);
}
