import {Box} from 'ink';
import type {FooterHint} from '../../describe/screen-words.ts';
import type {SettingsKey} from '../../describe/settings-words.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Layout} from '../app.tsx';
import {KeyHints} from '../keys/key-hints.tsx';
import type {HintEntry} from '../keys/key-hints.tsx';
import type {MenuParts} from '../menu/use-menu.tsx';
import {Rule} from '../widgets/frame.tsx';
import {WholeLabel, Label} from '../widgets/label.tsx';
import {Notice, Prompt} from '../widgets/prompt.tsx';
import {ScrollArea} from '../widgets/scroll-area.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import type {SettingsController} from './controller.ts';
import {settingsKeys} from './keys.ts';
import {rowTexts} from './row-texts.ts';
import {rowsOf} from './rows.ts';
import type {SettingsContext} from './rows.ts';
import {SettingLine} from './setting-line.tsx';
import type {SettingsState} from './state.ts';

type SettingsScreenProps = {
	readonly state: SettingsState;
	readonly menu: MenuParts;
	readonly scroll: SettingsController['scroll'];
	readonly layout: Layout;
	readonly context: SettingsContext;
};

export function SettingsScreen({state, menu, scroll, layout, context}: SettingsScreenProps) {
	const {hasRules, isNarrow} = layout;
	const {screen, settings} = context.language.words;
	const {warning} = state;
	const rows = rowsOf(context);

	return (
		<>
			<Box height={1} flexShrink={0} paddingLeft={1} columnGap={2}>
				<Box flexGrow={1} flexShrink={0}>
					<Label tone="strong">{settings.title}</Label>
				</Box>
				{!isNarrow && <Label tone="faint">{settings.savedImmediately}</Label>}
			</Box>
			{hasRules && <Rule />}
			{warning && (
				<WholeLabel tone="warning" indent={1}>
					{`! ${formatSentence(settings.problems[warning.problem], warning.values)}`}
				</WholeLabel>
			)}
			{menu.body ?? (
				<>
					<ScrollArea scroll={scroll} selected={state.selected}>
						{rows.map((row, index) => (
							<SettingLine
								key={row.key}
								isFirstCheck={row.type === 'group' && rows[index - 1]?.type === 'setting'}
								isSelected={row.key === state.selected}
								{...{row, state, context}}
							/>
						))}
					</ScrollArea>
					{hasRules && <ScrollRule scroll={scroll} words={screen} />}
				</>
			)}
			{menu.footer ?? <Footer state={state} context={context} />}
		</>
	);
}

function Footer({state, context}: Pick<SettingsScreenProps, 'state' | 'context'>) {
	const {mode, undone, history, preferences} = state;
	const {screen, settings} = context.language.words;
	const texts = {...screen.hints, ...settings.hints};
	const keyHints = (hints: ReadonlyArray<Entry | false>, fixed: readonly Entry[]) => (
		<KeyHints table={settingsKeys} {...{texts, hints, fixed}} />
	);

	if (undone === 'nothing') {
		return <Notice>{context.language.words.picker.notices.nothingToUndo}</Notice>;
	}

	if (undone) {
		const {label, value, box = value} = rowTexts(undone, preferences, context);
		return <Notice>{formatSentence(settings.undone, {label, value: box})}</Notice>;
	}

	switch (mode.type) {
		case 'list':
			return keyHints(
				[['change'], history.length > 0 && ['undo'], ['reset'], ['language']],
				[['help'], ['back']],
			);
		case 'field':
			return keyHints([['change', settings.applyNumber, 'enter']], [['back', settings.cancelNumber]]);
		case 'question':
			return <Prompt question={settings.consent} answers={screen.footer.answers} />;
	}
}

type Entry = HintEntry<FooterHint | SettingsKey>;
