import type {RegistryEntry, Report} from '../engine/report.ts';
import type {LanguagePack, RunContext} from '../describe/run-context.ts';
import type {DisplayOptions} from './widgets/theme.ts';

/** `name` is written in the language itself, for example `日本語`. */
type LanguageOption = {readonly code: string; readonly name: string};

export type ScreenContext = {
	readonly language: LanguagePack;
	/** The program name and version. */
	readonly title: string;
	readonly display: DisplayOptions;
	readonly languages: readonly LanguageOption[];
	/** The character that continues a command on the next line in the user's shell. */
	readonly continuation: string;
	readonly canSuspend: boolean;
};

export type RunScreenContext = ScreenContext &
	Omit<RunContext, 'run'> & {
		readonly nameOf: (registry: RegistryEntry, report: Report) => string;
		/** Returns milliseconds, or undefined for an unknown check. */
		readonly timeoutOf: (checkId: string) => number | undefined;
		readonly hasPicker?: boolean;
		readonly demo?:
			| {
					readonly faultOf: (registry: string) => string | undefined;
					readonly lift: (registry: string) => Promise<void>;
			  }
			| undefined;
	};
