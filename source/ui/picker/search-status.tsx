import {Box} from 'ink';
import {formatReason} from '../../describe/reasons.ts';
import {formatSentence} from '../../text/fill.ts';
import {keyLabel} from '../keys/keymap.ts';
import {Label} from '../widgets/label.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {sourceNames} from './registry-texts.ts';
import {registryRows} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

type SearchStatusProps = {readonly state: PickerState; readonly context: PickerContext};

/** The progress of the search for registries, or its result. */
export function SearchStatus({state, context}: SearchStatusProps) {
	const {picker, screen, reasons} = context.language.words;
	const {isRunning, discovery} = state.search;

	if (isRunning) {
		const key = keyLabel('escape', screen);
		return (
			<Box height={1} flexShrink={0} paddingLeft={1} columnGap={1}>
				<StatusGlyph status="running" />
				<Label>{formatSentence(picker.searching, {key})}</Label>
			</Box>
		);
	}

	// A new registry counts even if the filter hides the registry.
	const hasNew = registryRows(state, context).some(({kind}) => kind === 'found');
	const texts = (discovery?.gaps ?? []).map(({source, code, reason: detail, details}) =>
		formatSentence(picker.searchFailed, {
			source: sourceNames[source],
			reason: formatReason({code, detail, details}, reasons),
		}),
	);

	return (
		discovery && (
			<Box flexDirection="column" flexShrink={0} paddingLeft={1}>
				{[...(hasNew ? [] : [picker.nothingNew]), ...texts].map(text => (
					<Label key={text} tone="faint">
						{text}
					</Label>
				))}
			</Box>
		)
	);
}
