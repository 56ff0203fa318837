import {Box} from 'ink';
import type {DescribedDiagnosis} from '../../describe/describe.ts';
import {changeText} from '../../describe/run-context.ts';
import {diagnose} from '../../engine/diagnosis.ts';
import {formatSentence} from '../../text/fill.ts';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import type {RunScene} from './run-state.ts';

/** The maximum number of causes above the list. More causes would leave too few lines for the list. */
const maxCauses = 2;

export function RunSummary({report, view, context}: RunScene) {
	const change = view.registry && changeText(context, report, view.registry);
	const {causes, describe} = context.language;
	const shared = diagnose({...report, rows: view.rows}, causes)
		.map(describe.diagnosis)
		.filter(({symptoms}) => symptoms.length > 1);

	return (
		<Box flexDirection="column" flexShrink={0}>
			{change !== undefined && (
				<Inset left={1}>
					<Paragraph tone="accent">{change}</Paragraph>
				</Inset>
			)}
			{shared.slice(0, maxCauses).map(diagnosis => (
				<Cause key={diagnosis.symptoms.join()} diagnosis={diagnosis} context={context} />
			))}
		</Box>
	);
}

type CauseProps = Pick<RunScene, 'context'> & {readonly diagnosis: DescribedDiagnosis};

function Cause({diagnosis: {status, summary, symptoms}, context}: CauseProps) {
	const {describe, words} = context.language;
	const titles = describe.list(symptoms.map(describe.titleOf));

	return (
		<Box flexShrink={0} paddingLeft={1} columnGap={1}>
			<StatusGlyph status={status} />
			<Inset beside={3}>
				<Paragraph tone="strong">{summary}</Paragraph>
				<Label tone="faint">{formatSentence(words.screen.diagnosis.foundBy, {titles})}</Label>
			</Inset>
		</Box>
	);
}
