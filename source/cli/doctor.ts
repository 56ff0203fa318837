import {causes, checks} from '../checks/index.ts';
import type {Target} from '../core/check.ts';
import {createDescribe} from '../core/describe.ts';
import type {Describe} from '../core/describe.ts';
import type {Cause} from '../core/diagnosis.ts';
import {planJobs} from '../core/plan.ts';
import type {Selection} from '../core/plan.ts';
import {createRun} from '../core/run.ts';
import type {Run} from '../core/run.ts';
import type {Shell} from '../core/shell.ts';
import type {System} from '../core/system.ts';
import {documentationOf} from '../reference/codes.ts';
import {labels} from '../words/en/labels.ts';
import {outcomes} from '../words/en/outcomes.ts';
import type {Targets} from './targets.ts';

/** A run ready to start, and the words for it. */
export type Doctor = {readonly run: Run; readonly describe: Describe; readonly causes: readonly Cause[]};

export type DoctorInput = {
	readonly targets: Pick<Targets, 'machine' | 'registries'>;
	readonly selection: Selection;
	readonly system: System;
	/** ms */
	readonly timeout: number;
	/** True where the person agreed to everything beforehand. */
	readonly agrees: boolean;
	readonly shell: Shell;
};

export function createDoctor({targets, selection, system, timeout, agrees, shell}: DoctorInput): Doctor {
	const jobs = planJobs({checks, ...targets, selection});
	const registries = [...targets.registries].map(([key, target]) => entryOf(key, target));

	return {
		run: createRun({jobs, registries, system, timeout, agrees}),
		describe: createDescribe({
			checks: new Map(checks.map(check => [check.id, check])),
			outcomes,
			labels,
			documentationOf,
			shell,
		}),
		causes,
	};
}

const entryOf = (key: string, {cloud, registry}: Target) => ({
	key,
	name: registry?.name ?? key,
	cloud: cloud.name,
	...(registry?.repository !== undefined && {repository: registry.repository}),
});
