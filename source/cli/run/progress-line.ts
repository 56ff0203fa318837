import {truncateList, joinItems, formatSentence} from '../../text/fill.ts';
import type {Session} from '../session.ts';
import type {Targets} from '../targets/targets.ts';

/** Prints the registries on stderr before the run starts. Prints nothing for JSON or without a registry. */
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
