import type {KeyHint} from '../core/screen-words.ts';
import {say} from '../core/words.ts';
import type {Report} from '../core/report.ts';
import type {Described} from '../core/describe.ts';
import {shortLabel} from './keys.ts';
import {fitLine, line, lineWidth, span} from './line.ts';
import type {Line} from './line.ts';
import type {Navigation} from './place.ts';
import {troubleOf} from './scene.ts';
import type {Scene} from './scene.ts';
import type {Format, Stage} from './stage.ts';

export type FooterInput = {
	readonly report: Report;
	readonly scene: Scene;
	readonly selected: Described | undefined;
	readonly navigation: Navigation;
	readonly isReading: boolean;
	readonly secondsLeft: number | undefined;
	readonly format: Format;
	readonly stage: Stage;
};

/** A notice, the countdown, or the keys that mean something here, as many as fit. */
export function footerLine(input: FooterInput): Line {
	const {format, navigation, secondsLeft, stage} = input;
	const {width} = format;

	if (navigation.notice !== undefined) {
		return fitLine(line(span(` ${navigation.notice}`, 'accent')), width);
	}

	if (secondsLeft !== undefined) {
		const {countdown, countdownShort} = stage.words.footer;
		const [long, short] = [countdown, countdownShort].map(sentence =>
			line(span(` ${say(sentence, {seconds: secondsLeft})}`, 'passed')),
		);
		return fitLine(long && lineWidth(long) <= width ? long : (short ?? line()), width);
	}

	return fitLine(hintsLine(hintsFor(input), input), width);
}

/** In the order of the screen; a lower number stays longer as the width falls. */
type Hint = readonly [hint: KeyHint, rank: number];

function hintsFor({
	report,
	scene,
	selected,
	navigation,
	isReading,
	stage,
	format,
}: FooterInput): readonly Hint[] {
	if (navigation.isHelping) {
		return [
			['move', 2],
			['back', 1],
			['quit', 3],
		];
	}

	const failures = scene.rows.filter(row => troubleOf(row) === 'failure').length;
	const hasCommand = selected?.fixes.some(({command}) => command !== undefined) ?? false;
	const fault = stage.demo?.faultOf(scene.registry?.key ?? '');
	const isAnyFailed = report.rows.some(row => troubleOf(row) === 'failure');

	const hints: ReadonlyArray<Hint | undefined> = [
		format.height < 14 ? undefined : ['move', 6],
		isReading ? ['back', 1] : ['toggle', 3],
		fault === undefined ? undefined : ['lift', 0],
		['retry', 2],
		isAnyFailed ? ['retryFailed', 7] : undefined,
		hasCommand ? ['copy', 5] : undefined,
		failures > 1 ? ['failure', 9] : undefined,
		report.registries.length > 1 ? ['registry', 8] : undefined,
		['help', 4],
		['quit', 1],
	];

	return hints.filter(hint => hint !== undefined);
}

function hintsLine(hints: readonly Hint[], input: FooterInput): Line {
	const {words} = input.stage;
	const made = line(
		...hints.flatMap(([hint], index) => [
			span(index === 0 ? ' ' : '  '),
			span(shortLabel(hint, words), 'accent'),
			span(` ${words.hints[hint]}`),
		]),
	);

	if (lineWidth(made) <= input.format.width || hints.length < 2) {
		return made;
	}

	const last = Math.max(...hints.map(([, rank]) => rank));
	return hintsLine(
		hints.filter(([, rank]) => rank !== last),
		input,
	);
}
