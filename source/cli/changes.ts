import {tellChange} from '../core/change-words.ts';
import {changeSince} from '../core/change-since.ts';
import type {ChangeOf} from '../core/change-since.ts';
import {subjectOf} from '../core/past-result.ts';
import type {RegistryEntry, Report} from '../core/report.ts';
import type {Saved} from '../core/saved.ts';
import type {Doctor} from './doctor.ts';

/** What a registry is compared with: its newest result of those kept when the run began, so that a retry is not compared with itself. */
export const changesFrom =
	({results}: Pick<Saved, 'results'>): ChangeOf =>
	(report, entry) => {
		const subject = subjectOf(entry);
		const [newest] = Object.hasOwn(results, subject) ? (results[subject] ?? []) : [];
		return newest && changeSince(report, entry, newest);
	};

/** What changed of a registry, in a sentence, where anything did. */
export const changeTeller =
	({changeOf, words, describe, readAt}: Omit<Doctor, 'run'>) =>
	(report: Report, entry: RegistryEntry): string | undefined => {
		const change = changeOf?.(report, entry);
		return (
			change &&
			tellChange(change, {
				words: words.changes,
				ages: words.usage.registries.age,
				titleOf: describe.titleOf,
				list: describe.list,
				now: readAt ?? report.launchedAt,
			})
		);
	};
