import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {keyTable} from '../keys/keymap.ts';
import type {RunScreenContext} from '../screen-context.ts';

/** The commands that need a live run. */
export const refusedForSavedRun: ReadonlySet<string> = new Set([
	'retry',
	'retryFailed',
	'retryAll',
	'fix',
	'save',
]);

/** Returns the help of the screen of a run. The help omits keys that have no effect in this run. */
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
