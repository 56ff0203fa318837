import {Box} from 'ink';
import {countRows} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Layout} from '../app.tsx';
import type {RunScreenContext} from '../screen-context.ts';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {SelectionBar} from '../widgets/frame.tsx';
import {ScrollArea, ScrollItem} from '../widgets/scroll-area.tsx';
import type {Scroll} from '../widgets/scroll.ts';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import type {RowStatus} from '../widgets/theme.ts';
import {CheckDetails} from './check-details.tsx';
import {CheckRow, resultText} from './check-row.tsx';
import {describeRow} from './description-cache.ts';
import {HealthyCard} from './healthy-card.tsx';
import type {GroupView, RunView} from './view-model.ts';

export type CheckListProps = {
	readonly report: Report;
	readonly view: RunView;
	readonly layout: Pick<Layout, 'details' | 'isNarrow'>;
	readonly showsEvidence: boolean;
	readonly scroll: Scroll;
	/** Milliseconds on the clock that measures durations. */
	readonly now: number;
	readonly context: RunScreenContext;
};

/** The checks of a registry in groups. The list keeps the selected item visible. */
export function CheckList(props: CheckListProps) {
	const {report, view, layout, scroll, context} = props;
	const {list} = context.language.words.screen;

	return (
		<ScrollArea scroll={scroll} selected={view.items[view.selected]?.id}>
			{view.isHealthy && layout.details !== 'pane' && (
				<HealthyCard {...{report, view, context}} hasProof={layout.details === 'inline'} />
			)}
			{view.groups.map(group => (
				<CheckGroup key={group.id} group={group} {...props} />
			))}
			{view.groups.length === 0 && (
				<Label tone="faint">{` ${view.rows.length === 0 ? list.empty : list.noMatch}`}</Label>
			)}
		</ScrollArea>
	);
}

type CheckGroupProps = CheckListProps & {readonly group: GroupView};

/** A group with a heading. A folded group is one line with its counts. */
function CheckGroup({group, ...props}: CheckGroupProps) {
	const {view, context} = props;
	const selected = view.items[view.selected]?.id;
	const heading = (
		<GroupHeading
			group={group}
			isSelected={selected === group.id}
			isNarrow={props.layout.isNarrow}
			context={context}
		/>
	);

	return (
		<Box flexDirection="column" flexShrink={0}>
			{group.canFold ? (
				<ScrollItem id={group.id}>
					<SelectionBar isSelected={selected === group.id}>{heading}</SelectionBar>
				</ScrollItem>
			) : (
				<ScrollItem id={group.visible[0]?.key ?? group.id} isHeading>
					<Box paddingLeft={1}>
						<Label tone="faint">{context.language.words.screen.groups[group.group]}</Label>
					</Box>
				</ScrollItem>
			)}
			{group.visible.map(row => (
				<CheckItem key={row.key} row={row} {...props} />
			))}
		</Box>
	);
}

const statusOrder = ['failed', 'error', 'warning', 'running', 'waiting', 'passed', 'skipped'] as const;

type GroupHeadingProps = {
	readonly group: GroupView;
	readonly isSelected: boolean;
	readonly isNarrow: boolean;
	readonly context: RunScreenContext;
};

function GroupHeading(props: GroupHeadingProps) {
	const {
		group: {group, rows},
		isSelected,
		isNarrow,
		context: {language},
	} = props;
	const {groups, statuses, statusCount} = language.words.screen;
	const counts = countRows(rows);
	const shown = statusOrder.filter(status => counts[status] > 0);
	const order = ['passed', ...shown.filter(status => status !== 'passed')] as const;
	const text = language.describe.list(
		order
			.filter(status => counts[status] > 0)
			.map(status => formatSentence(statusCount, {count: counts[status], status: statuses[status]})),
	);
	const status: RowStatus =
		shown.find(name => name !== 'skipped' && name !== 'passed') ?? (counts.passed > 0 ? 'passed' : 'skipped');

	return (
		<Box columnGap={1} height={1} flexShrink={0}>
			<StatusGlyph status={status} canSpin={false} />
			<Box {...(isNarrow ? {paddingRight: 1} : {width: language.describe.titleWidth})} flexShrink={0}>
				<Label tone={isSelected ? 'strong' : 'faint'}>{groups[group]}</Label>
			</Box>
			<Label tone="faint">{text}</Label>
		</Box>
	);
}

type CheckItemProps = Omit<CheckListProps, 'scroll' | 'report'> & {readonly row: RunView['rows'][number]};

/** A row, with its details if they are open. */
function CheckItem({row, view, layout, showsEvidence, now, context}: CheckItemProps) {
	const {details, isNarrow} = layout;
	const described = describeRow(context, row);
	const isSelected = view.items[view.selected]?.id === row.key;
	const isOpen = details === 'inline' && view.open.has(row.key);

	return (
		<ScrollItem id={row.key}>
			<SelectionBar isSelected={isSelected}>
				<CheckRow
					row={row}
					described={described}
					isSelected={isSelected}
					isNarrow={isNarrow}
					hasDuration={details !== 'pane'}
					now={row.state === 'running' ? now : 0}
					context={context}
				/>
				{isNarrow && isSelected && (
					<Inset left={2}>
						<Paragraph tone="faint">{resultText({row, described, now, context})}</Paragraph>
					</Inset>
				)}
				{isOpen && (
					<Inset left={4}>
						<CheckDetails
							row={row}
							described={described}
							isBelowRow
							showsEvidence={showsEvidence}
							context={context}
						/>
					</Inset>
				)}
			</SelectionBar>
		</ScrollItem>
	);
}
