import type {Preferences} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import {timeoutRange} from '../../text/seconds.ts';
import {countRunning, isExcluded, isGroupExcluded} from './rows.ts';
import type {SettingName, SettingsContext, SettingsRow} from './rows.ts';

type RowTexts = {
	readonly label: string;
	readonly value: string;
	/** The value is absent for a setting, which has no check box. */
	readonly box?: '[x]' | '[ ]' | '[-]';
};

/** Returns the texts of a row. A partly selected group has a third kind of check box. */
export function rowTexts(row: SettingsRow, preferences: Preferences, context: SettingsContext): RowTexts {
	const {screen, settings} = context.language.words;
	const {labels, values} = settings;

	switch (row.type) {
		case 'setting':
			return {label: labels[row.name], value: valueText(row.name, preferences, context)};
		case 'group': {
			const {checks, id} = row.group;
			const count = countRunning(row.group, preferences);
			const isWhole = count === checks.length || count === 0;
			return {
				label: screen.groups[id],
				value: isWhole ? '' : formatSentence(values.running, {count, total: checks.length}),
				box: count === 0 ? '[ ]' : isWhole ? '[x]' : '[-]',
			};
		}
		case 'check':
			return {
				label: row.title,
				value: isGroupExcluded(row.group, preferences) ? values.excludedWithGroup : '',
				box: isExcluded(row.group, row.id, preferences) ? '[ ]' : '[x]',
			};
	}
}

function valueText(
	name: SettingName,
	preferences: Preferences,
	{language: {words}, languages, localeLanguage}: SettingsContext,
): string {
	const {values} = words.settings;

	switch (name) {
		case 'language': {
			const {language} = preferences;
			return language === undefined
				? formatSentence(values.locale, {language: localeLanguage})
				: (languages.find(({code}) => code === language)?.name ?? language);
		}
		case 'timeout':
			return formatSentence(words.screen.units.seconds, {
				value: preferences.timeout ?? timeoutRange.default,
			});
		case 'agreesToPull':
			return preferences.agreesToPull ? values.yes : values.no;
		case 'exit':
			return preferences.exit ? values.on : values.off;
		case 'animation':
		case 'ascii': {
			const value = preferences[name];
			return value === undefined ? values.automatic : value ? values.on : values.off;
		}
	}
}
