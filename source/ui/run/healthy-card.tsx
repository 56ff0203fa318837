import {Box} from 'ink';
import {loginServerOf} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {Label} from '../widgets/label.tsx';
import {Command, Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {describeRow} from './description-cache.ts';
import type {RunView} from './view-model.ts';

type HealthyCardProps = {
	readonly report: Report;
	readonly view: RunView;
	/** The value is false on a small screen, which shows only the result. */
	readonly hasProof?: boolean;
	readonly context: RunScreenContext;
};

/** The result of a healthy run: what was proved, and that no pull was checked. */
export function HealthyCard({report, view, hasProof = true, context}: HealthyCardProps) {
	const {language} = context;
	const {healthy} = language.words.screen;
	const name = view.registry
		? context.nameOf(view.registry, report)
		: language.words.screen.groups.environment;
	const passed = view.rows.filter(row => row.state === 'finished' && row.outcome?.status === 'passed');
	const shown = hasProof
		? passed.filter(({checkId}) => language.describe.proofOf(checkId) !== undefined)
		: [];
	// Without an image, the pull check pulls an image of another registry.
	const isPulled =
		view.registry?.repository !== undefined &&
		passed.some(({checkId}) => language.describe.proofOf(checkId) === 'pull');

	return (
		<Box flexDirection="column" flexShrink={0} marginBottom={1}>
			<Box columnGap={1} paddingLeft={1} flexShrink={0}>
				<StatusGlyph status="passed" />
				<Label tone="strong">{formatSentence(healthy.title, {name})}</Label>
			</Box>
			<Inset left={3}>
				{shown.map(row => {
					const {title, short} = describeRow(context, row);
					return <Paragraph key={row.key}>{language.describe.label(title, short)}</Paragraph>;
				})}
				{view.registry && !isPulled && (
					<>
						<Paragraph tone="faint">{healthy.noPull}</Paragraph>
						<Command continuation={context.continuation}>
							{`acr-doctor ${loginServerOf(report, view.registry) ?? view.registry.name}/${view.registry.repository ?? 'REPOSITORY'}:TAG`}
						</Command>
					</>
				)}
			</Inset>
		</Box>
	);
}
