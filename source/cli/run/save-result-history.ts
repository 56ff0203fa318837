import {wasCanceled} from '../../engine/report.ts';
import {changeSince} from '../../saved/compare-runs.ts';
import type {FindChange} from '../../saved/compare-runs.ts';
import {markUsed} from '../../saved/edit-saved.ts';
import {matchesEntry, addResults, historyKeyOf} from '../../saved/result-history.ts';
import type {Settings} from '../../saved/file/open-settings.ts';
import type {Saved} from '../../saved/saved.ts';
import type {Session} from '../session.ts';
import {writeWarnings} from '../settings.ts';
import type {Targets} from '../targets/targets.ts';
import type {RunContext} from './run-context.ts';

/**
 * Returns a function that finds the changes of a registry since the newest result. Pass the results from before the
 * run, so that a retry is not compared with its own run. The function returns undefined without an earlier result or
 * without a change.
 */
export const changesSince =
	({results}: Pick<Saved, 'results'>): FindChange =>
	(report, entry) => {
		const subject = historyKeyOf(entry);
		const [newest] = Object.hasOwn(results, subject) ? (results[subject] ?? []) : [];
		return newest && changeSince(report, entry, newest);
	};

type KeepInput = Pick<Session, 'options' | 'processContext'> & {
	readonly targets: Targets;
	/** Absent for a demo, because the results of a demo are not saved. */
	readonly settings?: Settings;
};

/**
 * Saves the results of a run. Skips a demo, an unfinished or canceled run, a run with `--only`, and a run without a
 * registry. If the settings file cannot be written and a checked registry is saved, prints a warning.
 */
export async function saveResultHistory(
	{run, language}: RunContext,
	{options, processContext, settings, targets}: KeepInput,
): Promise<void> {
	const report = run.report.get();
	const {finishedAt, registries} = report;

	// With `--only`, the results do not show the health of a registry, because checks are missing.
	if (
		!settings ||
		finishedAt === undefined ||
		registries.length === 0 ||
		wasCanceled(report) ||
		options.only
	) {
		return;
	}

	const isSavedAs: typeof matchesEntry = (registry, entry) =>
		matchesEntry(registry, entry) || (targets.saved?.get(entry.key)?.has(registry.id) ?? false);
	const used = settings
		.read()
		.registries.filter(registry => registries.some(entry => isSavedAs(registry, entry)));
	const warningsBefore = settings.warnings().length;
	const ids = used.map(({id}) => id);
	await settings.change(saved =>
		markUsed(addResults(saved, report, {matches: isSavedAs, causes: language.causes}), ids, finishedAt),
	);

	if (used.length > 0) {
		writeWarnings(settings.warnings().slice(warningsBefore), processContext, language.words);
	}
}
