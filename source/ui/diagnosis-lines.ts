import type {DescribedDiagnosis} from '../describe/describe.ts';
import {formatSentence} from '../text/fill.ts';
import {statusSpan} from './glyphs.ts';
import {blankLine, fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import type {ScreenLayout} from './screen-layout.ts';
import type {RunScreenContext} from './screen-context.ts';
import {wrap} from './width.ts';

/** Returns the causes that affect at least two rows. The screen shows the causes above the list. */
export function diagnosisLines(
	diagnoses: readonly DescribedDiagnosis[],
	{width, contentHeight}: Pick<ScreenLayout, 'width' | 'contentHeight'>,
	context: RunScreenContext,
): readonly Line[] {
	const joined = diagnoses.filter(({symptoms, blocked}) => symptoms.length + blocked.length > 1);
	// The causes use at most a quarter of the height. A very short screen shows no causes.
	const budget = contentHeight < 9 ? 0 : Math.floor(contentHeight / 4);
	const made = joined.map(diagnosis => [
		...summaryLines(diagnosis, width, context),
		...(budget >= 4 ? [detailLine(diagnosis, context)] : []),
	]);
	const available = made.filter((_, index) => made.slice(0, index + 1).flat().length <= budget).length;
	const shown = made.slice(0, available).flat();
	const more = joined.length - available;
	const lines =
		more > 0 && available > 0
			? [
					...shown,
					line(
						span(indent),
						span(formatSentence(context.language.words.screen.diagnosis.more, {count: more}), 'faint'),
					),
				]
			: shown;

	const spacer = lines.length > 0 && contentHeight >= 20 ? [blankLine] : [];
	return [...lines.map(given => fitLine(given, width)), ...spacer];
}

function summaryLines(
	{status, summary}: DescribedDiagnosis,
	width: number,
	context: RunScreenContext,
): readonly Line[] {
	const [first = '', ...rest] = width < 58 ? wrap(summary, width - indent.length) : [summary];
	const head = line(span(' '), statusSpan(status, context.display), span(' '), span(first, 'strong'));
	return rest.length > 0 ? [head, line(span(indent), span(rest.join(' '), 'strong'))] : [head];
}

const indent = '   ';

function detailLine({status, code, symptoms, blocked}: DescribedDiagnosis, context: RunScreenContext): Line {
	const {diagnosis} = context.language.words.screen;
	const titles = (ids: readonly string[]) =>
		context.language.describe.list(ids.map(id => context.language.describe.titleOf(id)));

	const detail = [
		code ?? '',
		// The summary of a crashed check does not name the check.
		symptoms.length > 1 || status === 'error'
			? formatSentence(diagnosis.foundBy, {titles: titles(symptoms)})
			: '',
		blocked.length > 0 ? formatSentence(diagnosis.blocks, {titles: titles(blocked)}) : '',
	].filter(part => part !== '');

	return line(span(indent), span(detail.join('  '), 'faint'));
}
