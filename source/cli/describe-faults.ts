import {checksInBrief} from '../checks/in-brief.ts';
import {withoutValues} from '../core/reference.ts';
import {translateChecks} from '../core/translate.ts';
import {faults} from '../demo/faults.ts';
import type {Words} from '../words/words.ts';

/** What the demo can show, each by its name: what goes wrong in English, in other languages what will be found. */
export function describeFaults(words: Words): Readonly<Record<string, {readonly summary: string}>> {
	const spoken = translateChecks(checksInBrief, words);
	const named = Object.entries(faults).map(([name, {check, problem, summary}]) => {
		const finding = words.checks && spoken.get(check)?.findings[problem];
		return [name, {summary: finding ? withoutValues(finding.summary) : summary}] as const;
	});

	return {none: {summary: words.help.noFault}, ...Object.fromEntries(named)};
}
