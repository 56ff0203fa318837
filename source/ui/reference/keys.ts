import type {KeyHint} from '../../describe/screen-words.ts';
import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {keyTable} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';

const hidden: readonly KeyHint[] = ['failure', 'overview', 'retry', 'agree', 'explain', 'fix', 'evidence'];

export function referenceHelp(context: ScreenContext): readonly HelpEntry[] {
	const {screen, reference: words} = context.language.words;

	return helpEntries({
		table: keyTable.filter(({hint}) => !hidden.includes(hint)),
		sections: ['move', 'check', 'other'],
		headings: {...screen.help.sections, check: words.selectedCode},
		// Tab selects a registry in a run, and a related code in the reference.
		actions: {...screen.keys, registry: words.relatedKeys, search: words.searchKeys},
		context,
	});
}
