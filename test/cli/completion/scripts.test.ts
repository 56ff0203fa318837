import {expect, test} from 'vitest';
import {scriptFor} from '../../../source/cli/completion/scripts.ts';
import {languageCodes} from '../../../source/cli/language.ts';

/** The script without its comments, and without what is between quotes. */
const codeOf = (script: string): string =>
	script.replaceAll(/^\s*#.*$/gm, '').replaceAll(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"/g, 'TEXT');

test('the script of PowerShell closes every quote and bracket that it opens', () => {
	const code = codeOf(scriptFor('powershell', 'en'));
	const pair = /\(\)|\[\]|\{\}/g;
	let signs = code.replaceAll(/[^()[\]{}]/g, '');

	while (signs.search(pair) >= 0) {
		signs = signs.replaceAll(pair, '');
	}

	expect(signs).toBe('');
	expect(code).not.toMatch(/['"]/);
});

test('the script of PowerShell registers a native completer, and quotes a word that is not plain', () => {
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
	'the script of %s asks the program in the language of the person',
	shell => {
		for (const code of languageCodes) {
			expect(scriptFor(shell, code)).toContain(`acr-doctor completion words --lang ${code} `);
		}
	},
);
