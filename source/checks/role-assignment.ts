import type {CommandTemplate} from '../core/check.ts';

/** The command that gives the signed-in identity a role on the registry; its scope is looked up as it runs. */
export const assignRole = (role: string): CommandTemplate => ({
	run: [
		'az',
		'role',
		'assignment',
		'create',
		'--assignee',
		'{objectId}',
		'--role',
		role,
		'--scope',
		{output: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'id', '-o', 'tsv']},
	],
});
