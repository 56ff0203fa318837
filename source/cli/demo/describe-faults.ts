import {checkMetadata} from '../../checks/check-metadata.ts';
import {fillWithEllipsis} from '../../reference/reference.ts';
import {translateChecks} from '../../describe/translate.ts';
import {faults} from '../../demo/faults/faults.ts';
import type {DescribedFault} from '../help-text.ts';
import type {Words} from '../../languages/pack-types.ts';

/**
 * Returns `none`, then the faults in the order of the checks. English has its own summary of each fault. Another
 * language uses the summary of the finding, or English if the finding is missing.
 */
export function describeFaults(words: Words): readonly DescribedFault[] {
	const translated = translateChecks(checkMetadata, words);
	const order = [...translated.keys()];
	const described = Object.entries(faults)
		.toSorted(([, {check: first}], [, {check: second}]) => order.indexOf(first) - order.indexOf(second))
		.map(([name, {check, problem, summary}]) => {
			const finding = words.checks && translated.get(check)?.findings[problem];
			return {
				name,
				summary: finding ? fillWithEllipsis(finding.summary) : summary,
				check: translated.get(check)?.title,
			};
		});

	return [{name: 'none', summary: words.help.noFault}, ...described];
}
