import type {LookContext} from './check.ts';
import type {Values} from '../text/template.ts';
import {hideIn} from '../text/hide-in.ts';
import {judgeSeen} from './evaluate.ts';
import type {createMemory} from './job-context.ts';
import type {Job} from './plan.ts';
import {platformOf} from './platform.ts';
import type {Outcome} from './report.ts';
import {cleanLine} from '../text/sanitise.ts';
import type {System} from './system.ts';
import {endBy} from './time-limit.ts';

export type JobContext = {
	readonly system: System;
	readonly memory: ReturnType<typeof createMemory>;
	/** What a check without a time-out of its own may take, ms. */
	readonly timeout: number;
	readonly isAgreed: boolean;
	/** How far it has come, in one clean line. */
	readonly progress: (text: string) => void;
	/** Values of checks before it, for its sentences. */
	readonly before: () => Values;
	/** Aborts when the run is cancelled or a retry takes its place: then nothing of it is kept or told. */
	readonly replaced: AbortSignal;
};

/** How long past its time-out a look may take to notice, ms; then it is given up as broken. */
const grace = 400;

/** Lets a check look within its time-out, keeps what it saw and judges it; whatever it throws is its own breakage. */
export async function runJob(job: Job, context: JobContext): Promise<Outcome> {
	const {check, target, key} = job;
	const {system, memory, timeout, isAgreed, progress, before, replaced} = context;
	const limit = check.timeout ?? timeout;
	const facts = memory.factsFor(job);
	const signal = AbortSignal.any([replaced, AbortSignal.timeout(limit)]);

	try {
		const look: LookContext = {
			system,
			target,
			facts,
			secretOf: memory.secretFor(job),
			isFresh: memory.isFreshFor(job),
			isAgreed,
			progress(text) {
				if (!signal.aborted) {
					progress(system.hide(cleanLine(text)));
				}
			},
			signal,
		};
		const {seen, secrets} = await endBy(check.look(look), limit + grace, replaced);
		const learnedAt = system.now();

		if (!replaced.aborted) {
			memory.keep(key, seen, secrets);
		}

		const inherited = {platform: platformOf(system.surroundings()), ...before()};
		return hideIn(judgeSeen(job, seen, {target, facts, learnedAt}, inherited), system.hide);
	} catch (error) {
		return {status: 'error', message: system.hide(error instanceof Error ? error.message : String(error))};
	}
}
