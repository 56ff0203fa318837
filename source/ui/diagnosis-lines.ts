import type {DescribedDiagnosis} from '../core/describe.ts';
import {say} from '../core/words.ts';
import {statusSpan} from './glyphs.ts';
import {blankLine, fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import type {Format, Stage} from './stage.ts';

/** The causes that more than one row shows, above the list: each named once. */
export function diagnosisLines(
	diagnoses: readonly DescribedDiagnosis[],
	{width, bodyHeight}: Pick<Format, 'width' | 'bodyHeight'>,
	stage: Stage,
): readonly Line[] {
	const joined = diagnoses.filter(({because, consequences}) => because.length + consequences.length > 1);
	// At most a quarter of the body, and nothing where every line is needed for the rows.
	const budget = bodyHeight < 9 ? 0 : Math.floor(bodyHeight / 4);
	const size = budget >= 4 ? 2 : 1;
	const room = Math.floor(budget / size);
	const shown = joined.slice(0, room).flatMap(diagnosis => linesOf(diagnosis, stage).slice(0, size));
	const more = joined.length - room;
	const lines =
		more > 0 && room > 0
			? [...shown, line(span('   '), span(say(stage.words.diagnosis.more, {count: more}), 'faint'))]
			: shown;

	// A line of air, where there is one to spare.
	const air = lines.length > 0 && bodyHeight >= 20 ? [blankLine] : [];
	return [...lines.map(given => fitLine(given, width)), ...air];
}

function linesOf(
	{status, summary, code, because, consequences}: DescribedDiagnosis,
	stage: Stage,
): readonly Line[] {
	const {diagnosis} = stage.words;
	const titles = (ids: readonly string[]) => ids.map(id => stage.titleOf(id)).join(', ');

	const detail = [
		code ?? '',
		// A broken check says why, but not which it is.
		because.length > 1 || status === 'error' ? say(diagnosis.shows, {titles: titles(because)}) : '',
		consequences.length > 0 ? say(diagnosis.holds, {titles: titles(consequences)}) : '',
	].filter(part => part !== '');

	return [
		line(span(' '), statusSpan(status, stage.look), span(' '), span(summary, 'strong')),
		line(span('   '), span(detail.join('  '), 'faint')),
	];
}
