import type {CauseRule} from '../engine/diagnosis.ts';
import type {RegistryEntry, Report} from '../engine/report.ts';
import type {Run} from '../engine/run.ts';
import type {FindChange} from '../saved/compare-runs.ts';
import type {AgeWords} from './age.ts';
import {describeChange} from './change-words.ts';
import type {Describe} from './describe.ts';
import type {Words} from './language-pack.ts';
import type {Reference} from './reference.ts';

export type LanguagePack<
	AllWords extends Words = Words<{readonly registries: {readonly age: AgeWords}}>,
	Code extends string = string,
> = {
	readonly code: Code;
	readonly words: AllWords;
	readonly describe: Describe;
	readonly causes: readonly CauseRule[];
	readonly reference: Reference;
};

/** A run with the data that a screen or an output format needs to describe the run. */
export type RunContext<Language = LanguagePack> = {
	readonly run: Run;
	readonly language: Language;
	/** Returns the changes of a registry since an earlier run. Absent in the demo. */
	readonly changeOf?: FindChange;
	/** Present only if the run was read from a file. */
	readonly saved?: SavedRunInfo;
};

export type SavedRunInfo = {
	/** The time when acr-doctor read the file, in milliseconds since 1970, UTC. */
	readonly readAt: number;
	/**
	 * The command that checks the registries of the run again, or `acr-doctor demo` for a demo. Undefined if a name in
	 * the file is invalid, or if the command cannot name the cloud of a registry.
	 */
	readonly rerunCommand: string | undefined;
};

/**
 * Returns one sentence about the changes since an earlier run. Returns undefined without an earlier run, or if there is
 * no change to report.
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
