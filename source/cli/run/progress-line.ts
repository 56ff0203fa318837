import {truncateList, joinItems, formatSentence} from '../../text/fill.ts';
import type {Session} from '../session.ts';
import type {Targets} from '../targets/targets.ts';

/**
 * Prints the names of the registries on stderr before the modules are loaded, because loading takes a while. Prints
 * nothing if the format is JSON or if there is no registry.
 */
export function printProgressLine({
	targets: {registries},
	options,
	processContext,
	language,
}: Session & {readonly targets: Pick<Targets, 'registries'>}): void {
	const {report, outcomes} = language.words;

	if (options.output !== 'json' && registries.size > 0) {
		const names = joinItems(truncateList([...registries.keys()]), outcomes.listPattern);
		processContext.stderr.write(`${formatSentence(report.checking, {names})}\n`);
	}
}
