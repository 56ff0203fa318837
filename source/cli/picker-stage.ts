import {joinItems, say} from '../core/words.ts';
import type {PickerStage} from '../ui/picker/state.ts';
import {cloudOfDraft, hostOfDraft} from './draft-place.ts';
import {screenOf} from './live.ts';
import {readForm} from './read-form.ts';
import {tellResult} from './registry-list.ts';
import {settingsStageOf} from './settings-stage.ts';
import type {Speech} from './speech.ts';
import type {CloudChoice} from './targets.ts';
import type {Process} from './terminal-of.ts';
import {tool} from './version.ts';

/** What the picker and the settings say, and how the picker reads what is typed, in one language. */
export const createPickerStage = (
	world: Process,
	{words}: Pick<Speech, 'words'>,
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
	list: items => joinItems(items, words.outcomes.several),
	tellWarning: ({problem, values}) => say(words.usage.settings[problem], values),
	read: (input, saved) => readForm({input, saved, choice, words}),
});
