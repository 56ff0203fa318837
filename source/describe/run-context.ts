import type {Cause} from '../engine/diagnosis.ts';
import type {RegistryEntry, Report} from '../engine/report.ts';
import type {Run} from '../engine/run.ts';
import type {FindChange} from '../saved/compare-runs.ts';
import type {AgeWords} from './age.ts';
import {describeChange} from './change-words.ts';
import type {Describe} from './describe.ts';
import type {Words} from './language-pack.ts';
import type {Reference} from './reference.ts';

/** A language with its texts, and the functions and data that use these texts. */
export type LanguagePack<
	AllWords extends Words = Words<{readonly registries: {readonly age: AgeWords}}>,
	Code extends string = string,
> = {
	readonly code: Code;
	readonly words: AllWords;
	readonly describe: Describe;
	/** The rules that group problems by cause, with their summaries in this language. */
	readonly causes: readonly Cause[];
	readonly reference: Reference;
};

/** A run, and everything that is needed to describe the run on a screen or in an output. */
export type RunContext<Language = LanguagePack> = {
	readonly run: Run;
	readonly language: Language;
	/** Compares a registry with its previous run. `changeOf` is absent if no previous run is known. */
	readonly changeOf?: FindChange;
	/** Details of a saved run. `saved` is absent if the run was not read from a file. */
	readonly saved?: SavedRunInfo;
};

export type SavedRunInfo = {
	/** The time when the program read the file, in milliseconds since 1970, UTC. */
	readonly readAt: number;
	/**
	 * The command that checks the same registries again. Undefined for an invalid registry or cloud name in the file,
	 * because such a name could be dangerous in a shell.
	 */
	readonly rerunCommand: string | undefined;
};

/**
 * Returns one sentence about the changes in a registry since an earlier run. Returns undefined if there is nothing to
 * report.
 */
export function changeText(
	{language: {words, describe}, changeOf, saved}: Omit<RunContext, 'run'>,
	report: Report,
	registry: RegistryEntry,
): string | undefined {
	const change = changeOf?.(report, registry);

	return (
		change &&
		describeChange(change, {
			words: words.changes,
			ages: words.usage.registries.age,
			titleOf: describe.titleOf,
			list: describe.list,
			now: saved?.readAt ?? report.lastRunStartedAt,
		})
	);
}
