import {checkMetadata} from '../../checks/check-metadata.ts';
import {fillWithEllipsis} from '../../reference/reference.ts';
import {translateChecks} from '../../describe/translate.ts';
import {faults} from '../../demo/faults/faults.ts';
import type {Words} from '../../languages/pack-types.ts';

/** What the demo can show, each by its name: what goes wrong in English, in other languages what will be found. */
export function describeFaults(words: Words): Readonly<Record<string, {readonly summary: string}>> {
	const spoken = translateChecks(checkMetadata, words);
	const named = Object.entries(faults).map(([name, {check, problem, summary}]) => {
		const finding = words.checks && spoken.get(check)?.findings[problem];
		return [name, {summary: finding ? fillWithEllipsis(finding.summary) : summary}] as const;
	});

	return {none: {summary: words.help.noFault}, ...Object.fromEntries(named)};
}
