import type {Cause} from '../engine/diagnosis.ts';
import type {RegistryEntry, Report} from '../engine/report.ts';
import type {Run} from '../engine/run.ts';
import type {FindChange} from '../saved/compare-runs.ts';
import type {AgeWords} from './age.ts';
import {describeChange} from './change-words.ts';
import type {Describe} from './describe.ts';
import type {Words} from './language-pack.ts';
import type {Reference} from './reference.ts';

/** A language with its words and everything that depends on these words. */
export type LanguagePack<
	AllWords extends Words = Words<{readonly registries: {readonly age: AgeWords}}>,
	Code extends string = string,
> = {
	readonly code: Code;
	readonly words: AllWords;
	readonly describe: Describe;
	/** The causes of the diagnosis, with the sentences of the language. */
	readonly causes: readonly Cause[];
	readonly reference: Reference;
};

/** A run, and everything that outputs and screens need to describe the run. */
export type RunContext<Language = LanguagePack> = {
	readonly run: Run;
	readonly language: Language;
	/** Compares a registry with an earlier run. `changeOf` is absent if no earlier run is known. */
	readonly changeOf?: FindChange;
	/** The source of a saved run. `saved` is present only if the run comes from a file. */
	readonly saved?: SavedRunInfo;
};

export type SavedRunInfo = {
	/** The time when the program read the file, in milliseconds since 1970, UTC. */
	readonly readAt: number;
	/**
	 * The command that runs the same checks again. The command is undefined if the names of the registries are not
	 * safe.
	 */
	readonly rerunCommand: string | undefined;
};

/**
 * Returns one sentence about the changes in a registry since an earlier run. Returns undefined if the registry has no
 * changes.
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
