import {causes, checks} from '../../checks/index.ts';
import type {RunContext as AnyRunContext} from '../../describe/run-context.ts';
import type {Target} from '../../engine/check.ts';
import {planJobs} from '../../engine/plan.ts';
import type {Selection} from '../../engine/plan.ts';
import {createRun} from '../../engine/run.ts';
import type {System} from '../../engine/system.ts';
import type {Shell} from '../../text/shell.ts';
import {createLanguagePack} from '../language-pack.ts';
import type {Language, LanguagePack} from '../language.ts';
import type {Targets} from '../targets/targets.ts';

export type RunContext = AnyRunContext<LanguagePack>;

type RunContextInput = {
	readonly system: System;
	/** The default timeout of a check, in milliseconds. */
	readonly timeout: number;
	/** True if the user agreed to all questions in advance, for example with `--yes`. */
	readonly agrees: boolean;
	readonly targets: Pick<Targets, 'machine' | 'registries'>;
	readonly selection: Selection;
	readonly shell: Shell;
	readonly language: Language;
};

/** Creates a run that has not started. */
export function createRunContext({
	targets,
	selection,
	shell,
	language,
	...rest
}: RunContextInput): RunContext {
	const jobs = planJobs({checks, ...targets, selection});
	const registries = [...targets.registries].map(([key, target]) => entryOf(key, target));

	return {run: createRun({jobs, registries, ...rest}), language: createRunLanguage(language, shell)};
}

/** The language pack has all checks and causes, because the texts of a run need both. */
export const createRunLanguage = (language: Language, shell: Shell): LanguagePack =>
	createLanguagePack(language, shell, {checks, causes});

const entryOf = (key: string, {cloud, registry}: Target) => ({
	key,
	name: registry?.name ?? key,
	cloud: cloud.name,
	...(registry?.repository !== undefined && {repository: registry.repository}),
	...(registry?.displayName !== undefined && {displayName: registry.displayName}),
});
