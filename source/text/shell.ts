import type {CommandTemplate} from './template.ts';

/** The shells a command is quoted for. */
export type Shell = 'posix' | 'powershell' | 'cmd';

/** One line that the shell reads as exactly these words; undefined where that shell cannot say it. */
export function quoteCommand(line: CommandTemplate, shell: Shell): string | undefined {
	if ('run' in line) {
		const words = line.run.map(word =>
			typeof word === 'string' ? quoteWord(word, shell) : quoteOutput(word.output, shell),
		);
		return words.every(word => word !== undefined) ? words.join(' ') : undefined;
	}

	if ('unset' in line) {
		return {
			posix: `unset ${line.unset}`,
			powershell: `Remove-Item Env:${line.unset}`,
			cmd: `set ${line.unset}=`,
		}[shell];
	}

	if ('append' in line) {
		return {
			posix: `export ${line.append}="$${line.append},"${quoteWord(line.value, 'posix')}`,
			powershell: `$env:${line.append} += ',${line.value.replaceAll("'", "''")}'`,
			cmd: `set "${line.append}=%${line.append}%,${line.value}"`,
		}[shell];
	}

	return {
		posix: `export ${line.variable}=${quoteWord(line.value, 'posix')}`,
		powershell: `$env:${line.variable} = '${line.value.replaceAll("'", "''")}'`,
		cmd: `set "${line.variable}=${line.value}"`,
	}[shell];
}

/** cmd has no substitution worth the name. */
function quoteOutput(words: readonly string[], shell: Shell): string | undefined {
	const command = words.map(word => quoteWord(word, shell)).join(' ');
	return {posix: `"$(${command})"`, powershell: `$(${command})`, cmd: undefined}[shell];
}

/** One word, as the shell reads it. */
export function quoteWord(word: string, shell: Shell): string {
	if (/^[\w@%+=:,./-]+$/.test(word) && !(shell !== 'posix' && /[%@,]/.test(word))) {
		return word;
	}

	switch (shell) {
		case 'posix':
			return `'${word.replaceAll("'", `'\\''`)}'`;
		case 'powershell':
			// It reads typographic quotes as if they were straight ones.
			return `'${word.replaceAll(/['\u2018-\u201B]/g, '$&$&')}'`;
		case 'cmd':
			// A caret is an escape outside the quotes only.
			return `"${word.replaceAll('"', '""').replaceAll('%', '"^%"')}"`;
	}
}

/** The shell a person most likely types into; SHELL is there in Git Bash and WSL too. */
export function shellOf(platform: string, env: Readonly<Record<string, string | undefined>>): Shell {
	if (platform !== 'win32' || env.SHELL) {
		return 'posix';
	}

	// cmd exports its prompt; PowerShell does not.
	return env.PROMPT ? 'cmd' : 'powershell';
}
