import {Box} from 'ink';
import type {Row} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import {Evidence} from '../widgets/evidence.tsx';
import {Fix} from '../widgets/fix.tsx';
import {Label, WholeLabel} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {separator} from '../widgets/theme.ts';
import {retriesOf} from './check-row.tsx';
import {describeRow} from './description-cache.ts';
import type {RunScene} from './run-state.ts';

type CheckDetailsProps = Pick<RunScene, 'navigation' | 'context'> & {
	readonly row: Row;
	/** True if the row above the details already shows the result. */
	readonly isBelowRow: boolean;
};

export function CheckDetails({row, isBelowRow, navigation, context}: CheckDetailsProps) {
	const {language, continuation} = context;
	const {detail, row: rowWords} = language.words.screen;
	const described = describeRow(context, row);
	const isStale = row.state !== 'finished' && row.outcome !== undefined;
	const count = retriesOf(row);
	const head = [
		described.code,
		described.problem,
		!isBelowRow && count > 0 ? formatSentence(rowWords.retry, {count}) : null,
	].filter(part => part !== null);
	const hasMore = head.length > 0 || described.meaning !== undefined || described.evidence.length > 0;
	const isRepeated = isBelowRow && described.summary === described.short && hasMore;

	return (
		<Box flexDirection="column" flexShrink={0}>
			{isStale && <Label tone="faint">{detail.before}</Label>}
			{head.length > 0 && (
				<Label tone={row.outcome?.status ?? 'strong'} isStale={isStale}>
					{head.join(` ${separator} `)}
				</Label>
			)}
			{!isRepeated && <Paragraph isStale={isStale}>{described.summary || detail.nothing}</Paragraph>}
			{described.meaning !== undefined && <Paragraph isStale={isStale}>{described.meaning}</Paragraph>}
			{described.fixes.length > 0 && (
				<Box flexDirection="column" marginTop={1}>
					{described.fixes.map((fix, index) => (
						<Fix key={fix.name ?? index} number={index + 1} {...{fix, continuation, isStale}} />
					))}
				</Box>
			)}
			{described.evidence.length > 0 && (
				<Box flexDirection="column" marginTop={1}>
					<Evidence
						title={detail.evidence}
						lines={described.evidence}
						isComplete={navigation.showsEvidence}
						joinLabel={language.describe.label}
					/>
				</Box>
			)}
			{described.documentation !== null && (
				<Box columnGap={2} flexShrink={0}>
					<WholeLabel tone="faint">{detail.documentation}</WholeLabel>
					<Label tone="command">{described.documentation}</Label>
				</Box>
			)}
		</Box>
	);
}
