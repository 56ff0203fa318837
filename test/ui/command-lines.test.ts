import {expect, test} from 'vitest';
import {commandLines} from '../../source/ui/command-lines.ts';
import {textOf} from '../../source/ui/line.ts';

const linesOf = (command: string, width: number, continuation = '\\') =>
	commandLines(command, {width, hanging: 8, continuation}).map(textOf);

test('a short command is aligned with its text, a longer one is near the edge', () => {
	expect(linesOf('az login', 40)).toEqual(['        az login']);
	expect(linesOf('az acr login --name contoso123456', 38)).toEqual(['  az acr login --name contoso123456']);
});

test('a long command continues on the next line in the syntax of the shell', () => {
	expect(linesOf('az acr login --name contoso --expose-token', 32)).toEqual([
		'  az acr login --name contoso \\',
		'  --expose-token',
	]);
	expect(linesOf('az acr login --name contoso --expose-token', 32, '`')[0]).toMatch(/ `$/);
});

test('a quoted word is not broken', () => {
	expect(linesOf("az account set --subscription 'My own subscription'", 34)).toEqual([
		'  az account set --subscription \\',
		"  'My own subscription'",
	]);
});

test('a command substitution can be broken', () => {
	expect(linesOf('az role assignment create --scope "$(az acr show --query id)"', 40)).toEqual([
		'  az role assignment create --scope \\',
		'  "$(az acr show --query id)"',
	]);
});
