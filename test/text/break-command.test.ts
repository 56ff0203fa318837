import {expect, test} from 'vitest';
import {breakCommand} from '../../source/text/break-command.ts';

test.each([
	['a short command is one line', 'az login', 40, ['az login']],
	[
		'a long command continues on the next line',
		'az acr login --name contoso --expose-token',
		32,
		['az acr login --name contoso \\', '--expose-token'],
	],
	[
		'a quoted argument is not broken',
		"az account set --subscription 'My own subscription'",
		34,
		['az account set --subscription \\', "'My own subscription'"],
	],
	[
		'a command substitution can be broken',
		'az role assignment create --scope "$(az acr show --query id)" --role AcrPull',
		40,
		['az role assignment create --scope \\', '"$(az acr show --query id)" --role \\', 'AcrPull'],
	],
	[
		'an argument that is longer than the line has a line of its own',
		'az x --id /subscriptions/c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6 -y',
		20,
		['az x --id \\', '/subscriptions/c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6 \\', '-y'],
	],
])('%s', (_, command, columns, lines) => {
	expect(breakCommand(command, columns, '\\')).toEqual(lines);
});

test('the shell decides the character of a continuation', () => {
	expect(breakCommand('az acr login --name contoso', 20, '`')).toEqual(['az acr login `', '--name contoso']);
});
