import type {Group, Status} from '../engine/check.ts';
import type {DurationUnits} from './duration.ts';
import type {OverviewWords} from './overview-words.ts';

/**
 * Texts of the screen of a run, and texts that all screens share. Except in `verdicts`, a text must be correct for
 * every count. The texts are short, because a screen can have only 40 columns.
 */
export type ScreenWords = {
	readonly groups: Readonly<Record<Group, string>>;
	readonly statuses: Readonly<Record<Status | 'running' | 'waiting', string>>;
	/** The number of checks with a status, for example `3 passed`. Placeholders: {count} {status} */
	readonly statusCount: string;
	/** The result of a run, for example in the header. Placeholder, except in `healthy` and `incomplete`: {count} */
	readonly verdicts: {
		readonly problem: string;
		readonly problems: string;
		readonly warning: string;
		readonly warnings: string;
		readonly healthy: string;
		readonly incomplete: string;
	};
	readonly healthy: {
		/** Placeholder: {name} */
		readonly title: string;
		/** The note if no pull from the registry was checked. The command for a pull check is on the next line. */
		readonly noPull: string;
	};
	readonly demo: string;
	readonly units: DurationUnits;
	/** The note in the header of a saved run. Placeholder: {age} */
	readonly saved: string;
	readonly row: {
		readonly running: string;
		readonly waiting: string;
		/** The text for a running check after half of the timeout. Placeholder: {limit} (the timeout) */
		readonly slow: string;
		/** The previous result, while the check waits or runs again. Placeholder: {summary} */
		readonly before: string;
		/** Placeholder: {count} */
		readonly retry: string;
		/** The number of the retry and the previous result. Placeholders: {count} {summary} */
		readonly retryBefore: string;
	};
	readonly diagnosis: {
		/** The checks that show the cause. Placeholder: {titles} */
		readonly foundBy: string;
	};
	readonly detail: {
		/** The heading above the previous result, while the check waits or runs again. */
		readonly before: string;
		readonly evidence: string;
		readonly documentation: string;
		readonly nothing: string;
		/** The text in place of the details if no check is selected. */
		readonly selectCheck: string;
	};
	readonly fix: {
		/** Placeholder: {number} */
		readonly question: string;
		/** The question for a command that weakens security. Placeholder: {number} */
		readonly weakens: string;
		readonly noCommand: string;
		/** The question in the demo if the fix has no command that acr-doctor can run. */
		readonly demoQuestion: string;
		/** The notice after the user agrees to `demoQuestion`. */
		readonly demoWithoutCommand: string;
		/** The notice for a command that only the user's shell can run. Placeholder: {number} */
		readonly shell: string;
		/** Placeholder: {placeholders} */
		readonly placeholders: string;
		/** The notice above the command, after the demo removed the fault. */
		readonly demo: string;
		/** The text above the output of the command. Placeholder: {command} */
		readonly started: string;
		/** Placeholder: {code} */
		readonly failed: string;
		/** Placeholder: {program} */
		readonly notFound: string;
		/** The text below the output of the command. */
		readonly goBack: string;
	};
	readonly list: {
		/** The title of the list next to the details. */
		readonly title: string;
		readonly above: string;
		readonly below: string;
		readonly empty: string;
		/** The text if the filter excludes all checks. */
		readonly noMatch: string;
	};
	readonly footer: {
		/** Placeholder: {seconds} */
		readonly countdown: string;
		/** The action of keys that open or scroll a text. */
		readonly read: string;
		/** The action of the Enter key while the user types a filter. */
		readonly applyFilter: string;
		/** The action of the Enter key in the help. */
		readonly pressKey: string;
		/** The action of the retry key for a check that needs consent. */
		readonly run: string;
		/** The keys that answer a question. The capital letter in `y/N` means that no is the default. */
		readonly answers: string;
		/** The keys that choose another fix in the question before a fix runs. */
		readonly otherFix: string;
	};
	readonly notices: {
		/** Placeholder: {file} */
		readonly saved: string;
		/** The notice after the user saved a run with unfinished checks. Placeholder: {file} */
		readonly savedUnfinished: string;
		/** Placeholders: {file} {code} */
		readonly saveFailed: string;
		/** The notice for a key that has no effect in a saved run, for example retry. Placeholder: {command} */
		readonly rerun: string;
		/** The notice in place of `rerun` if no command can repeat the run. */
		readonly cannotRun: string;
		readonly copied: string;
		readonly sentToTerminal: string;
		readonly clipboardOff: string;
		/**
		 * The notice after the copy key for a command with placeholders in CAPITALS. {notice} is `copied`,
		 * `sentToTerminal` or `clipboardOff`. Placeholders: {placeholders} {notice}
		 */
		readonly replacePlaceholders: string;
		readonly nothingToCopy: string;
		/** Placeholder: {number} */
		readonly noSuchCommand: string;
		/** The notice if the selected item has no documentation page. */
		readonly noLink: string;
		readonly nothingToRetry: string;
		readonly noFailures: string;
	};
	/** The text for a terminal that is too small. Placeholders: {columns} {rows} {key} */
	readonly tooSmall: string;
	/** The text instead of `tooSmall` while checks are running. Placeholders: {columns} {rows} {key} */
	readonly tooSmallRunning: string;
	readonly help: {
		readonly sections: Readonly<Record<KeySection, string>>;
	};
	readonly languageMenu: {readonly title: string; readonly choose: string; readonly cancel: string};
	readonly keys: Readonly<Record<KeyHint, string>>;
	/** Short versions of `keys` for the footer. */
	readonly hints: Readonly<Record<FooterHint, string>>;
	readonly overview: OverviewWords;
	/** The names of keys without a visible character. */
	readonly keyNames: Readonly<Record<KeyName, string>>;
	/** The column headings of the key tables in docs/keys.md. */
	readonly keyTable: {readonly key: string; readonly action: string};
};

export type KeySection = 'move' | 'check' | 'run' | 'other';

/** The actions in the key tables of all screens. */
export type CommonHint =
	'move' | 'page' | 'ends' | 'language' | 'help' | 'back' | 'quit' | 'interrupt' | 'suspend' | 'redraw';

/** The actions in the key table of a run and of the reference. */
export type KeyHint =
	| CommonHint
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
	| 'retryFailed'
	| 'retryAll'
	| 'save'
	| 'fix'
	| 'evidence'
	| 'picker';

export type FooterHint = Exclude<
	KeyHint,
	'page' | 'ends' | 'failure' | 'agree' | 'copyNumber' | 'retryAll' | 'interrupt' | 'suspend' | 'redraw'
>;

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
