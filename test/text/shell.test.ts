import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {quoteCommand, shellOf} from '../../source/text/shell.ts';
import {nastyPieces, randomTexts} from './random-text.ts';

const words = [
	"it's",
	'$(reboot)',
	'`reboot`',
	'a\\',
	'--',
	'',
	'~',
	'#',
	'!!',
	'*',
	'%PATH%',
	...randomTexts(600, nastyPieces).map(word => word.toWellFormed()),
];

/** Runs a bash script, and returns its output split at zero bytes. */
const bash = (script: string): readonly string[] =>
	execFileSync('bash', ['--norc'], {input: script, encoding: 'utf8'}).split('\0').slice(0, -1);

test('bash reads every quoted word unchanged', () => {
	const script = words.map(word => quoteCommand({run: ['printf', '%s\\0', word]}, 'posix')).join('\n');
	expect(bash(script)).toEqual(words);
});

test('bash sets a variable to the exact value and appends to a list', () => {
	const script = words.flatMap(value => [
		quoteCommand({variable: 'VALUE', value}, 'posix'),
		'LIST=first',
		quoteCommand({append: 'LIST', value}, 'posix'),
		'printf "%s\\0" "$VALUE" "$LIST"',
	]);

	expect(bash(script.join('\n'))).toEqual(words.flatMap(word => [word, `first,${word}`]));
});

test('bash passes the output of a command as one word', () => {
	const inner = {output: ['printf', '%s', "two words, 'quoted' $HOME"]};
	const line = quoteCommand({run: ['printf', '%s\\0', inner, 'end']}, 'posix');
	expect(bash(line ?? '')).toEqual(["two words, 'quoted' $HOME", 'end']);
});

test('bash unsets a variable', () => {
	const unset = quoteCommand({unset: 'VALUE'}, 'posix');
	expect(bash(`VALUE=x\n${unset}\nprintf '%s\\0' "\${VALUE-gone}"`)).toEqual(['gone']);
});

test.each([
	['contoso.azurecr.io', 'contoso.azurecr.io'],
	['two words', "'two words'"],
	["it's", "'it''s'"],
	['it\u2019s', "'it\u2019\u2019s'"],
	['$env:PATH', "'$env:PATH'"],
	['a,b', "'a,b'"],
	['@args', "'@args'"],
	['', "''"],
])('PowerShell quotes %j as %s', (word, quoted) => {
	expect(quoteCommand({run: ['az', word]}, 'powershell')).toBe(`az ${quoted}`);
});

test.each([
	['contoso.azurecr.io', 'contoso.azurecr.io'],
	['two words', '"two words"'],
	['say "so"', '"say ""so"""'],
	['a&b', '"a&b"'],
	['100%', '"100"^%""'],
	['', '""'],
])('cmd quotes %j as %s', (word, quoted) => {
	expect(quoteCommand({run: ['az', word]}, 'cmd')).toBe(`az ${quoted}`);
});

test('PowerShell and cmd set, extend and unset a variable', () => {
	const value = 'contoso.azurecr.io';
	const lines = (shell: 'powershell' | 'cmd') =>
		[{variable: 'X', value}, {append: 'NO_PROXY', value}, {unset: 'X'}].map(line =>
			quoteCommand(line, shell),
		);

	expect(lines('powershell')).toEqual([
		"$env:X = 'contoso.azurecr.io'",
		"$env:NO_PROXY += ',contoso.azurecr.io'",
		'Remove-Item Env:X',
	]);
	expect(lines('cmd')).toEqual([
		'set "X=contoso.azurecr.io"',
		'set "NO_PROXY=%NO_PROXY%,contoso.azurecr.io"',
		'set X=',
	]);
});

test('cmd has no command that needs the output of another', () => {
	const line = {run: ['az', {output: ['az', 'account', 'show']}]};
	expect(quoteCommand(line, 'cmd')).toBeUndefined();
	expect(quoteCommand(line, 'powershell')).toBe('az $(az account show)');
});

test('the shell is the probable shell of the user', () => {
	expect(shellOf('linux', {})).toBe('posix');
	expect(shellOf('darwin', {PROMPT: '$P'})).toBe('posix');
	expect(shellOf('win32', {SHELL: '/usr/bin/bash'})).toBe('posix');
	expect(shellOf('win32', {PROMPT: '$P$G'})).toBe('cmd');
	expect(shellOf('win32', {})).toBe('powershell');
});
