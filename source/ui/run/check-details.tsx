import {Box} from 'ink';
import type {DescribedRow} from '../../describe/describe.ts';
import type {Row} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {Evidence} from '../widgets/evidence.tsx';
import {Fix} from '../widgets/fix.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {separator} from '../widgets/theme.ts';
import {retriesOf} from './check-row.tsx';

type CheckDetailsProps = {
	readonly row: Row;
	readonly described: DescribedRow;
	/** The value is true if the row above the details already shows the result. */
	readonly isBelowRow: boolean;
	readonly showsEvidence: boolean;
	readonly context: RunScreenContext;
};

/** Explains the result of a check: code, meaning, fixes, evidence and link. Fixes come before evidence. */
export function CheckDetails({row, described, isBelowRow, showsEvidence, context}: CheckDetailsProps) {
	const {detail, row: rowWords} = context.language.words.screen;
	const isStale = row.state !== 'finished' && row.outcome !== undefined;
	const count = retriesOf(row);
	// A row above the details already shows the retries.
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
						<Fix
							key={fix.name ?? index}
							fix={fix}
							number={index + 1}
							continuation={context.continuation}
							isStale={isStale}
						/>
					))}
				</Box>
			)}
			{described.evidence.length > 0 && (
				<Box flexDirection="column" marginTop={1}>
					<Evidence
						title={detail.evidence}
						lines={described.evidence}
						isComplete={showsEvidence}
						joinLabel={context.language.describe.label}
					/>
				</Box>
			)}
			{described.documentation !== null && (
				<Box columnGap={2} flexShrink={0}>
					<Box flexShrink={0}>
						<Label tone="faint">{detail.documentation}</Label>
					</Box>
					<Label tone="command">{described.documentation}</Label>
				</Box>
			)}
		</Box>
	);
}
