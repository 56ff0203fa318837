import {checks} from '../../checks/index.ts';
import {translateChecks} from '../../describe/translate.ts';
import type {Overrides, SettingsGroup, SettingsStage} from '../../ui/settings/rows.ts';
import {languages} from '../../languages/index.ts';
import {spellingOf} from '../flags.ts';
import type {FlagName} from '../flags.ts';
import {languageCodes, languageFor} from '../language.ts';
import type {LanguagePack} from '../language.ts';
import type {Process} from '../terminal/terminal.ts';
import {tool} from '../version.ts';

/** What the screen of the settings shows, in the words of a language. */
export function settingsStageOf(world: Process, {words}: Pick<LanguagePack, 'words'>): SettingsStage {
	const ofLocale = languageFor({values: {}}, world.env);

	return {
		words: words.screen,
		settings: words.settings,
		title: `${tool.name} ${tool.version}`,
		canSuspend: world.platform !== 'win32',
		languages: languageCodes.map(code => ({code, name: languages[code].name})),
		localeLanguage: languages[ofLocale].name,
		groups: groupsIn(words),
		overrides: overridesOf(world),
	};
}

function groupsIn(words: LanguagePack['words']): readonly SettingsGroup[] {
	const spoken = translateChecks(checks, words);

	return [...new Set(checks.map(({group}) => group))].map(id => ({
		id,
		checks: checks
			.filter(({group}) => group === id)
			.map(check => ({id: check.id, title: spoken.get(check.id)?.title ?? check.id})),
	}));
}

/** A flag goes before what is set, and for how things look a variable does. */
function overridesOf({line, env}: Pick<Process, 'line' | 'env'>): Overrides {
	const flag = (...names: readonly FlagName[]): string | undefined => {
		const given = names.find(name => line.given.has(name));
		return given && spellingOf(given);
	};
	const variable = (name: string): string | undefined => (env[name] ? name : undefined);

	return {
		language: flag('lang'),
		timeout: flag('timeout'),
		skip: flag('only', 'skip'),
		agreesToPull: flag('yes'),
		animation: variable('ACR_DOCTOR_NO_ANIMATION'),
		ascii: variable('ACR_DOCTOR_ASCII'),
	};
}
