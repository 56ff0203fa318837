import {formatSentence, joinItems} from '../text/fill.ts';
import type {Words} from '../languages/pack-types.ts';
import {commands} from './commands.ts';
import type {Command, CommandName} from './commands.ts';
import {flagNames, flags, spellingOf} from './flags.ts';
import type {Flag, FlagName} from './flags.ts';
import {languageCodes} from './language.ts';

/** A fault of the demo. `check` is the title of the check that finds the fault. The name `none` has no check. */
export type DescribedFault = {
	readonly name: string;
	readonly summary: string;
	readonly check?: string | undefined;
};

type HelpInput = {
	/** The command to describe. If absent, the help describes all commands. */
	readonly command?: CommandName | undefined;
	readonly faults?: readonly DescribedFault[];
	/** The width of the terminal and the function that wraps lines. If absent, lines are not wrapped. */
	readonly page?: Page | undefined;
};

export type Page = {
	readonly columns?: number;
	readonly wrap?: (text: string, width: number) => readonly string[];
};

export function helpText(
	{help, outcomes}: Pick<Words, 'help' | 'outcomes'>,
	{command, faults = [], page = {}}: HelpInput = {},
): string {
	const shown = command === undefined ? flagNames : flagsOf(command);
	const known = joinItems(languageCodes, outcomes.listPattern);
	const all: readonly Section[] = [
		[help.usage, Object.entries(help.commands).filter(([usage]) => isOf(command, usage))],
		[help.examples, command === undefined ? Object.entries(help.example) : []],
		[help.flags, shown.map(name => [flagLine(name), formatSentence(help.flag[name], {known})] as const)],
		[help.exit, shown.includes('failOn') ? Object.entries(help.exitCodes) : []],
		...faultSections(help.faults, faults),
	];
	const sections = all.filter(([, lines]) => lines.length > 0);
	const {columns = Infinity, wrap = withoutWrapping} = page;

	return [
		wrap(help.about, columns - 1),
		...sections.map(([title, lines]) => [title, ...columnsOf(lines, columns, wrap)]),
	]
		.map(lines => lines.join('\n'))
		.join('\n\n');
}

const faultSections = (title: string, faults: readonly DescribedFault[]): readonly Section[] =>
	[...Map.groupBy(faults, ({check}) => check)].map(([check, found]) => [
		check === undefined ? title : `${title}: ${check}`,
		found.map(({name, summary}) => [name, summary] as const),
	]);

const withoutWrapping: NonNullable<Page['wrap']> = text => [text];

function columnsOf(lines: Section[1], columns: number, wrap: typeof withoutWrapping): readonly string[] {
	const width = Math.max(...lines.map(([left]) => left.length));
	const isStacked = columns - width - 4 < Math.min(minimumWidth, columns / 2);
	const start = isStacked ? 6 : width + 4;

	return lines.flatMap(([left, right]) => {
		const [first = '', ...others] = wrap(right, columns - start - 1).map(part => ' '.repeat(start) + part);
		const head = `  ${left}`;
		return isStacked
			? [...wrap(left, columns - 3).map(part => `  ${part}`), first, ...others]
			: [head.padEnd(start) + first.slice(start), ...others];
	});
}

/** Minimum width of the right column in terminal columns. Below 60 terminal columns, half of the columns are enough. */
const minimumWidth = 30;

type Section = readonly [title: string, lines: ReadonlyArray<readonly [string, string]>];

const isOf = (command: CommandName | undefined, usage: string): boolean =>
	command === undefined || usage.split(' ')[1] === command;

const flagsOf = (name: CommandName): readonly FlagName[] => {
	const command: Command = commands[name];
	return flagNames.filter(flag => [...command.flags, 'lang', 'config', 'color', 'help'].includes(flag));
};

function flagLine(name: (typeof flagNames)[number]): string {
	const flag: Flag = flags[name];
	const example = flag.type === 'string' ? flag.example.split(' ')[1] : undefined;
	const short = flag.shortFlag === undefined ? '' : `-${flag.shortFlag}, `;
	return `${short}${spellingOf(name)}${example === undefined ? '' : ` ${example}`}`;
}
