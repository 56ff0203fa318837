import type {Group, Status} from '../engine/check.ts';
import type {DurationUnits} from './duration.ts';
import type {OverviewWords} from './overview-words.ts';

/**
 * Every sentence of the live screen. `{placeholders}` are filled; sentences are worded so that no plural is
 * needed, and those of one line are short: a screen may be forty columns wide.
 */
export type ScreenWords = {
	readonly groups: Readonly<Record<Group, string>>;
	/** Beside a count: `3 passed`. */
	readonly statuses: Readonly<Record<Status | 'running' | 'waiting', string>>;
	/** At the right of the header, in capitals where the script has them. */
	readonly verdicts: Readonly<Record<'running' | 'healthy' | 'warned' | 'failed' | 'incomplete', string>>;
	/** The label of a demo, so that nobody takes it for the real thing. */
	readonly demo: string;
	readonly units: DurationUnits;
	/** The label of a saved run: {age}. */
	readonly saved: string;
	readonly row: {
		readonly running: string;
		readonly waiting: string;
		/** A running check that takes long: {limit}. */
		readonly slow: string;
		/** The result before the retry that runs: {summary}. */
		readonly before: string;
		/** {count} */
		readonly retry: string;
		/** {count} {summary} */
		readonly retryBefore: string;
		/** Under a selected row on a small screen: {key}. */
		readonly open: string;
	};
	readonly diagnosis: {
		/** {titles} show the cause. */
		readonly foundBy: string;
		/** {titles} could not run because of it. */
		readonly blocks: string;
		/** {count} more causes than the screen has room for. */
		readonly more: string;
	};
	readonly detail: {
		readonly before: string;
		readonly evidence: string;
		/** What did not fit above the fixes. */
		readonly otherEvidence: string;
		/** {number} */
		readonly fix: string;
		readonly documentation: string;
		readonly nothing: string;
		/** A value seen that is simply so. */
	};
	readonly list: {readonly above: string; readonly below: string; readonly empty: string};
	readonly footer: {
		/** {seconds} */
		readonly countdown: string;
		readonly countdownShort: string;
		/** What keys do to a text that fills the screen: move through it, copy its command. */
		readonly read: string;
		readonly copy: string;
		/** What the retry key does where consent is missing. */
		readonly run: string;
		/** The keys that answer a question: yes, and by default no. */
		readonly answers: string;
	};
	readonly notices: {
		/** {file} */
		readonly saved: string;
		/** While checks still run: {file}. */
		readonly savedUnfinished: string;
		/** {file} {code} */
		readonly saveFailed: string;
		/** Where a saved run is asked to run: {command}. */
		readonly rerun: string;
		readonly cannotRun: string;
		/** {text} */
		readonly copied: string;
		/** {text} */
		readonly sentToTerminal: string;
		/** {text} */
		readonly clipboardOff: string;
		/** For a command that holds words in CAPITALS: {placeholders} {notice}. */
		readonly replacePlaceholders: string;
		readonly nothingToCopy: string;
		/** {number} */
		readonly noSuchCommand: string;
		/** Where a check has no page that explains it. */
		readonly noLink: string;
		readonly nothingToRetry: string;
		readonly noFailures: string;
		/** {key} */
		readonly faultRemoved: string;
		readonly noFaultToRemove: string;
	};
	/** {columns} {rows} {key} */
	readonly tooSmall: string;
	/** The same, where checks go on. */
	readonly tooSmallRunning: string;
	readonly help: {
		readonly title: string;
		readonly close: string;
		readonly sections: Readonly<Record<KeySection, string>>;
	};
	readonly keys: Readonly<Record<KeyHint, string>>;
	/** In the footer, shorter than in the help. */
	readonly hints: Readonly<Record<KeyHint, string>>;
	readonly overview: OverviewWords;
	/** Names of keys that are not the letter on them. */
	readonly keyNames: Readonly<Record<KeyName, string>>;
	/** Heads of the table of keys in the readme. */
	readonly keyTable: {readonly key: string; readonly action: string};
};

export type KeySection = 'move' | 'check' | 'run' | 'other';

/** What the keys do. */
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

export type KeyName =
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
