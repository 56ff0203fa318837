import {expect, test} from 'vitest';
import {readCommandLine} from '../../../source/cli/command-line.ts';
import {candidatesOf} from '../../../source/cli/completion/candidates.ts';
import {completionLines, placeOf} from '../../../source/cli/completion/complete.ts';
import {english} from '../../languages/english.ts';
import {nastyPieces, randomTexts} from '../../text/random-text.ts';

const registries = [{id: '1', name: 'contoso', label: 'Production'}];

function offeredFor(...typed: readonly string[]): readonly string[] {
	const [before, current = ''] = [typed.slice(0, -1), typed.at(-1)];
	const place = placeOf({before, line: readCommandLine(before), current});
	return completionLines(place, current, candidatesOf(place.kind, english, registries));
}

test.each([
	[
		['registries', 'rm', ''],
		['Production\tcontoso', 'contoso\t'],
	],
	[['-n', 'Pro'], ['Production\tcontoso']],
	[['--name=con'], ['--name=contoso\t']],
	[['contoso', '-y', 'Pro'], ['Production\tcontoso']],
	[['--fail-on', ''], ['warning\t']],
	[['--only=dns,tl'], ['--only=dns,tls\tTLS handshake']],
	[['--skip', 'tls,dns,dns'], []],
	[['--output', 'x'], [':files']],
	[['--config=x'], [':folders']],
	[['--client', './x'], [':files']],
	[['registries', 'constructor', ''], []],
	[['registries', 'add', ''], []],
	[['--', '--js'], []],
	[['completion', 'p'], ['powershell\t']],
	[[], expect.arrayContaining(['Production\tcontoso', expect.stringMatching(/^checks\t/)])],
] as const)('after %j, completion offers %j', (typed, offered) => {
	expect(offeredFor(...typed)).toEqual(offered);
});

test('the help of a flag names the languages', () => {
	expect(offeredFor('--lan')).toEqual([expect.stringMatching(/^--lang\t.*en, ja, ko, zh-hans/)]);
});

test('for any input, each line continues the typed word or asks for files', () => {
	const pieces = [...nastyPieces, '-', '--', '=', ',', 'only', 'dns', 'explain', 'registries', '__proto__'];
	const lines = randomTexts(1000, pieces, 4).flatMap(text =>
		offeredFor('--skip', text, text).map(line => ({
			line,
			isRight: line.startsWith(text) || line.startsWith(':f'),
		})),
	);
	expect(lines.filter(({line, isRight}) => !isRight || /\n/.test(line))).toEqual([]);
});
