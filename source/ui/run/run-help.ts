import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {keyTable} from '../keys/keymap.ts';
import type {KeyEntry} from '../keys/keymap.ts';
import type {RunScreenContext} from '../screen-context.ts';

/** Returns the help of the screen of a run. The help omits keys that have no effect in this run. */
export const runHelp = (context: RunScreenContext): readonly HelpEntry[] => {
	const {screen: words} = context.language.words;

	return helpEntries({
		table: keyTable.filter(entry => isOffered(entry, context)),
		sections: ['move', 'check', 'run', 'other'],
		headings: words.help.sections,
		actions: words.keys,
		context,
	});
};

const isOffered = ({hint}: KeyEntry, {hasPicker, saved}: RunScreenContext): boolean =>
	(saved === undefined || !refusedForSavedRun.has(hint)) &&
	(hint !== 'picker' || hasPicker === true) &&
	// `y` answers only a question.
	hint !== 'agree';

/** The actions that need a live run. */
export const refusedForSavedRun: ReadonlySet<string> = new Set([
	'retry',
	'retryFailed',
	'retryAll',
	'fix',
	'save',
]);
