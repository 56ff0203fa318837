import type {Facts} from '../../engine/check.ts';
import type {CommandTemplate, Fixes, Values} from '../../text/template.ts';
import {resource} from '../resource/resource/resource.ts';

/** Assigns a role on the registry to the signed-in identity. The command looks up the scope when it runs. */
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

/** The role that allows a pull. The role assignment mode selects one role, or both if the mode is unknown. */
export const pullRoles = {
	showRoleMode: {
		text: 'Look up the role assignment mode of the registry. For AbacRepositoryPermissions, assign the second of the next two roles. No output means that the registry does not use ABAC, or that Azure CLI is too old.',
		when: {roleMode: 'unknown'},
		command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'roleAssignmentMode', '-o', 'tsv']},
	},
	assignAcrPull: {
		text: 'Assign the role AcrPull to the identity (an owner of the registry can do this).',
		when: {roleMode: ['unknown', 'registry']},
		command: assignRole('AcrPull'),
	},
	assignRepositoryReader: {
		text: 'In a registry with repository permissions (ABAC), assign Container Registry Repository Reader. AcrPull and Owner do not allow a pull in such a registry.',
		when: {roleMode: ['unknown', 'repository']},
		command: assignRole('Container Registry Repository Reader'),
	},
	waitForRole: {text: 'If the role was assigned recently, wait ten minutes and retry.'},
} as const satisfies Fixes;

/** Returns the role mode `registry` or `repository`. The mode is `unknown` before the resource check ends. */
export const roleValues = (facts: Facts): Values => ({
	roleMode: roleModes.get(facts.use(resource)?.roleAssignmentMode?.toLowerCase() ?? '') ?? 'unknown',
});

const roleModes: ReadonlyMap<string, 'repository' | 'registry'> = new Map([
	['abacrepositorypermissions', 'repository'],
	['legacyregistrypermissions', 'registry'],
]);
