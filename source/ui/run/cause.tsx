import {Box} from 'ink';
import type {DescribedDiagnosis} from '../../describe/describe.ts';
import {formatSentence} from '../../text/fill.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';

type CauseProps = {readonly diagnosis: DescribedDiagnosis; readonly context: RunScreenContext};

/** A reason that is not a row of its own, because several rows fail for the reason. */
export function Cause({diagnosis: {status, summary, symptoms}, context}: CauseProps) {
	const {describe, words} = context.language;

	return (
		<Box flexShrink={0} paddingLeft={1} columnGap={1}>
			<StatusGlyph status={status} />
			<Inset beside={3}>
				<Paragraph tone="strong">{summary}</Paragraph>
				<Label tone="faint">
					{formatSentence(words.screen.diagnosis.foundBy, {
						titles: describe.list(symptoms.map(describe.titleOf)),
					})}
				</Label>
			</Inset>
		</Box>
	);
}
