/**
 * The numbered questions for a screen reader. Each choice starts with a capital letter, because each choice is on a
 * separate line.
 */
export const prompts = {
	title: 'What next?',
	retryFailed: 'Retry the failed checks',
	retryAll: 'Retry all checks',
	show: 'Show a problem with its fixes',
	runFix: 'Run a fix',
	copy: 'Copy the command of a fix',
	save: 'Save the run to a file',
	registries: 'Check another registry',
	back: 'Back',
	quit: 'Quit',
	whichProblem: 'Which problem?',
	whichFix: 'Which fix?',
	confirm: 'Run',
	whichCommand: 'Which command?',
	number: 'Number:',
	numberOrRegistry: 'Number, registry or image:',
	notAChoice:
		'{answer} is not a choice. Type a number from 1 to {count}, or press Enter to list the choices again.',
	// The command is on the line below `copied`, `sent` or `off`.
	copied: 'Copied:',
	sent: 'Sent to the clipboard of the terminal, which can ignore it:',
	off: 'The command was not copied:',
} as const;
