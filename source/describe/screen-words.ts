import type {Group, Status} from '../engine/check.ts';
import type {DurationUnits} from './duration.ts';
import type {OverviewWords} from './overview-words.ts';

/**
 * Texts of the live screen. Each text has only one form, so a count must fit into the text without a plural form. The
 * smallest screen has 40 columns, so the texts are short.
 */
export type ScreenWords = {
	readonly groups: Readonly<Record<Group, string>>;
	/** The names of the statuses. A count can precede the name, as in `3 passed`. */
	readonly statuses: Readonly<Record<Status | 'running' | 'waiting', string>>;
	/** The overall result at the right of the header, in capitals if the script has capitals. Placeholder: {count} */
	readonly verdicts: Readonly<Record<'running' | 'healthy' | 'warned' | 'failed' | 'incomplete', string>>;
	readonly demo: string;
	readonly units: DurationUnits;
	/** The note in the header of a saved run. Placeholder: {age} */
	readonly saved: string;
	readonly row: {
		readonly running: string;
		readonly waiting: string;
		/** The text for a check that has been running for some time. {limit} is the timeout of the check. */
		readonly slow: string;
		/** The previous result, shown while the check runs again. Placeholder: {summary} */
		readonly before: string;
		/** Placeholder: {count} */
		readonly retry: string;
		/** The number of the retry and the previous result. Placeholders: {count} {summary} */
		readonly retryBefore: string;
		/** The hint below the selected row on a narrow screen, if the check has a problem. Placeholder: {key} */
		readonly open: string;
	};
	readonly diagnosis: {
		/** The checks that show the cause. Placeholder: {titles} */
		readonly foundBy: string;
		/** The checks that could not run because of the cause. Placeholder: {titles} */
		readonly blocks: string;
		/** The number of causes that do not fit on the screen. Placeholder: {count} */
		readonly more: string;
	};
	readonly detail: {
		/** The heading above the previous result while the check runs again. */
		readonly before: string;
		readonly evidence: string;
		/** The heading for evidence that does not fit above the fixes. */
		readonly otherEvidence: string;
		/** Placeholder: {number} */
		readonly fix: string;
		readonly documentation: string;
		readonly nothing: string;
	};
	readonly list: {readonly above: string; readonly below: string; readonly empty: string};
	readonly footer: {
		/** Placeholder: {seconds} */
		readonly countdown: string;
		readonly countdownShort: string;
		/** The footer text for the keys that scroll a text. */
		readonly read: string;
		/** The footer text for the key that copies a command, if the details fill the screen. */
		readonly copy: string;
		/** The footer text for the retry key if the check needs consent. */
		readonly run: string;
		/** The keys that answer a question. The capital letter in `y/N` means that no is the default. */
		readonly answers: string;
	};
	readonly notices: {
		/** Placeholder: {file} */
		readonly saved: string;
		/** The notice after saving a run whose checks are still running. Placeholder: {file} */
		readonly savedUnfinished: string;
		/** Placeholders: {file} {code} */
		readonly saveFailed: string;
		/** The notice for a key that has no effect in a saved run, such as retry. Placeholder: {command} */
		readonly rerun: string;
		/** The same notice if the command that repeats the run is not known. */
		readonly cannotRun: string;
		/** Placeholder: {text} */
		readonly copied: string;
		/** Placeholder: {text} */
		readonly sentToTerminal: string;
		/** Placeholder: {text} */
		readonly clipboardOff: string;
		/**
		 * The notice for a copied command that contains placeholders in CAPITALS. {notice} is the notice about copying.
		 * Placeholders: {placeholders} {notice}
		 */
		readonly replacePlaceholders: string;
		readonly nothingToCopy: string;
		/** Placeholder: {number} */
		readonly noSuchCommand: string;
		/** The notice for a result without a documentation page. */
		readonly noLink: string;
		readonly nothingToRetry: string;
		readonly noFailures: string;
		/** Placeholder: {key} */
		readonly faultRemoved: string;
		readonly noFaultToRemove: string;
	};
	/** The text for a terminal that is too small. Placeholders: {columns} {rows} {key} */
	readonly tooSmall: string;
	/** The same text while checks are running. Placeholders: {columns} {rows} {key} */
	readonly tooSmallRunning: string;
	readonly help: {
		readonly title: string;
		readonly close: string;
		readonly sections: Readonly<Record<KeySection, string>>;
	};
	readonly keys: Readonly<Record<KeyHint, string>>;
	/** Shorter versions of `keys` for the footer. */
	readonly hints: Readonly<Record<KeyHint, string>>;
	readonly overview: OverviewWords;
	/** The names of keys that are not a letter or a digit. */
	readonly keyNames: Readonly<Record<KeyName, string>>;
	/** The column headings of the key tables in docs/keys.md. */
	readonly keyTable: {readonly key: string; readonly action: string};
};

export type KeySection = 'move' | 'check' | 'run' | 'other';

/** Every action that a key can have on the live screen, in the reference or in the settings. */
export type KeyHint =
	| 'move'
	| 'page'
	| 'ends'
	| 'failure'
	| 'registry'
	| 'overview'
	| 'toggle'
	| 'close'
	| 'retry'
	| 'agree'
	| 'copy'
	| 'copyNumber'
	| 'explain'
	| 'link'
	| 'search'
	| 'reset'
	| 'retryFailed'
	| 'retryAll'
	| 'save'
	| 'lift'
	| 'picker'
	| 'language'
	| 'help'
	| 'back'
	| 'quit'
	| 'interrupt'
	| 'suspend'
	| 'redraw';

type KeyName =
	| 'up'
	| 'down'
	| 'left'
	| 'right'
	| 'pageUp'
	| 'pageDown'
	| 'home'
	| 'end'
	| 'enter'
	| 'space'
	| 'escape'
	| 'backspace'
	| 'delete'
	| 'tab'
	| 'shiftTab';
