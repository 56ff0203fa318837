import {truncateList, joinItems, say} from '../../text/fill.ts';
import type {Arguments} from '../arguments.ts';
import type {LanguagePack} from '../language.ts';
import type {Targets} from '../targets/targets.ts';
import type {Process} from '../terminal/terminal.ts';

/**
 * Something to read at once, while what checks and what draws is loaded; it stays as the first line above the report.
 * On the other stream, so that what reads the report need not know of it; a program that reads JSON is told nothing.
 */
export function printProgressLine(
	{registries}: Pick<Targets, 'registries'>,
	{output}: Pick<Arguments, 'output'>,
	{stderr}: Pick<Process, 'stderr'>,
	{words: {report, outcomes}}: Pick<LanguagePack, 'words'>,
): void {
	if (output !== 'json' && registries.size > 0) {
		const names = joinItems(truncateList([...registries.keys()]), outcomes.listPattern);
		stderr.write(`${say(report.checking, {names})}\n`);
	}
}
