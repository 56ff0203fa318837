import type {Facts} from '../../engine/check.ts';
import type {CommandTemplate, Fixes, Values} from '../../text/template.ts';
import {resource} from '../resource/resource/resource.ts';

/** Returns the command that assigns a role to the signed-in identity. An inner az command gets the registry ID. */
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

/** The required role depends on the role assignment mode. If the mode is unknown, both roles are shown. */
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

/**
 * Returns the role assignment mode: `registry` or `repository`, or `unknown` if the resource check found no known mode.
 */
export const roleValues = (facts: Facts): Values => ({
	roleMode: roleModes.get(facts.use(resource)?.roleAssignmentMode?.toLowerCase() ?? '') ?? 'unknown',
});

const roleModes: ReadonlyMap<string, 'repository' | 'registry'> = new Map([
	['abacrepositorypermissions', 'repository'],
	['legacyregistrypermissions', 'registry'],
]);
