import {say} from '../core/words.ts';
import type {Words} from '../words/words.ts';
import {flagNames, flags, spellingOf} from './flags.ts';
import type {Flag} from './flags.ts';
import {languageCodes} from './speech.ts';

/** The text of `--help`; for the demo with its faults. */
export function helpText(
	{help}: Pick<Words, 'help'>,
	faults?: Readonly<Record<string, {readonly summary: string}>>,
): string {
	const sections: ReadonlyArray<readonly [string, ReadonlyArray<readonly [string, string]>]> = [
		[help.usage, Object.entries(help.commands)],
		[help.flags, flagNames.map(name => [flagLine(name), say(help.flag[name], {known})] as const)],
		[help.exit, Object.entries(help.exitCodes)],
		...(faults
			? [[help.faults, Object.entries(faults).map(([name, {summary}]) => [name, summary] as const)] as const]
			: []),
	];
	const width = Math.max(...sections.flatMap(([, lines]) => lines.map(([left]) => left.length)));

	return [
		help.about,
		...sections.map(
			([title, lines]) =>
				`${title}\n${lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}`,
		),
	].join('\n\n');
}

const known = languageCodes.join(', ');

/** `-n, --name contoso`: the example without the flag. */
function flagLine(name: (typeof flagNames)[number]): string {
	const flag: Flag = flags[name];
	const example = flag.type === 'string' ? flag.example.split(' ')[1] : undefined;
	const short = flag.shortFlag === undefined ? '' : `-${flag.shortFlag}, `;
	return `${short}${spellingOf(name)}${example === undefined ? '' : ` ${example}`}`;
}
