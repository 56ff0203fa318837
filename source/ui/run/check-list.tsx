import {Box} from 'ink';
import {countRows} from '../../engine/report.ts';
import type {Row} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {SelectionBar} from '../widgets/frame.tsx';
import {ScrollArea, ScrollItem} from '../widgets/scroll-area.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {CheckDetails} from './check-details.tsx';
import {CheckRow, resultText} from './check-row.tsx';
import {HealthyCard} from './healthy-card.tsx';
import type {RunScene} from './run-state.ts';
import type {GroupView} from './view-model.ts';

export function CheckList(scene: RunScene) {
	const {view, layout, scrolls, context} = scene;
	const {list} = context.language.words.screen;

	return (
		<ScrollArea scroll={scrolls.list} selected={view.item?.id}>
			{view.isHealthy && layout.details !== 'pane' && (
				<HealthyCard {...scene} hasProof={layout.details === 'inline'} />
			)}
			{view.groups.map(group => (
				<CheckGroup key={group.id} group={group} {...scene} />
			))}
			{view.groups.length === 0 && (
				<Label tone="faint">{` ${view.rows.length === 0 ? list.empty : list.noMatch}`}</Label>
			)}
		</ScrollArea>
	);
}

type CheckGroupProps = RunScene & {readonly group: GroupView};

function CheckGroup(props: CheckGroupProps) {
	const {group, view, context} = props;
	const {id, canFold, visible} = group;

	return (
		<Box flexDirection="column" flexShrink={0}>
			{canFold ? (
				<ScrollItem id={id}>
					<SelectionBar isSelected={view.item?.id === id}>
						<GroupCounts {...props} />
					</SelectionBar>
				</ScrollItem>
			) : (
				<ScrollItem id={visible[0]?.key ?? id} isHeading>
					<Box paddingLeft={1}>
						<Label tone="faint">{context.language.words.screen.groups[group.group]}</Label>
					</Box>
				</ScrollItem>
			)}
			{visible.map(row => (
				<CheckItem key={row.key} {...props} row={row} />
			))}
		</Box>
	);
}

/** The most important status is first. */
const statusOrder = ['failed', 'error', 'warning', 'running', 'waiting', 'passed', 'skipped'] as const;

function GroupCounts({group: {group, id, rows}, view, layout: {isNarrow}, context}: CheckGroupProps) {
	const {words, describe} = context.language;
	const {groups, statuses, statusCount} = words.screen;
	const counts = countRows(rows);
	const shown = statusOrder.filter(status => counts[status] > 0);
	const texts = shown
		.toSorted((one, other) => Number(other === 'passed') - Number(one === 'passed'))
		.map(status => formatSentence(statusCount, {count: counts[status], status: statuses[status]}));

	return (
		<Box columnGap={1} height={1} flexShrink={0}>
			<StatusGlyph status={shown[0] ?? 'skipped'} canSpin={false} />
			<Box {...(isNarrow ? {paddingRight: 1} : {width: describe.titleWidth})} flexShrink={0}>
				<Label tone={view.item?.id === id ? 'strong' : 'faint'}>{groups[group]}</Label>
			</Box>
			<Label tone="faint">{describe.list(texts)}</Label>
		</Box>
	);
}

type CheckItemProps = RunScene & {readonly row: Row};

function CheckItem(props: CheckItemProps) {
	const {row, view, layout, now, context} = props;
	const {details, isNarrow} = layout;
	const isSelected = view.item?.id === row.key;

	return (
		<ScrollItem id={row.key}>
			<SelectionBar isSelected={isSelected}>
				<CheckRow
					{...{row, isSelected, isNarrow, context}}
					hasDuration={details !== 'pane'}
					now={row.state === 'running' ? now : 0}
				/>
				{isNarrow && isSelected && (
					<Inset left={2}>
						<Paragraph tone="faint">{resultText(props)}</Paragraph>
					</Inset>
				)}
				{details === 'inline' && view.open.has(row.key) && (
					<Inset left={4}>
						<CheckDetails {...props} isBelowRow />
					</Inset>
				)}
			</SelectionBar>
		</ScrollItem>
	);
}
