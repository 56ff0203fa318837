import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {keyTable} from '../keys/keymap.ts';
import type {RunScreenContext} from '../screen-context.ts';

/** The commands that a saved run rejects. */
export const refusedForSavedRun: ReadonlySet<string> = new Set([
	'retry',
	'retryFailed',
	'retryAll',
	'fix',
	'save',
]);

/**
 * Returns the help of a run. Omits `y`, and the key for the picker if there is no picker. For a saved run, also omits
 * the commands that a saved run rejects.
 */
export const runHelp = (context: RunScreenContext): readonly HelpEntry[] => {
	const {screen: words} = context.language.words;

	return helpEntries({
		table: keyTable.filter(
			({hint}) =>
				// `y` answers only a question.
				hint !== 'agree' &&
				(hint !== 'picker' || context.hasPicker === true) &&
				(context.saved === undefined || !refusedForSavedRun.has(hint)),
		),
		sections: ['move', 'check', 'run', 'other'],
		headings: words.help.sections,
		actions: words.keys,
		context,
	});
};
