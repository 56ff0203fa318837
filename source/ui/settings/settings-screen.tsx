import {Box} from 'ink';
import {formatSentence} from '../../text/fill.ts';
import type {Layout} from '../app.tsx';
import {HelpScreen} from '../help/help-screen.tsx';
import {keyLabel, shortLabel} from '../keys/keymap.ts';
import {LanguageMenu} from '../language-menu/language-menu-view.tsx';
import type {LanguageMenuState} from '../language-menu/language-menu.ts';
import {Rule} from '../widgets/frame.tsx';
import {Hints} from '../widgets/hints.tsx';
import type {Hint} from '../widgets/hints.tsx';
import {Label} from '../widgets/label.tsx';
import {Notice, Prompt} from '../widgets/prompt.tsx';
import {ScrollArea} from '../widgets/scroll-area.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {useDisplay} from '../widgets/theme.ts';
import type {SettingsController} from './controller.ts';
import {keyWordsOf, settingsHelp, settingsKeys} from './keys.ts';
import type {SettingsHint} from './keys.ts';
import {rowTexts} from './row-texts.ts';
import {rowsOf, selectedIn} from './rows.ts';
import type {SettingsContext} from './rows.ts';
import {SettingLine} from './setting-line.tsx';
import type {SettingsState} from './state.ts';

type SettingsScreenProps = {
	readonly state: SettingsState;
	/** The open language menu, which replaces the footer. */
	readonly menu: LanguageMenuState | undefined;
	readonly scrolls: SettingsController['scrolls'];
	readonly layout: Layout;
	readonly context: SettingsContext;
};

/** The settings, and the checks that run. Each change is saved immediately. */
export function SettingsScreen({state, menu, scrolls, layout, context}: SettingsScreenProps) {
	const {hasRules, isNarrow} = layout;
	const {screen, settings} = context.language.words;
	const {mode, warning} = state;
	const rows = rowsOf(context);
	const selected = rows[selectedIn(rows, state.selected)];

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
				<Box height={1} flexShrink={0} paddingLeft={1}>
					<Label tone="warning">
						{`! ${formatSentence(settings.problems[warning.problem], warning.values)}`}
					</Label>
				</Box>
			)}
			{mode.type === 'help' ? (
				<HelpScreen
					entries={settingsHelp(context)}
					selected={mode.selected}
					scroll={scrolls.help}
					hasRule={hasRules}
					words={screen}
				/>
			) : (
				<>
					<ScrollArea scroll={scrolls.list} selected={selected?.key}>
						{rows.map((row, index) => (
							<SettingLine
								key={row.key}
								isFirstCheck={row.type === 'group' && rows[index - 1]?.type === 'setting'}
								isSelected={row === selected}
								{...{row, state, context}}
							/>
						))}
					</ScrollArea>
					{hasRules && <ScrollRule scroll={scrolls.list} words={screen} />}
				</>
			)}
			{menu ? <LanguageMenu menu={menu} context={context} /> : <Footer state={state} context={context} />}
		</>
	);
}

function Footer({
	state: {mode, undone, history, preferences},
	context,
}: Pick<SettingsScreenProps, 'state' | 'context'>) {
	const {screen, settings} = context.language.words;
	const {ascii} = useDisplay();
	const words = keyWordsOf('hints', context);
	const hint = (name: SettingsHint, word = words[name]): Hint => ({
		keys: shortLabel(
			settingsKeys.find(entry => entry.hint === name)!,
			screen,
			ascii,
		),
		word,
	});

	if (undone === 'nothing') {
		return <Notice>{context.language.words.picker.notices.nothingToUndo}</Notice>;
	}

	if (undone) {
		const {label, value, box = value} = rowTexts(undone, preferences, context);
		return <Notice>{formatSentence(settings.undone, {label, value: box})}</Notice>;
	}

	switch (mode.type) {
		case 'list': {
			const hints = [
				hint('change'),
				...(history.length > 0 ? [hint('undo')] : []),
				hint('reset'),
				hint('language'),
			];
			return <Hints hints={hints} fixed={[hint('help'), hint('back')]} />;
		}
		case 'field': {
			const apply = {keys: keyLabel('enter', screen, ascii), word: settings.applyNumber};
			return <Hints hints={[apply]} fixed={[hint('back', settings.cancelNumber)]} />;
		}
		case 'question':
			return <Prompt question={settings.consent} answers={screen.footer.answers} />;
		case 'help':
			return (
				<Hints
					hints={[hint('move'), hint('change', screen.footer.pressKey)]}
					fixed={[hint('back', screen.hints.close)]}
				/>
			);
	}
}
