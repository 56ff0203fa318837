import {truncateList, joinItems, formatSentence} from '../../text/fill.ts';
import type {Session} from '../session.ts';
import type {Targets} from '../targets/targets.ts';

/** Prints a progress line on stderr at once while the modules load. Nothing is printed if the format is JSON. */
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
