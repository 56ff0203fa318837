import type {Group, Status} from '../engine/check.ts';
import type {DurationUnits} from './duration.ts';
import type {OverviewWords} from './overview-words.ts';

/** Texts of the live screen. The texts need no plural forms and fit into forty columns. */
export type ScreenWords = {
	readonly groups: Readonly<Record<Group, string>>;
	/** Texts that follow a count, as in `3 passed`. */
	readonly statuses: Readonly<Record<Status | 'running' | 'waiting', string>>;
	/** The right part of the header. The text is in capitals if the script has capitals. */
	readonly verdicts: Readonly<Record<'running' | 'healthy' | 'warned' | 'failed' | 'incomplete', string>>;
	readonly demo: string;
	readonly units: DurationUnits;
	/** The label of a saved run. Placeholder: {age} */
	readonly saved: string;
	readonly row: {
		readonly running: string;
		readonly waiting: string;
		/** The text for a slow check. Placeholder: {limit} */
		readonly slow: string;
		/** The result before the current retry. Placeholder: {summary} */
		readonly before: string;
		/** Placeholder: {count} */
		readonly retry: string;
		/** Placeholders: {count} {summary} */
		readonly retryBefore: string;
		/** The hint below a selected row on a small screen. Placeholder: {key} */
		readonly open: string;
	};
	readonly diagnosis: {
		/** The checks that show the cause. Placeholder: {titles} */
		readonly foundBy: string;
		/** The checks that could not run because of the cause. Placeholder: {titles} */
		readonly blocks: string;
		/** The causes that do not fit on the screen. Placeholder: {count} */
		readonly more: string;
	};
	readonly detail: {
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
		/** Actions of keys in a text that fills the screen. */
		readonly read: string;
		readonly copy: string;
		/** The action of the retry key if the check needs consent. */
		readonly run: string;
		/** The keys that answer a question. The default answer is no. */
		readonly answers: string;
	};
	readonly notices: {
		/** Placeholder: {file} */
		readonly saved: string;
		/** The notice while checks run. Placeholder: {file} */
		readonly savedUnfinished: string;
		/** Placeholders: {file} {code} */
		readonly saveFailed: string;
		/** The notice for the retry key in a saved run. Placeholder: {command} */
		readonly rerun: string;
		readonly cannotRun: string;
		/** Placeholder: {text} */
		readonly copied: string;
		/** Placeholder: {text} */
		readonly sentToTerminal: string;
		/** Placeholder: {text} */
		readonly clipboardOff: string;
		/** The notice for a command with placeholders. Placeholders: {placeholders} {notice} */
		readonly replacePlaceholders: string;
		readonly nothingToCopy: string;
		/** Placeholder: {number} */
		readonly noSuchCommand: string;
		/** The notice for a check without a documentation page. */
		readonly noLink: string;
		readonly nothingToRetry: string;
		readonly noFailures: string;
		/** Placeholder: {key} */
		readonly faultRemoved: string;
		readonly noFaultToRemove: string;
	};
	/** Placeholders: {columns} {rows} {key} */
	readonly tooSmall: string;
	/** The text of a small screen while checks run. Placeholders: {columns} {rows} {key} */
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
