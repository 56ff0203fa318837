import type {Preferences} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import {timeoutRange} from '../../text/timeout.ts';
import {checksIn, countRunning, isGroupExcluded} from './rows.ts';
import type {SettingName, SettingsContext, SettingsRow} from './rows.ts';

/** `box` is undefined for a setting. The box of a partly selected group is `[-]`. */
export function rowTexts(row: SettingsRow, preferences: Preferences, context: SettingsContext) {
	const {screen, settings} = context.language.words;
	const {labels, values} = settings;

	if (row.type === 'setting') {
		return {label: labels[row.name], value: valueText(row.name, preferences, context), box: undefined};
	}

	const {group, check} = row;
	const count = countRunning(row, preferences);
	const total = checksIn(row).length;
	const isPartial = count > 0 && count < total;
	const reason = check && isGroupExcluded(group, preferences) ? values.excludedWithGroup : '';
	return {
		label: check?.title ?? screen.groups[group.id],
		value: isPartial ? formatSentence(values.running, {count, total}) : reason,
		box: count === 0 ? '[ ]' : isPartial ? '[-]' : '[x]',
	};
}

function valueText(name: SettingName, preferences: Preferences, context: SettingsContext): string {
	const {screen, settings} = context.language.words;
	const {values} = settings;

	switch (name) {
		case 'language': {
			const {language} = preferences;
			return language === undefined
				? formatSentence(values.locale, {language: context.localeLanguage})
				: (context.languages.find(({code}) => code === language)?.name ?? language);
		}
		case 'timeout':
			return formatSentence(screen.units.seconds, {value: preferences.timeout ?? timeoutRange.default});
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
