import {helpEntries} from '../help/help.ts';
import type {HelpEntry} from '../help/help.ts';
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
		keyNames: words.keyNames,
		ascii: context.display.ascii,
	});
};

const isOffered = ({hint}: KeyEntry, {canSuspend, hasPicker}: RunScreenContext): boolean =>
	(hint !== 'suspend' || canSuspend) &&
	(hint !== 'picker' || hasPicker === true) &&
	// `y` answers only a question.
	hint !== 'agree';
