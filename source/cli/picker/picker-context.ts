import {joinItems, say} from '../../text/fill.ts';
import type {PickerStage} from '../../ui/picker/state.ts';
import {cloudOfDraft, hostOfDraft} from '../registries/draft-owner.ts';
import {screenOf} from '../run/interactive.ts';
import {readForm} from './read-form.ts';
import {tellResult} from '../registries/registry-list.ts';
import {settingsStageOf} from './settings-context.ts';
import type {LanguagePack} from '../language.ts';
import type {CloudChoice} from '../targets/targets.ts';
import type {Process} from '../terminal/terminal.ts';
import {tool} from '../version.ts';

/** What the picker and the settings say, and how the picker reads what is typed, in one language. */
export const createPickerStage = (
	world: Process,
	{words}: Pick<LanguagePack, 'words'>,
	choice: CloudChoice,
): PickerStage => ({
	look: screenOf(world).look,
	canSuspend: world.platform !== 'win32',
	words: words.screen,
	picker: words.picker,
	reasons: words.reasons,
	settings: settingsStageOf(world, {words}),
	title: `${tool.name} ${tool.version}`,
	clouds: choice.clouds.map(({name}) => name),
	hostOf: draft => hostOfDraft(draft, choice),
	cloudOf: draft => cloudOfDraft(draft, choice)?.name ?? '',
	tellResult: (result, now) => tellResult(result, words.usage.registries, now),
	list: items => joinItems(items, words.outcomes.listPattern),
	tellWarning: ({problem, values}) => say(words.usage.settings[problem], values),
	read: (input, saved) => readForm({input, saved, choice, words}),
});
