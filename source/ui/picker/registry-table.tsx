import {Box} from 'ink';
import {useMemo} from 'react';
import type {ReactNode} from 'react';
import {SelectionBar} from '../widgets/frame.tsx';
import {WholeLabel, Label} from '../widgets/label.tsx';
import {useVisibleLines} from '../widgets/visible-lines.ts';
import {registryTexts, resultOf, resultTone} from './registry-texts.ts';
import {isRegistry, registryRows} from './rows.ts';
import type {PickerRow} from './rows.ts';
import type {PickerProps} from './picker-props.ts';

export function RegistryTable(view: PickerProps) {
	const {registries: rows, selected, context} = view;
	const {isNarrow, listColumns, hasRules: hasHeadings} = view.layout;
	const {registries, search, marked} = view.state;
	const {columns} = context.language.words.picker;
	const all = useMemo(
		() => registryTexts(registryRows({registries, search}, context), context),
		[registries, search, context],
	);
	const textsOf = ({id}: PickerRow) => all.get(id) ?? {name: '', address: ''};
	const {area, start, end} = useVisibleLines(view.scrolls.list, {
		total: rows.length,
		// `view.rows` starts with the start choices if no registry is saved. This table shows only the registries.
		selected: Math.max(0, view.index - (view.rows.length - rows.length)),
		headings: hasHeadings ? 1 : 0,
	});
	const lines = rows.slice(start, end);
	const texts = [...all.values()];

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
					{lines.map(row => (
						<SelectionBar key={row.id} isSelected={row.id === selected?.id}>
							<Box height={1} columnGap={1}>
								<WholeLabel tone="accent" width={3}>
									{marked.has(row.id) ? '[x]' : ''}
								</WholeLabel>
								<Label tone={row.id === selected?.id ? 'strong' : 'plain'}>{textsOf(row).name}</Label>
								{row.kind === 'saved' && row.draft.isFavorite && <WholeLabel tone="accent">*</WholeLabel>}
							</Box>
						</SelectionBar>
					))}
				</Column>
				{!isNarrow && (
					<Column heading={hasHeadings && columns.address} canShrink texts={texts.map(item => item.address)}>
						{lines.map(row => (
							<WholeLabel key={row.id} tone={row.id === selected?.id ? 'plain' : 'faint'}>
								{textsOf(row).address}
							</WholeLabel>
						))}
					</Column>
				)}
				<Column heading={hasHeadings && columns.result} maxWidth={listColumns}>
					{lines.map(row => (
						<WholeLabel key={row.id} tone={resultTone(row)}>
							{resultOf(row, context, view.now)}
						</WholeLabel>
					))}
				</Column>
			</Box>
			{isNarrow && selected && isRegistry(selected) && (
				<WholeLabel tone="faint" indent={nameIndent}>
					{textsOf(selected).address}
				</WholeLabel>
			)}
		</>
	);
}

/** The columns before a name: the selection bar, the mark and a space. */
const nameIndent = 5;

type ColumnProps = {
	readonly heading: string | false;
	readonly indent?: number;
	/** The texts of all rows. The longest texts set a minimum width, so that scrolling rarely changes the width. */
	readonly texts?: readonly string[];
	readonly maxWidth?: number;
	/** True for the column that becomes narrower if the table is too wide. */
	readonly canShrink?: boolean;
	readonly children: ReactNode;
};

const Column = ({heading, indent = 0, texts = [], canShrink = false, children, ...size}: ColumnProps) => (
	<Box flexDirection="column" flexShrink={canShrink ? 1 : 0} {...size}>
		{heading !== false && (
			<WholeLabel tone="faint" indent={indent}>
				{heading}
			</WholeLabel>
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
