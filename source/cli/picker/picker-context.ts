import {formatSentence} from '../../text/fill.ts';
import type {PickerContext} from '../../ui/picker/state.ts';
import type {LanguagePack} from '../language.ts';
import {cloudOfDraft, hostOfDraft} from '../registries/registry-draft.ts';
import {resultText} from '../registries/registry-list.ts';
import type {CloudChoice} from '../targets/targets.ts';
import type {ProcessContext} from '../terminal/terminal.ts';
import {readForm} from './read-form.ts';
import {createSettingsContext} from './settings-context.ts';

export const createPickerContext = (
	processContext: ProcessContext,
	language: LanguagePack,
	cloudChoice: CloudChoice,
): PickerContext => {
	const {words} = language;

	return {
		...createSettingsContext(processContext, language),
		clouds: cloudChoice.clouds.map(({name}) => name),
		hostOf: draft => hostOfDraft(draft, cloudChoice),
		cloudOf: draft => cloudOfDraft(draft, cloudChoice)?.name ?? '',
		resultText: (result, now) => resultText(result, words.usage.registries, now),
		warningText: ({problem, values}) => formatSentence(words.usage.settings[problem], values),
		parseForm: (input, saved) => readForm({input, saved, cloudChoice, words}),
	};
};
