import type {CommandTemplate} from './template.ts';

export type Shell = 'posix' | 'powershell' | 'cmd';

/** Writes a command in the syntax of the shell. Returns undefined for a command substitution in cmd. */
export function quoteCommand(command: CommandTemplate, shell: Shell): string | undefined {
	if ('run' in command) {
		const words = command.run.map(word =>
			typeof word === 'string' ? quoteWord(word, shell) : quoteOutput(word.output, shell),
		);
		return words.every(word => word !== undefined) ? words.join(' ') : undefined;
	}

	if ('unset' in command) {
		return {
			posix: `unset ${command.unset}`,
			powershell: `Remove-Item Env:${command.unset}`,
			cmd: `set ${command.unset}=`,
		}[shell];
	}

	if ('append' in command) {
		return {
			posix: `export ${command.append}="$${command.append},"${quoteWord(command.value, 'posix')}`,
			powershell: `$env:${command.append} += ',${command.value.replaceAll("'", "''")}'`,
			cmd: `set "${command.append}=%${command.append}%,${command.value}"`,
		}[shell];
	}

	return {
		posix: `export ${command.variable}=${quoteWord(command.value, 'posix')}`,
		powershell: `$env:${command.variable} = '${command.value.replaceAll("'", "''")}'`,
		cmd: `set "${command.variable}=${command.value}"`,
	}[shell];
}

function quoteOutput(words: readonly string[], shell: Shell): string | undefined {
	const command = words.map(word => quoteWord(word, shell)).join(' ');
	return {posix: `"$(${command})"`, powershell: `$(${command})`, cmd: undefined}[shell];
}

export function quoteWord(word: string, shell: Shell): string {
	if (/^[\w@%+=:,./-]+$/.test(word) && !(shell !== 'posix' && /[%@,]/.test(word))) {
		return word;
	}

	switch (shell) {
		case 'posix':
			return `'${word.replaceAll("'", `'\\''`)}'`;
		case 'powershell':
			// Typographic quotes are doubled too, because PowerShell treats these quotes as straight quotes:
			// https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/engine/parser/CharTraits.cs
			return `'${word.replaceAll(/['\u2018-\u201B]/g, '$&$&')}'`;
		case 'cmd':
			// Each `%` is moved out of the quotes, because cmd treats `^` as an escape character only outside of
			// quotes (https://stackoverflow.com/a/4095133).
			return `"${word.replaceAll('"', '""').replaceAll('%', '"^%"')}"`;
	}
}

/** Guesses the shell of the user. On Windows, POSIX shells such as Git Bash set SHELL, and cmd sets PROMPT. */
export function shellOf(platform: string, env: Readonly<Record<string, string | undefined>>): Shell {
	if (platform !== 'win32' || env.SHELL) {
		return 'posix';
	}

	return env.PROMPT ? 'cmd' : 'powershell';
}
