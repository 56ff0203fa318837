import {Box} from 'ink';
import {formatSentence} from '../../text/fill.ts';
import {valueOf} from '../text-field.ts';
import {Label} from '../widgets/label.tsx';
import {separator} from '../widgets/theme.ts';
import {hasStart, markedRows, registryRows} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

type PickerHeaderProps = {
	readonly state: PickerState;
	/** The number of registries that match the filter. */
	readonly found: number;
	readonly isNarrow: boolean;
	readonly context: PickerContext;
};

/** The title of the list, its filter, and the numbers of saved and marked registries. */
export function PickerHeader({state, found, isNarrow, context}: PickerHeaderProps) {
	const {counts, title} = context.language.words.picker;
	const query = valueOf(state.filter);
	const marked = markedRows(state, context).length;
	const texts = hasStart(state)
		? []
		: [
				query === ''
					? formatSentence(counts.saved, {count: state.registries.length})
					: formatSentence(counts.matching, {found, count: registryRows(state, context).length}),
				...(marked > 0 ? [formatSentence(counts.marked, {count: marked})] : []),
			];

	return (
		<Box height={1} flexShrink={0} paddingLeft={1} columnGap={2}>
			{!isNarrow && (
				<Box flexShrink={0}>
					<Label tone="faint">{context.title}</Label>
				</Box>
			)}
			<Box flexShrink={0}>
				<Label tone="strong">{title}</Label>
			</Box>
			<Box flexGrow={1}>{query !== '' && <Label tone="accent">{`/${query}`}</Label>}</Box>
			<Box flexShrink={0}>
				<Label tone="faint">{texts.join(` ${separator} `)}</Label>
			</Box>
		</Box>
	);
}
