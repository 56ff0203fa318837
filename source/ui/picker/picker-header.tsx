import {Box} from 'ink';
import {formatSentence} from '../../text/fill.ts';
import {valueOf} from '../text-field.ts';
import {WholeLabel, Label} from '../widgets/label.tsx';
import {separator} from '../widgets/theme.ts';
import {hasStart, markedRows, registryRows} from './rows.ts';
import type {PickerProps} from './picker-props.ts';

export function PickerHeader({state, registries, layout, context}: PickerProps) {
	const {counts, title} = context.language.words.picker;
	const query = valueOf(state.filter);
	const marked = markedRows(state, context).length;
	const texts = [
		query === ''
			? formatSentence(counts.saved, {count: state.registries.length})
			: formatSentence(counts.matching, {
					found: registries.length,
					count: registryRows(state, context).length,
				}),
		...(marked > 0 ? [formatSentence(counts.marked, {count: marked})] : []),
	];

	return (
		<Box height={1} flexShrink={0} paddingLeft={1} columnGap={2}>
			{!layout.isNarrow && <WholeLabel tone="faint">{context.title}</WholeLabel>}
			<WholeLabel tone="strong">{title}</WholeLabel>
			<Box flexGrow={1}>{query !== '' && <Label tone="accent">{`/${query}`}</Label>}</Box>
			{!hasStart(state) && <WholeLabel tone="faint">{texts.join(` ${separator} `)}</WholeLabel>}
		</Box>
	);
}
