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

/** Compares the run with the newest result before the run. A retry is then not compared with itself. */
export const changesSince =
	({results}: Pick<Saved, 'results'>): FindChange =>
	(report, entry) => {
		const subject = historyKeyOf(entry);
		const [newest] = Object.hasOwn(results, subject) ? (results[subject] ?? []) : [];
		return newest && changeSince(report, entry, newest);
	};

type KeepInput = Pick<Session, 'options' | 'processContext'> & {
	readonly targets: Targets;
	/** The settings are absent for a demo. Results of a demo are not kept. */
	readonly settings?: Settings;
};

/** Saves the results of a completed, unfiltered run. Warnings are printed only if a registry is saved. */
export async function saveResultHistory(
	{run, language}: RunContext,
	{options, processContext, settings, targets}: KeepInput,
): Promise<void> {
	const report = run.report.get();
	const {finishedAt, registries} = report;

	// The results of a few checks do not show the health of a registry.
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
	await settings.change(saved => markUsed(addResults(saved, report, isSavedAs), ids, finishedAt));

	if (used.length > 0) {
		writeWarnings(settings.warnings().slice(warningsBefore), processContext, language.words);
	}
}
