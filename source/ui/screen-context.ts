import type {RegistryEntry, Report} from '../engine/report.ts';
import type {LanguagePack, RunContext} from '../describe/run-context.ts';
import type {DisplayOptions} from './widgets/theme.ts';

/** A language of the program. The name is in the language itself. */
type LanguageOption = {readonly code: string; readonly name: string};

export type ScreenContext = {
	readonly language: LanguagePack;
	/** The program name and version. */
	readonly title: string;
	readonly display: DisplayOptions;
	/** The languages of the language menu. */
	readonly languages: readonly LanguageOption[];
	/** The end of a command line that continues on the next line. The value depends on the current shell. */
	readonly continuation: string;
	readonly canSuspend: boolean;
};

export type RunScreenContext = ScreenContext &
	Omit<RunContext, 'run'> & {
		readonly nameOf: (registry: RegistryEntry, report: Report) => string;
		/** Returns the timeout of a check in milliseconds, or undefined for an unknown check. */
		readonly timeoutOf: (checkId: string) => number | undefined;
		readonly hasPicker?: boolean;
		readonly demo?:
			| {
					readonly faultOf: (registry: string) => string | undefined;
					readonly lift: (registry: string) => Promise<void>;
			  }
			| undefined;
	};
