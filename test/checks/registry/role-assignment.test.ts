import {expect, test} from 'vitest';
import {refreshToken} from '../../../source/checks/registry/refresh-token/refresh-token.ts';
import {evaluate} from '../bench.ts';

const classic = 'AcrPull';
const byRepository = 'Container Registry Repository Reader';

function commandsWhere(roleAssignmentMode: string | undefined) {
	const {fixes} = evaluate(
		refreshToken,
		{status: 401},
		{
			'login-server': {host: 'contoso.azurecr.io', port: 443},
			challenge: {isRealmOwn: true},
			'azure-sign-in': {attempts: [], objectId: '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358'},
			resource: {registry: 'contoso', roleAssignmentMode},
		},
	);
	return fixes.map(({text, command}) => `${text} ${command?.text ?? ''}`).join('\n');
}

test.each([
	['LegacyRegistryPermissions', classic, byRepository],
	['AbacRepositoryPermissions', byRepository, classic],
])('where Azure tells that the mode is %s the one right role is given: %s', (mode, right, wrong) => {
	const commands = commandsWhere(mode);
	expect(commands).toMatch(new RegExp(`--role '?${right}`));
	expect(commands).not.toMatch(new RegExp(`--role '?${wrong}`));
	expect(commands).not.toContain('roleAssignmentMode');
});

test.each([undefined, 'SomethingNew'])(
	'where the mode is %s it is asked for, and both roles are given',
	mode => {
		const commands = commandsWhere(mode);
		expect(commands).toContain('--query roleAssignmentMode');
		expect(commands).toContain(`--role ${classic}`);
		expect(commands).toContain(`--role '${byRepository}'`);
	},
);
