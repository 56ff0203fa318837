import {describe, expect, test} from 'vitest';
import {demoHelp} from '../../source/cli/demo/demo-command.ts';
import {helpText} from '../../source/cli/help-text.ts';
import {languageCodes, loadLanguage} from '../../source/cli/language.ts';
import {widthOf, wrap} from '../../source/text/width.ts';
import {en} from '../../source/languages/en/index.ts';

describe.each(languageCodes)('%s', code => {
	test.each([50, 80, 120])('the help fits a terminal of %i columns', async columns => {
		const {words} = await loadLanguage(code);
		const page = {columns, wrap};

		for (const text of [
			helpText(words, {page}),
			helpText(words, {command: 'registries', page}),
			demoHelp(words, page),
		]) {
			expect(text.split('\n').filter(line => widthOf(line) > columns)).toEqual([]);
		}
	});
});

test('on a narrow terminal, the right column is below the left one', () => {
	const lines = helpText(en, {command: 'registries', page: {columns: 50, wrap}}).split('\n');
	const at = lines.indexOf('  acr-doctor registries add REGISTRY...');
	expect(lines.slice(at, at + 3)).toEqual([
		'  acr-doctor registries add REGISTRY...',
		'      save registries by name, login server or',
		'      image reference',
	]);
});

test('without a terminal, each flag is one line', () => {
	const flags = helpText(en)
		.split('\n')
		.filter(line => line.startsWith('  --'));
	expect(flags.every(line => / {2}\S/.test(line.slice(2)))).toBe(true);
});
