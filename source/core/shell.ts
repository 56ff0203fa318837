/** The shells a command is quoted for. */
export type Shell = 'posix' | 'powershell' | 'cmd';

type Line =
	| {readonly run: readonly string[]}
	| {readonly variable: string; readonly value: string}
	| {readonly unset: string};

/** One line that the shell reads as exactly these words. */
export function quoteCommand(line: Line, shell: Shell): string {
	if ('run' in line) {
		return line.run.map(word => quoteWord(word, shell)).join(' ');
	}

	if ('unset' in line) {
		return {
			posix: `unset ${line.unset}`,
			powershell: `Remove-Item Env:${line.unset}`,
			cmd: `set ${line.unset}=`,
		}[shell];
	}

	return {
		posix: `export ${line.variable}=${quoteWord(line.value, 'posix')}`,
		powershell: `$env:${line.variable} = '${line.value.replaceAll("'", "''")}'`,
		cmd: `set "${line.variable}=${line.value}"`,
	}[shell];
}

function quoteWord(word: string, shell: Shell): string {
	if (/^[\w@%+=:,./-]+$/.test(word) && !(shell !== 'posix' && /[%@,]/.test(word))) {
		return word;
	}

	switch (shell) {
		case 'posix':
			return `'${word.replaceAll("'", `'\\''`)}'`;
		case 'powershell':
			return `'${word.replaceAll("'", "''")}'`;
		case 'cmd':
			return `"${word.replaceAll('"', '""').replaceAll('%', '^%')}"`;
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
