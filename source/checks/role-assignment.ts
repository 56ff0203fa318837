import type {CommandTemplate, Facts, Fix, Values} from '../core/check.ts';
import {resource} from './resource.ts';

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

const classic = 'AcrPull';
const byRepository = 'Container Registry Repository Reader';

/** The role that lets an identity pull: the one that counts in this registry, or both where Azure did not tell. */
export const pullRoles: readonly Fix[] = [
	{
		text: 'See which roles count here: {abacMode} means that the second of the next two applies. If nothing is printed, the registry does not use ABAC, or az is too old to say.',
		command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'roleAssignmentMode', '-o', 'tsv']},
	},
	{
		text: 'Assign the role {classicRole} to the identity (an owner of the registry can do this).',
		command: assignRole(classic),
	},
	{
		text: 'In a registry with repository permissions (ABAC) the role is {repositoryRole}; AcrPull and Owner do not count there.',
		command: assignRole(byRepository),
	},
	{text: 'If the role was assigned a moment ago, wait ten minutes and retry.'},
];

/** What those are filled with; what is told of the registry meanwhile is worth knowing, and not worth waiting for. */
export function roleValues(facts: Facts): Values {
	const mode = facts.use(resource)?.roleAssignmentMode?.toLowerCase();
	const isKnown = mode === 'abacrepositorypermissions' || mode === 'legacyregistrypermissions';

	return {
		abacMode: isKnown ? undefined : 'AbacRepositoryPermissions',
		classicRole: mode === 'abacrepositorypermissions' ? undefined : classic,
		repositoryRole: mode === 'legacyregistrypermissions' ? undefined : byRepository,
	};
}
