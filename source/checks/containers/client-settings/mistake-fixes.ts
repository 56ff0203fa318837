import type {Fixes, Values} from '../../../text/template.ts';
import type {SettingsFile} from './read-settings-file.ts';
import {rechecks} from './settings-fixes.ts';

/** Sentences about a malformed file. The first sentence whose values are known is used. */
export const malformed = [
	'Line {line} of {path} sets {setting} to {value}, which is not allowed.',
	'Line {line} of {path} gives {wrongSetting} a value in the wrong form.',
	'Line {line} of {path} is malformed.',
	'{path} is malformed.',
] as const;

/** The correction of each mistake that the readers recognize. */
export const correctMistake = {
	removeComments: {text: 'Remove the comments: JSON allows none.', when: {mistake: 'comment'}, rechecks},
	removeComma: {
		text: 'Remove the comma before the closing bracket.',
		when: {mistake: 'trailing-comma'},
		rechecks,
	},
	addComma: {text: 'Add a comma after the previous value.', when: {mistake: 'comma-missing'}, rechecks},
	addQuotes: {
		text: 'Put every name and text in double quotes.',
		when: {mistake: 'not-quoted'},
		rechecks,
	},
	removeByteOrderMark: {
		text: 'Save the file as UTF-8 without a byte order mark (BOM).',
		when: {mistake: 'byte-order-mark'},
		rechecks,
	},
	closeBracket: {
		text: 'Add the missing closing bracket or quote.',
		when: {mistake: 'not-closed'},
		rechecks,
	},
	removeDuplicate: {
		text: 'Remove one of the two settings or tables with the same name.',
		when: {mistake: 'duplicate'},
		rechecks,
	},
	writeForm: {
		text: 'Write the value of {setting} in this form: {allowed}.',
		when: {mistake: 'wrong-type'},
		rechecks,
	},
	useAllowedValue: {
		text: 'Set {setting} to an allowed value: {allowed}.',
		when: {mistake: 'unknown-value'},
		rechecks,
	},
	removeScheme: {
		text: 'Remove https:// or http:// from the value: write only HOST or HOST/PATH.',
		when: {mistake: 'scheme-in-location'},
		rechecks,
	},
	addLocation: {
		text: 'Add location = "HOST" to that entry.',
		when: {mistake: 'location-missing'},
		rechecks,
	},
	keepOneVersion: {
		text: 'Remove the lists search, insecure and block of version 1, or else all settings of version 2.',
		when: {mistake: 'mixed-versions'},
		rechecks,
	},
	resolveConflict: {
		text: 'Remove one of the two settings. Entries for the same location need the same insecure and blocked, and mirror-by-digest-only excludes pull-from-mirror.',
		when: {mistake: 'conflict'},
		rechecks,
	},
} as const satisfies Fixes;

/** Returns placeholder values about a malformed file. `mistake` is `unknown` if the mistake is not recognized. */
export const mistakeValues = ({
	problem,
	setting,
	value,
	allowed,
}: Pick<SettingsFile, 'problem' | 'setting' | 'value' | 'allowed'>): Values => ({
	mistake: problem ?? 'unknown',
	setting,
	value,
	allowed,
	wrongSetting: problem === 'wrong-type' || problem === 'scheme-in-location' ? setting : undefined,
});
