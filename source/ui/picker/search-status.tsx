import {Box} from 'ink';
import {formatReason} from '../../describe/reasons.ts';
import {formatSentence} from '../../text/fill.ts';
import {keyLabel} from '../keys/keymap.ts';
import {WholeLabel, Label} from '../widgets/label.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {sourceNames} from './registry-texts.ts';
import {registryRows} from './rows.ts';
import type {PickerProps} from './picker-props.ts';

export function SearchStatus({state, context}: PickerProps) {
	const {picker, screen, reasons} = context.language.words;
	const {isRunning, discovery} = state.search;

	if (isRunning) {
		return (
			<Box height={1} flexShrink={0} paddingLeft={1} columnGap={1}>
				<StatusGlyph status="running" />
				<Label>{formatSentence(picker.searching, {key: keyLabel('escape', screen)})}</Label>
			</Box>
		);
	}

	// A new registry counts even if the filter hides the registry.
	const hasNew = registryRows(state, context).some(({kind}) => kind === 'found');
	const texts = discovery?.gaps.map(({source, code, reason: detail, details}) =>
		formatSentence(picker.searchFailed, {
			source: sourceNames[source],
			reason: formatReason({code, detail, details}, reasons),
		}),
	);

	return (
		texts &&
		[...(hasNew ? [] : [picker.nothingNew]), ...texts].map(text => (
			<WholeLabel key={text} tone="faint" indent={1}>
				{text}
			</WholeLabel>
		))
	);
}
