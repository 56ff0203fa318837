import {Box} from 'ink';
import {formatSentence} from '../../text/fill.ts';
import {SelectionBar} from '../widgets/frame.tsx';
import {WholeLabel, Label} from '../widgets/label.tsx';
import {useWords} from '../widgets/language.ts';
import {Paragraph} from '../widgets/paragraph.tsx';
import {ScrollItem} from '../widgets/scroll-area.tsx';
import {Inset} from '../widgets/size.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {rowTexts} from './row-texts.ts';
import type {SettingsContext, SettingsRow} from './rows.ts';
import type {SettingsState} from './state.ts';

type SettingLineProps = {
	readonly row: SettingsRow;
	readonly isSelected: boolean;
	/** True for the first row below the heading of the checks. */
	readonly isFirstCheck: boolean;
	readonly state: SettingsState;
	readonly context: SettingsContext;
};

export function SettingLine(props: SettingLineProps) {
	const {row, isSelected, isFirstCheck, state, context} = props;
	const {settings} = context.language.words;
	const refused = isSelected && state.mode.type === 'field' ? state.mode.refused : undefined;
	const override = row.type === 'setting' ? context.overrides[row.name] : undefined;
	const note = settings.notes[row.type === 'setting' ? row.name : row.type];

	return (
		<Box flexDirection="column" flexShrink={0}>
			{isFirstCheck && (
				<ScrollItem id={row.key} isHeading>
					<Box paddingLeft={2} marginTop={1}>
						<Label tone="faint">{settings.checks}</Label>
					</Box>
					<Override by={context.overrides.skip} />
				</ScrollItem>
			)}
			<ScrollItem id={row.key}>
				<SelectionBar isSelected={isSelected}>
					<Line {...props} />
					<Override by={override} />
					<Inset left={3}>
						{isSelected && refused === undefined && <Paragraph tone="faint">{note}</Paragraph>}
						{refused !== undefined && (
							<Paragraph tone="failed">{formatSentence(settings.invalidTimeout, {word: refused})}</Paragraph>
						)}
					</Inset>
				</SelectionBar>
			</ScrollItem>
		</Box>
	);
}

function Line({row, isSelected, state: {mode, preferences}, context}: SettingLineProps) {
	const {label, value, box} = rowTexts(row, preferences, context);
	const tone = isSelected ? 'strong' : 'plain';

	if (box !== undefined) {
		return (
			<Box height={1} flexShrink={0} columnGap={1} paddingLeft={row.type === 'check' ? 3 : 1}>
				<WholeLabel tone={box === '[ ]' ? 'faint' : 'accent'}>{box}</WholeLabel>
				<WholeLabel tone={tone} width={context.language.describe.titleWidth}>
					{label}
				</WholeLabel>
				<Label tone="faint">{value}</Label>
			</Box>
		);
	}

	return (
		<Box height={1} flexShrink={0} paddingLeft={1} columnGap={1}>
			<Box width="45%" maxWidth={22} flexShrink={0}>
				<Label tone={tone}>{label}</Label>
			</Box>
			{isSelected && mode.type === 'field' ? (
				<Box flexDirection="column" flexGrow={1}>
					<TextInput field={mode.field} />
				</Box>
			) : (
				<>
					<Label tone="accent">{isSelected ? '<' : ' '}</Label>
					<Label>{value}</Label>
					<Label tone="accent">{isSelected ? '>' : ''}</Label>
				</>
			)}
		</Box>
	);
}

function Override({by}: {readonly by: string | undefined}) {
	const {overridden} = useWords().settings;
	return (
		by !== undefined && (
			<Inset left={3}>
				<Paragraph tone="warning">{formatSentence(overridden, {by})}</Paragraph>
			</Inset>
		)
	);
}
