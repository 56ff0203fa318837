import {describeChange} from '../../describe/change-words.ts';
import {changeSince} from '../../saved/compare-runs.ts';
import type {FindChange} from '../../saved/compare-runs.ts';
import {historyKeyOf} from '../../saved/result-history.ts';
import type {RegistryEntry, Report} from '../../engine/report.ts';
import type {Saved} from '../../saved/saved.ts';
import type {RunContext} from './run-context.ts';

/** What a registry is compared with: its newest result of those kept when the run began, so that a retry is not compared with itself. */
export const changesFrom =
	({results}: Pick<Saved, 'results'>): FindChange =>
	(report, entry) => {
		const subject = historyKeyOf(entry);
		const [newest] = Object.hasOwn(results, subject) ? (results[subject] ?? []) : [];
		return newest && changeSince(report, entry, newest);
	};

/** What changed of a registry, in a sentence, where anything did. */
export const changeTeller =
	({changeOf, words, describe, readAt}: Omit<RunContext, 'run'>) =>
	(report: Report, entry: RegistryEntry): string | undefined => {
		const change = changeOf?.(report, entry);
		return (
			change &&
			describeChange(change, {
				words: words.changes,
				ages: words.usage.registries.age,
				titleOf: describe.titleOf,
				list: describe.list,
				now: readAt ?? report.lastRunStartedAt,
			})
		);
	};
