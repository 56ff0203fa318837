import {say} from '../core/words.ts';
import type {PickerStage} from '../ui/picker/state.ts';
import type {Words} from '../words/words.ts';
import {cloudOfDraft, hostOfDraft} from './draft-place.ts';
import {readForm} from './read-form.ts';
import {tellResult} from './registry-list.ts';
import type {CloudChoice} from './targets.ts';
import {tool} from './version.ts';

export type PickerStageInput = Pick<PickerStage, 'look' | 'canSuspend' | 'canDiscover'> & {
	readonly words: Words;
	readonly choice: CloudChoice;
};

/** What the picker says, and how it reads what is typed, in one language. */
export const createPickerStage = ({words, choice, ...rest}: PickerStageInput): PickerStage => ({
	...rest,
	words: words.screen,
	picker: words.picker,
	title: `${tool.name} ${tool.version}`,
	clouds: choice.clouds.map(({name}) => name),
	hostOf: draft => hostOfDraft(draft, choice),
	cloudOf: draft => cloudOfDraft(draft, choice)?.name ?? '',
	tellResult: (result, now) => tellResult(result, words.usage.registries, now),
	tellWarning: ({problem, values}) => say(words.usage.settings[problem], values),
	read: (input, saved) => readForm({input, saved, choice, words}),
});
