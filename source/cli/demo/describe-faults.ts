import {checkMetadata} from '../../checks/check-metadata.ts';
import {fillWithEllipsis} from '../../reference/reference.ts';
import {translateChecks} from '../../describe/translate.ts';
import {faults} from '../../demo/faults/faults.ts';
import type {Words} from '../../languages/pack-types.ts';

/**
 * English has its own summary of each fault. Another language uses the summary of the finding, or English if the
 * finding is missing.
 */
export function describeFaults(words: Words): Readonly<Record<string, {readonly summary: string}>> {
	const translated = translateChecks(checkMetadata, words);
	const named = Object.entries(faults).map(([name, {check, problem, summary}]) => {
		const finding = words.checks && translated.get(check)?.findings[problem];
		return [name, {summary: finding ? fillWithEllipsis(finding.summary) : summary}] as const;
	});

	return {none: {summary: words.help.noFault}, ...Object.fromEntries(named)};
}
