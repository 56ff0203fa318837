import type {ScreenWords} from '../../describe/screen-words.ts';
import {longLabel} from '../keys/keymap.ts';
import type {KeyEntry} from '../keys/keymap.ts';

/** A line of the help. Enter on the line presses `key`. */
export type HelpEntry = {
	readonly section: string;
	/** All keys of the line, for example `Enter Space l`. */
	readonly keys: string;
	readonly action: string;
	readonly key: string;
};

type HelpInput<Hint extends string, Section extends string> = {
	readonly table: readonly KeyEntry<Hint, string, Section>[];
	/** The sections in the order of the screen. */
	readonly sections: readonly Section[];
	readonly headings: Readonly<Record<Section, string>>;
	readonly actions: Readonly<Record<Hint, string>>;
	readonly keyNames: ScreenWords['keyNames'];
	/** The value is true if the terminal cannot draw arrows. */
	readonly ascii: boolean;
};

/** Returns the lines of the help in the order of the sections. */
export const helpEntries = <Hint extends string, Section extends string>({
	table,
	sections,
	headings,
	actions,
	keyNames,
	ascii,
}: HelpInput<Hint, Section>): readonly HelpEntry[] =>
	sections.flatMap(section =>
		table
			.filter(entry => entry.section === section)
			.map(entry => ({
				section: headings[section],
				keys: longLabel(entry, {keyNames}, ascii),
				action: actions[entry.hint],
				key: entry.commands[0]?.[1] ?? '',
			})),
	);

/** The result of a key in the help. `selected` is undefined if the help closes. `press` is a key of the screen. */
type HelpStep = {readonly selected: number | undefined; readonly press?: string};

/** Handles a key in the help. Enter closes the help and presses the key of the selected line. */
export function stepInHelp(
	key: string,
	selected: number,
	entries: readonly HelpEntry[],
	page: number,
): HelpStep {
	const to = (index: number): HelpStep => ({selected: Math.max(0, Math.min(index, entries.length - 1))});

	switch (key) {
		case 'up':
		case 'k':
			return to(selected - 1);
		case 'down':
		case 'j':
			return to(selected + 1);
		case 'pageUp':
		case 'ctrl+b':
			return to(selected - page);
		case 'pageDown':
		case 'ctrl+f':
			return to(selected + page);
		case 'home':
		case 'g':
			return to(0);
		case 'end':
		case 'G':
			return to(entries.length - 1);
		case 'enter':
		case 'space': {
			const entry = entries[selected];
			return {selected: undefined, ...(entry && {press: entry.key})};
		}
		case 'escape':
		case '?':
		case 'q':
			return {selected: undefined};
		default:
			// Every other key works as on the screen below the help.
			return {selected: undefined, press: key};
	}
}
