import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {Label} from './label.tsx';
import {ColumnsContext, useColumns} from './size.tsx';
import {horizontalLine, selectionBar, useColor, verticalLine} from './theme.ts';

const none = {
	topLeft: '',
	top: '',
	topRight: '',
	left: '',
	bottomLeft: '',
	bottom: '',
	bottomRight: '',
	right: '',
};

const lineStyle = {...none, top: horizontalLine};
const barStyle = {...none, left: selectionBar};
const sideStyle = {...none, left: verticalLine, right: verticalLine};

/** A horizontal line that fills the width. `children` is a short text at the end of the line. */
export const Rule = ({children}: {readonly children?: ReactNode}) => (
	<Box height={1} flexShrink={0}>
		<Box
			flexGrow={1}
			borderStyle={lineStyle}
			borderDimColor
			borderLeft={false}
			borderRight={false}
			borderBottom={false}
		/>
		{children}
	</Box>
);

type SelectionBarProps = {readonly isSelected: boolean; readonly children: ReactNode};

/** A bar at the left edge of the selected row, over the whole height of the row. */
export function SelectionBar({isSelected, children}: SelectionBarProps) {
	const color = useColor('accent');
	const content = <ColumnsContext value={Math.max(1, useColumns() - 1)}>{children}</ColumnsContext>;

	return isSelected ? (
		<Box
			flexDirection="column"
			flexShrink={0}
			borderStyle={barStyle}
			borderTop={false}
			borderRight={false}
			borderBottom={false}
			{...(color !== undefined && {borderColor: color})}
		>
			{content}
		</Box>
	) : (
		<Box flexDirection="column" flexShrink={0} paddingLeft={1}>
			{content}
		</Box>
	);
}

type PaneProps = {
	readonly title: string;
	readonly hasFocus: boolean;
	/** The width in columns, including the border. */
	readonly columns: number;
	/** A short text in the bottom border, for example the number of hidden lines. */
	readonly footer?: ReactNode;
	readonly children: ReactNode;
};

/** A bordered area with its title in the border. The color of the border shows the focus. */
export function Pane({title, hasFocus, columns, footer, children}: PaneProps) {
	const color = useColor(hasFocus ? 'accent' : 'plain');
	const text = hasFocus ? (color === undefined ? {} : {color}) : {dimColor: true};
	const border = hasFocus ? (color === undefined ? {} : {borderColor: color}) : {borderDimColor: true};
	const line = (
		<Box
			flexGrow={1}
			borderStyle={lineStyle}
			borderLeft={false}
			borderRight={false}
			borderBottom={false}
			{...border}
		/>
	);
	const corner = (characters: string) => (
		<Box flexShrink={0}>
			<Text {...text}>{characters}</Text>
		</Box>
	);

	return (
		<Box flexDirection="column" width={columns} flexShrink={0} flexGrow={0}>
			<Box height={1} flexShrink={0}>
				{corner('╭─ ')}
				<Label tone={hasFocus ? 'accent' : 'strong'}>{title}</Label>
				{corner(' ')}
				{line}
				{corner('╮')}
			</Box>
			<Box
				flexDirection="column"
				flexGrow={1}
				flexShrink={1}
				borderStyle={sideStyle}
				borderTop={false}
				borderBottom={false}
				{...border}
			>
				<ColumnsContext value={Math.max(1, columns - 2)}>{children}</ColumnsContext>
			</Box>
			<Box height={1} flexShrink={0}>
				{corner('╰')}
				{line}
				{footer}
				{corner('─╯')}
			</Box>
		</Box>
	);
}
