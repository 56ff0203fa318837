import type {CommonHint} from '../../describe/screen-words.ts';
import {longLabel, terminalKeys} from '../keys/keymap.ts';
import type {KeyEntry} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';

/** A line of the help. If the user chooses the line, the screen handles `key`. */
export type HelpEntry = {
	readonly section: string;
	/** The labels of all keys of the action, separated by spaces. */
	readonly keys: string;
	readonly action: string;
	readonly key: string;
};

type HelpInput<Hint extends string, Section extends string> = {
	readonly table: readonly KeyEntry<Hint, string, Section>[];
	/** The sections, in the order on the screen. */
	readonly sections: readonly Section[];
	readonly headings: Readonly<Record<Section, string>>;
	readonly actions: Readonly<Record<NoInfer<Hint> | CommonHint, string>>;
	readonly context: Pick<ScreenContext, 'language' | 'display' | 'canSuspend'>;
};

/** Ctrl-C, Ctrl-Z and Ctrl-L (`terminalKeys`) are at the end of the section `other`. */
export const helpEntries = <Hint extends string, Section extends string>({
	table,
	sections,
	headings,
	actions,
	context: {language, display, canSuspend},
}: HelpInput<Hint, Section>): readonly HelpEntry[] =>
	sections.flatMap(section => {
		const shown = [...table, ...terminalKeys].filter(
			entry => entry.section === section && (entry.hint !== 'suspend' || canSuspend),
		);
		return [...Map.groupBy(shown, ({hint}) => hint)].map(([hint, entries]) => ({
			section: headings[section],
			keys: longLabel(entries, language.words.screen, display.ascii),
			action: actions[hint],
			key: entries[0]?.keys[0] ?? '',
		}));
	});
