import {Box} from 'ink';
import {useMemo} from 'react';
import type {ReactNode} from 'react';
import type {Layout} from '../app.tsx';
import {SelectionBar} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import type {Scroll} from '../widgets/scroll.ts';
import type {Tone} from '../widgets/theme.ts';
import {useVisibleLines} from '../widgets/visible-lines.ts';
import {registryTexts, resultOf, resultTone} from './registry-texts.ts';
import {registryRows} from './rows.ts';
import type {RegistryRow} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

type RegistryTableProps = {
	readonly rows: readonly RegistryRow[];
	/** The index of the selected row. The value is negative if a choice above the table is selected. */
	readonly selected: number;
	readonly state: PickerState;
	readonly scroll: Scroll;
	readonly layout: Layout;
	readonly context: PickerContext;
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
};

/** Registries with their address and last result. On a narrow screen, only the selected row has an address. */
export function RegistryTable(props: RegistryTableProps) {
	const {rows, selected, state, scroll, layout, context, now} = props;
	const {isNarrow, listColumns, hasRules: hasHeadings} = layout;
	const {registries, search, marked} = state;
	const {columns} = context.language.words.picker;
	const all = useMemo(
		() => registryTexts(registryRows({registries, search}, context), context),
		[registries, search, context],
	);
	const {area, start, end} = useVisibleLines(scroll, {
		total: rows.length,
		selected: Math.max(0, selected),
		headings: hasHeadings ? 1 : 0,
	});
	const lines = rows.slice(start, end).map((row, index) => {
		const isSelected = start + index === selected;
		const texts = all.get(row.id) ?? {name: '', address: ''};
		return {row, isSelected, texts, tone: isSelected ? ('strong' as const) : ('plain' as const)};
	});
	const texts = [...all.values()];
	const address = isNarrow ? all.get(rows[selected]?.id ?? '')?.address : undefined;

	return (
		<>
			<Box ref={area} flexGrow={1} flexShrink={1} flexBasis={0} overflow="hidden" columnGap={2}>
				<Column
					heading={hasHeadings && columns.name}
					indent={nameIndent}
					maxWidth={listColumns}
					canShrink={isNarrow}
					texts={texts.map(({name}) => name)}
				>
					{lines.map(({row, isSelected, texts: {name}, tone}) => (
						<SelectionBar key={row.id} isSelected={isSelected}>
							<Box height={1} columnGap={1}>
								<Box width={3} flexShrink={0}>
									<Label tone="accent">{marked.has(row.id) ? '[x]' : ''}</Label>
								</Box>
								<Label tone={tone}>{name}</Label>
								{row.kind === 'saved' && row.registry.isFavorite === true && (
									<Box flexShrink={0}>
										<Label tone="accent">*</Label>
									</Box>
								)}
							</Box>
						</SelectionBar>
					))}
				</Column>
				{!isNarrow && (
					<Column heading={hasHeadings && columns.address} canShrink texts={texts.map(item => item.address)}>
						{lines.map(({row, texts: item, isSelected}) => (
							<Cell key={row.id} tone={isSelected ? 'plain' : 'faint'}>
								{item.address}
							</Cell>
						))}
					</Column>
				)}
				<Column heading={hasHeadings && columns.result} maxWidth={listColumns}>
					{lines.map(({row}) => (
						<Cell key={row.id} tone={resultTone(row)}>
							{resultOf(row, context, now)}
						</Cell>
					))}
				</Column>
			</Box>
			{address !== undefined && (
				<Box flexShrink={0} height={1} paddingLeft={nameIndent}>
					<Label tone="faint">{address}</Label>
				</Box>
			)}
		</>
	);
}

/** The columns of the selection bar and the mark. */
const nameIndent = 5;

type ColumnProps = {
	readonly heading: string | false;
	readonly indent?: number;
	/** The texts of all rows, also of rows that are not visible. The longest keep the width during scrolling. */
	readonly texts?: readonly string[];
	readonly maxWidth?: number;
	/** One column shrinks, so that the widths of all columns are whole numbers. */
	readonly canShrink?: boolean;
	readonly children: ReactNode;
};

/** A column of the table. Yoga makes the column as wide as its widest text, if the screen is wide enough. */
const Column = ({heading, indent = 0, texts = [], canShrink = false, children, ...size}: ColumnProps) => (
	<Box flexDirection="column" flexShrink={canShrink ? 1 : 0} {...size}>
		{heading !== false && (
			<Box height={1} flexShrink={0} paddingLeft={indent}>
				<Label tone="faint">{heading}</Label>
			</Box>
		)}
		{children}
		{longestOf(texts).map(text => (
			<Box key={text} height={0} flexShrink={0} overflow="hidden" paddingLeft={indent}>
				<Label>{text}</Label>
			</Box>
		))}
	</Box>
);

const longestOf = (texts: readonly string[]): readonly string[] => [
	...new Set(texts.toSorted((first, second) => second.length - first.length).slice(0, 3)),
];

const Cell = ({tone, children}: {readonly tone: Tone; readonly children: string}) => (
	<Box height={1} flexShrink={0}>
		<Label tone={tone}>{children}</Label>
	</Box>
);
