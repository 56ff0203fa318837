import {expect, test} from 'vitest';
import {refreshToken} from '../../../source/checks/registry/refresh-token/refresh-token.ts';
import {evaluate} from '../bench.ts';

const classic = 'AcrPull';
const byRepository = 'Container Registry Repository Reader';

function commandsForMode(roleAssignmentMode: string | undefined) {
	const {fixes} = evaluate(
		refreshToken,
		{status: 401},
		{
			'login-server': {host: 'contoso.azurecr.io', port: 443},
			challenge: {isRealmOnLoginServer: true},
			'azure-sign-in': {attempts: [], objectId: '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358'},
			resource: {registry: 'contoso', roleAssignmentMode},
		},
	);
	return fixes.map(({text, command}) => `${text} ${command?.text ?? ''}`).join('\n');
}

test.each([
	['LegacyRegistryPermissions', classic, byRepository],
	['AbacRepositoryPermissions', byRepository, classic],
])('for the mode %s only the role %s is suggested', (mode, right, wrong) => {
	const commands = commandsForMode(mode);
	expect(commands).toMatch(new RegExp(`--role '?${right}`));
	expect(commands).not.toMatch(new RegExp(`--role '?${wrong}`));
	expect(commands).not.toContain('roleAssignmentMode');
});

test.each([undefined, 'SomethingNew'])(
	'for the mode %s both roles are suggested, with a command that shows the mode',
	mode => {
		const commands = commandsForMode(mode);
		expect(commands).toContain('--query roleAssignmentMode');
		expect(commands).toContain(`--role ${classic}`);
		expect(commands).toContain(`--role '${byRepository}'`);
	},
);
