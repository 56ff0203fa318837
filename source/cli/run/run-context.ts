import {causes, checks} from '../../checks/index.ts';
import type {FindChange} from '../../saved/compare-runs.ts';
import type {Target} from '../../engine/check.ts';
import {createDescribe} from '../../describe/describe.ts';
import type {Describe} from '../../describe/describe.ts';
import type {Cause} from '../../engine/diagnosis.ts';
import {planJobs} from '../../engine/plan.ts';
import type {Selection} from '../../engine/plan.ts';
import {createRun} from '../../engine/run.ts';
import type {Run} from '../../engine/run.ts';
import type {Shell} from '../../text/shell.ts';
import type {System} from '../../engine/system.ts';
import {translateCauses, translateChecks} from '../../describe/translate.ts';
import {documentationOf} from '../../reference/codes.ts';
import type {LanguagePack} from '../language.ts';
import type {Targets} from '../targets/targets.ts';

/** What puts a run into the words of one language. */
export type Speaker = LanguagePack & {readonly describe: Describe; readonly causes: readonly Cause[]};

/** A run ready to start, and the words for it. */
export type RunContext = Speaker & {
	readonly run: Run;
	/** What is otherwise than before, where anything is known of before. */
	readonly changeOf?: FindChange;
	/** When a saved run is read, ms since 1970, UTC. */
	readonly readAt?: number;
};

export type RunContextInput = {
	readonly targets: Pick<Targets, 'machine' | 'registries'>;
	readonly selection: Selection;
	readonly system: System;
	/** ms */
	readonly timeout: number;
	/** True where the person agreed to everything beforehand. */
	readonly agrees: boolean;
	readonly shell: Shell;
	readonly languagePack: LanguagePack;
};

export function createRunContext({
	targets,
	selection,
	system,
	timeout,
	agrees,
	shell,
	languagePack,
}: RunContextInput): RunContext {
	const jobs = planJobs({checks, ...targets, selection});
	const registries = [...targets.registries].map(([key, target]) => entryOf(key, target));

	return {
		run: createRun({jobs, registries, system, timeout, agrees}),
		...createSpeaker(languagePack, shell),
	};
}

export const createSpeaker = (languagePack: LanguagePack, shell: Shell): Speaker => ({
	...languagePack,
	describe: createDescribe({
		checks: translateChecks(checks, languagePack.words),
		outcomes: languagePack.words.outcomes,
		labels: languagePack.words.labels,
		terms: languagePack.words.terms,
		reasons: languagePack.words.reasons,
		documentationOf,
		shell,
	}),
	causes: translateCauses(causes, languagePack.words),
});

const entryOf = (key: string, {cloud, registry}: Target) => ({
	key,
	name: registry?.name ?? key,
	cloud: cloud.name,
	...(registry?.repository !== undefined && {repository: registry.repository}),
});
