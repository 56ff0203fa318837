import {Box} from 'ink';
import {loginServerOf, statusOf} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import {Label} from '../widgets/label.tsx';
import {Command, Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {describeRow} from './description-cache.ts';
import type {RunScene} from './run-state.ts';

type HealthyCardProps = Pick<RunScene, 'report' | 'view' | 'context'> & {
	/** True if the card lists the checks that prove the result. */
	readonly hasProof: boolean;
};

export function HealthyCard({report, view, hasProof, context}: HealthyCardProps) {
	const {describe, words} = context.language;
	const {registry, rows} = view;
	const {healthy, groups} = words.screen;
	const name = registry ? context.nameOf(registry, report) : groups.environment;
	const proofs = rows.filter(
		row => statusOf(row) === 'passed' && describe.proofOf(row.checkId) !== undefined,
	);
	// Without a repository, the pulled image can be from another registry.
	const isPulled =
		registry?.repository !== undefined && proofs.some(({checkId}) => describe.proofOf(checkId) === 'pull');

	return (
		<Box flexDirection="column" flexShrink={0} marginBottom={1}>
			<Box columnGap={1} paddingLeft={1} flexShrink={0}>
				<StatusGlyph status="passed" />
				<Label tone="strong">{formatSentence(healthy.title, {name})}</Label>
			</Box>
			<Inset left={3}>
				{(hasProof ? proofs : []).map(row => {
					const {title, short} = describeRow(context, row);
					return <Paragraph key={row.key}>{describe.label(title, short)}</Paragraph>;
				})}
				{registry && !isPulled && (
					<>
						<Paragraph tone="faint">{healthy.noPull}</Paragraph>
						<Command continuation={context.continuation}>
							{`acr-doctor ${loginServerOf(report, registry) ?? registry.name}/${registry.repository ?? 'REPOSITORY'}:TAG`}
						</Command>
					</>
				)}
			</Inset>
		</Box>
	);
}
