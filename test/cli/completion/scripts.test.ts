import {expect, test} from 'vitest';
import {scriptFor} from '../../../source/cli/completion/scripts.ts';
import {languageCodes} from '../../../source/cli/language.ts';

/** The script without comments and quoted text. */
const codeOf = (script: string): string =>
	script.replaceAll(/^\s*#.*$/gm, '').replaceAll(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"/g, 'TEXT');

test('the PowerShell script closes every quote and bracket', () => {
	const code = codeOf(scriptFor('powershell', 'en'));
	const pair = /\(\)|\[\]|\{\}/g;
	let signs = code.replaceAll(/[^()[\]{}]/g, '');

	while (signs.search(pair) >= 0) {
		signs = signs.replaceAll(pair, '');
	}

	expect(signs).toBe('');
	expect(code).not.toMatch(/['"]/);
});

test('the PowerShell script registers a native completer, and quotes special words', () => {
	const script = scriptFor('powershell', 'en');
	expect(script).toContain("Register-ArgumentCompleter -Native -CommandName 'acr-doctor' -ScriptBlock {");
	const [, signs = ''] = /-match '(\[[^']*\])'/.exec(script) ?? [];
	const isQuoted = (word: string): boolean => new RegExp(signs).test(word);
	expect(['contoso', '--lang=ja', 'contoso.azurecr.io/app', 'localhost:8443'].filter(isQuoted)).toEqual([]);
	expect(['a b', 'dns,tls', 'a@b', '$a', 'a;b', '(a)', '#a', "a'"].filter(word => !isQuoted(word))).toEqual(
		[],
	);
});

test.each(['bash', 'zsh', 'fish', 'powershell'] as const)(
	'the %s script calls the program in the language of the user',
	shell => {
		for (const code of languageCodes) {
			expect(scriptFor(shell, code)).toContain(`acr-doctor completion words --lang ${code} `);
		}
	},
);
