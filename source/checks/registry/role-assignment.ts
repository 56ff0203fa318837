import type {Facts} from '../../engine/check.ts';
import type {CommandTemplate, Fixes, Values} from '../../text/template.ts';
import {resource} from '../resource/resource/resource.ts';

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

/** The role that lets an identity pull: the one that applies in this registry, or both when Azure did not say. */
export const pullRoles = {
	showRoleMode: {
		text: 'See which roles count here: AbacRepositoryPermissions means that the second of the next two applies. If nothing is printed, the registry does not use ABAC, or az is too old to say.',
		when: {roleMode: 'unknown'},
		command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'roleAssignmentMode', '-o', 'tsv']},
	},
	assignAcrPull: {
		text: 'Assign the role AcrPull to the identity (an owner of the registry can do this).',
		when: {roleMode: ['unknown', 'registry']},
		command: assignRole('AcrPull'),
	},
	assignRepositoryReader: {
		text: 'In a registry with repository permissions (ABAC) the role is Container Registry Repository Reader; AcrPull and Owner do not count there.',
		when: {roleMode: ['unknown', 'repository']},
		command: assignRole('Container Registry Repository Reader'),
	},
	waitForRole: {text: 'If the role was assigned a moment ago, wait ten minutes and retry.'},
} as const satisfies Fixes;

/** Whether roles apply per registry or per repository; `unknown` when the resource check did not learn the mode in time. */
export const roleValues = (facts: Facts): Values => ({
	roleMode: roleModes.get(facts.use(resource)?.roleAssignmentMode?.toLowerCase() ?? '') ?? 'unknown',
});

const roleModes: ReadonlyMap<string, 'repository' | 'registry'> = new Map([
	['abacrepositorypermissions', 'repository'],
	['legacyregistrypermissions', 'registry'],
]);
