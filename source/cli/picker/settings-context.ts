import {checks} from '../../checks/index.ts';
import type {Overrides, SettingsContext, SettingsGroup} from '../../ui/settings/rows.ts';
import {languages} from '../../languages/index.ts';
import {spellingOf} from '../flags.ts';
import type {FlagName} from '../flags.ts';
import {chooseLanguage} from '../language.ts';
import type {LanguagePack} from '../language.ts';
import {screenContextOf} from '../run/interactive.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

export const createSettingsContext = (
	processContext: ProcessContext,
	language: LanguagePack,
): SettingsContext => ({
	...screenContextOf(processContext, language),
	localeLanguage: languages[chooseLanguage({...processContext, line: {values: {}}, preferences: {}})].name,
	groups: groupsIn(language),
	overrides: overridesOf(processContext),
});

const groupsIn = ({describe}: LanguagePack): readonly SettingsGroup[] =>
	[...new Set(checks.map(({group}) => group))].map(id => ({
		id,
		checks: checks
			.filter(({group}) => group === id)
			.map(check => ({id: check.id, title: describe.titleOf(check.id)})),
	}));

function overridesOf({line, env}: Pick<ProcessContext, 'line' | 'env'>): Overrides {
	const flag = (...names: readonly FlagName[]): string | undefined => {
		const name = names.find(candidate => line.given.has(candidate));
		return name && spellingOf(name);
	};
	const variable = (name: string): string | undefined => (env[name] ? name : undefined);

	return {
		language: flag('lang'),
		timeout: flag('timeout'),
		skip: flag('only', 'skip'),
		agreesToPull: flag('yes'),
		exit: flag('exit'),
		animation: variable('ACR_DOCTOR_NO_ANIMATION'),
		ascii: variable('ACR_DOCTOR_ASCII'),
	};
}
