import type {Group, Status} from '../engine/check.ts';
import type {DurationUnits} from './duration.ts';
import type {OverviewWords} from './overview-words.ts';

/** Texts of the live screen. They need no plural forms and fit into forty columns. */
export type ScreenWords = {
	readonly groups: Readonly<Record<Group, string>>;
	/** After a count: `3 passed`. */
	readonly statuses: Readonly<Record<Status | 'running' | 'waiting', string>>;
	/** Right part of the header, in capitals if the script has them. */
	readonly verdicts: Readonly<Record<'running' | 'healthy' | 'warned' | 'failed' | 'incomplete', string>>;
	/** The label of a demo. */
	readonly demo: string;
	readonly units: DurationUnits;
	/** The label of a saved run: {age} */
	readonly saved: string;
	readonly row: {
		readonly running: string;
		readonly waiting: string;
		/** A slow check: {limit} */
		readonly slow: string;
		/** The result before the current retry: {summary} */
		readonly before: string;
		/** {count} */
		readonly retry: string;
		/** {count} {summary} */
		readonly retryBefore: string;
		/** Under a selected row on a small screen: {key} */
		readonly open: string;
	};
	readonly diagnosis: {
		/** Checks that show the cause: {titles} */
		readonly foundBy: string;
		/** Checks that could not run because of the cause: {titles} */
		readonly blocks: string;
		/** Causes that do not fit on the screen: {count} */
		readonly more: string;
	};
	readonly detail: {
		readonly before: string;
		readonly evidence: string;
		/** Evidence that does not fit above the fixes. */
		readonly otherEvidence: string;
		/** {number} */
		readonly fix: string;
		readonly documentation: string;
		readonly nothing: string;
	};
	readonly list: {readonly above: string; readonly below: string; readonly empty: string};
	readonly footer: {
		/** {seconds} */
		readonly countdown: string;
		readonly countdownShort: string;
		/** Actions of keys in a text that fills the screen. */
		readonly read: string;
		readonly copy: string;
		/** The action of the retry key if consent is missing. */
		readonly run: string;
		/** The keys that answer a question. The default is no. */
		readonly answers: string;
	};
	readonly notices: {
		/** {file} */
		readonly saved: string;
		/** While checks run: {file} */
		readonly savedUnfinished: string;
		/** {file} {code} */
		readonly saveFailed: string;
		/** For the retry key in a saved run: {command} */
		readonly rerun: string;
		readonly cannotRun: string;
		/** {text} */
		readonly copied: string;
		/** {text} */
		readonly sentToTerminal: string;
		/** {text} */
		readonly clipboardOff: string;
		/** For a command with placeholders: {placeholders} {notice} */
		readonly replacePlaceholders: string;
		readonly nothingToCopy: string;
		/** {number} */
		readonly noSuchCommand: string;
		/** For a check without a page. */
		readonly noLink: string;
		readonly nothingToRetry: string;
		readonly noFailures: string;
		/** {key} */
		readonly faultRemoved: string;
		readonly noFaultToRemove: string;
	};
	/** {columns} {rows} {key} */
	readonly tooSmall: string;
	/** The same, while checks run. */
	readonly tooSmallRunning: string;
	readonly help: {
		readonly title: string;
		readonly close: string;
		readonly sections: Readonly<Record<KeySection, string>>;
	};
	readonly keys: Readonly<Record<KeyHint, string>>;
	/** Short texts for the footer. */
	readonly hints: Readonly<Record<KeyHint, string>>;
	readonly overview: OverviewWords;
	/** Names of keys without a letter. */
	readonly keyNames: Readonly<Record<KeyName, string>>;
	/** Headings of the table of keys in docs/keys.md. */
	readonly keyTable: {readonly key: string; readonly action: string};
};

export type KeySection = 'move' | 'check' | 'run' | 'other';

/** Actions of keys. */
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
