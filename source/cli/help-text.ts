import {say} from '../core/words.ts';
import type {Words} from '../words/words.ts';
import {commands} from './commands.ts';
import type {Command, CommandName} from './commands.ts';
import {flagNames, flags, spellingOf} from './flags.ts';
import type {Flag, FlagName} from './flags.ts';
import {languageCodes} from './speech.ts';

export type HelpInput = {
	/** The one that is asked about; all of them where this is absent. */
	readonly command?: CommandName | undefined;
	/** Those of the demo. */
	readonly faults?: Readonly<Record<string, {readonly summary: string}>>;
};

/** The text of `--help`: of all there is, or of one command. */
export function helpText({help}: Pick<Words, 'help'>, {command, faults = {}}: HelpInput = {}): string {
	const shown = command === undefined ? flagNames : flagsOf(command);
	const all: readonly Section[] = [
		[help.usage, Object.entries(help.commands).filter(([usage]) => isOf(command, usage))],
		[help.examples, command === undefined ? Object.entries(help.example) : []],
		[help.flags, shown.map(name => [flagLine(name), say(help.flag[name], {known})] as const)],
		[help.exit, shown.includes('failOn') ? Object.entries(help.exitCodes) : []],
		[help.faults, Object.entries(faults).map(([name, {summary}]) => [name, summary] as const)],
	];
	const sections = all.filter(([, lines]) => lines.length > 0);
	const width = Math.max(...sections.flatMap(([, lines]) => lines.map(([left]) => left.length)));

	return [
		help.about,
		...sections.map(
			([title, lines]) =>
				`${title}\n${lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}`,
		),
	].join('\n\n');
}

type Section = readonly [title: string, lines: ReadonlyArray<readonly [string, string]>];

const isOf = (command: CommandName | undefined, usage: string): boolean =>
	command === undefined || usage.split(' ')[1] === command;

/** What every command has stands behind what is its own. */
const flagsOf = (name: CommandName): readonly FlagName[] => {
	const command: Command = commands[name];
	return flagNames.filter(flag => [...command.flags, 'lang', 'config', 'color', 'help'].includes(flag));
};

const known = languageCodes.join(', ');

/** `-n, --name contoso`: the example without the flag. */
function flagLine(name: (typeof flagNames)[number]): string {
	const flag: Flag = flags[name];
	const example = flag.type === 'string' ? flag.example.split(' ')[1] : undefined;
	const short = flag.shortFlag === undefined ? '' : `-${flag.shortFlag}, `;
	return `${short}${spellingOf(name)}${example === undefined ? '' : ` ${example}`}`;
}
