import type {Group, Status} from '../engine/check.ts';
import type {DurationUnits} from './duration.ts';
import type {OverviewWords} from './overview-words.ts';

/**
 * Texts of the live screen. Each text has only one form, so a count must fit into the text without a plural form. The
 * smallest screen has 40 columns, so the texts are short.
 */
export type ScreenWords = {
	readonly groups: Readonly<Record<Group, string>>;
	/** The names of the statuses. */
	readonly statuses: Readonly<Record<Status | 'running' | 'waiting', string>>;
	/** The number of checks with a status, as in `3 passed`. Placeholders: {count} {status} */
	readonly statusCount: string;
	/** The right part of the header. Placeholder of the counts: {count} */
	readonly verdicts: {
		readonly problem: string;
		readonly problems: string;
		readonly warning: string;
		readonly warnings: string;
		readonly healthy: string;
		readonly incomplete: string;
	};
	/** The result of a healthy run. */
	readonly healthy: {
		/** Placeholder: {name} */
		readonly title: string;
		/** The way to check the pull of an image. The command is on the next line. */
		readonly noPull: string;
	};
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
	};
	readonly diagnosis: {
		/** The checks that show the cause. Placeholder: {titles} */
		readonly foundBy: string;
	};
	readonly detail: {
		/** The heading above the previous result while the check runs again. */
		readonly before: string;
		readonly evidence: string;
		readonly documentation: string;
		readonly nothing: string;
		/** The text next to the list if a group is selected. */
		readonly selectCheck: string;
	};
	/** Texts about running the command of a fix. */
	readonly fix: {
		/** The question above the command. Placeholder: {number} */
		readonly question: string;
		/** The question for a command that weakens security. Placeholder: {number} */
		readonly weakens: string;
		readonly noCommand: string;
		/** The question in the demo if the fix has no command that can run. */
		readonly demoQuestion: string;
		readonly demoWithoutCommand: string;
		/** The notice for a command that only the user's shell can run. Placeholder: {number} */
		readonly shell: string;
		/** Placeholder: {placeholders} */
		readonly placeholders: string;
		/** The notice above the command in the demo. */
		readonly demo: string;
		/** The text above the output of the command. Placeholder: {command} */
		readonly started: string;
		/** Placeholder: {code} */
		readonly failed: string;
		/** Placeholder: {program} */
		readonly notFound: string;
		/** The text below the output of a command that failed. */
		readonly goBack: string;
	};
	readonly list: {
		/** The title of the list next to the details. */
		readonly title: string;
		readonly above: string;
		readonly below: string;
		readonly empty: string;
		/** The text in place of the checks if the filter excludes all of them. */
		readonly noMatch: string;
	};
	readonly footer: {
		/** Placeholder: {seconds} */
		readonly countdown: string;
		/** Actions of keys in a text that fills the screen. */
		readonly read: string;
		/** The action of the Enter key while the user types a filter. */
		readonly applyFilter: string;
		/** The action of the Enter key in the help. */
		readonly pressKey: string;
		/** The action of the retry key if the check needs consent. */
		readonly run: string;
		/** The keys that answer a question. The capital letter in `y/N` means that no is the default. */
		readonly answers: string;
		/** The keys that choose another fix in the question before a fix runs. */
		readonly otherFix: string;
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
		readonly copied: string;
		readonly sentToTerminal: string;
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
	};
	/** The text for a terminal that is too small. Placeholders: {columns} {rows} {key} */
	readonly tooSmall: string;
	/** The same text while checks are running. Placeholders: {columns} {rows} {key} */
	readonly tooSmallRunning: string;
	readonly help: {
		readonly sections: Readonly<Record<KeySection, string>>;
	};
	readonly languageMenu: {readonly title: string; readonly choose: string; readonly cancel: string};
	readonly keys: Readonly<Record<KeyHint, string>>;
	/** Shorter versions of `keys` for the footer. */
	readonly hints: Readonly<Record<FooterHint, string>>;
	readonly overview: OverviewWords;
	/** The names of keys that are not a letter or a digit. */
	readonly keyNames: Readonly<Record<KeyName, string>>;
	/** The column headings of the key tables in docs/keys.md. */
	readonly keyTable: {readonly key: string; readonly action: string};
};

export type KeySection = 'move' | 'check' | 'run' | 'other';

/** The actions of keys that every screen has. */
export type CommonHint =
	'move' | 'page' | 'ends' | 'language' | 'help' | 'back' | 'quit' | 'interrupt' | 'suspend' | 'redraw';

/** Every action that a key can have in a run or in the reference. */
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

/** The actions that the footer can show. The help shows all actions. */
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
