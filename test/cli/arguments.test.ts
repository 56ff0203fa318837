import {expect, test} from 'vitest';
import {readArguments} from '../../source/cli/arguments.ts';
import {readCommandLine} from '../../source/cli/command-line.ts';
import type {Preferences} from '../../source/saved/saved.ts';
import {UsageError} from '../../source/cli/usage-error.ts';
import {nastyPieces, randomTexts} from '../text/random-text.ts';

const read = (argv: readonly string[], preferences?: Preferences) =>
	readArguments(readCommandLine(argv), preferences);

test('an empty command line has the defaults', () => {
	expect(read([])).toEqual({
		command: 'run',
		words: [],
		timeout: 10_000,
		output: 'any',
		hasPasswordOnStdin: false,
		consents: false,
		ignoreErrors: false,
		failOnWarning: false,
		exit: false,
		color: true,
	});
});

test('every flag is read, with its value after it or attached', () => {
	const long =
		'--repository team/app --cloud AzureCloud --tenant t --subscription=My=Sub --timeout=2.5 --lang en';
	const short = '--json --yes --ignore-errors --fail-on warning --exit --no-color --only dns,tls --skip=data';

	expect(read(`contoso ${long} ${short}`.split(' '))).toEqual({
		command: 'run',
		words: ['contoso'],
		repository: 'team/app',
		cloud: 'AzureCloud',
		tenant: 't',
		subscription: 'My=Sub',
		timeout: 2500,
		only: ['dns', 'tls'],
		skip: ['data'],
		output: 'json',
		hasPasswordOnStdin: false,
		consents: true,
		ignoreErrors: true,
		failOnWarning: true,
		exit: true,
		color: false,
	});
});

test('registries are words or values of -n, and numbers are not converted', () => {
	const {words} = read(['contoso', '-n', 'fabrikam', '0012345', '--name=0x12345', '-n', '1e5000']);
	expect(words).toEqual(['contoso', '0012345', 'fabrikam', '0x12345', '1e5000']);
});

test('lists can be repeated, with spaces and capitals', () => {
	const {only} = read(['--only', 'DNS, tls', '--only=Data,', '--only', 'dns']);
	expect(only).toEqual(['dns', 'tls', 'data', 'dns']);
});

test.each([
	[['checks'], 'checks', []],
	[['demo', 'refused'], 'demo', ['refused']],
	[['explain', 'dns', '--json'], 'explain', ['dns']],
	[['-n', 'explain'], 'run', ['explain']],
	[['--json', 'checks'], 'checks', []],
	[['-n', 'checks'], 'run', ['checks']],
	[['-n', 'registries'], 'run', ['registries']],
	[['registries'], 'registries', []],
	[['registries', 'add', 'contoso', '-n', 'demo'], 'registries', ['add', 'contoso', 'demo']],
	[['contoso', 'demo'], 'run', ['contoso', 'demo']],
	[['--', '--json'], 'run', ['--json']],
	[['--help', 'demo'], 'help', []],
	[['contoso', '-h'], 'help', ['contoso']],
	[['--version'], 'version', []],
])('the arguments %j are the command %s with the words %j', (argv, command, words) => {
	expect(read(argv)).toMatchObject({command, words});
});

test.each([
	[['--tmeout', '5'], 'Unknown flag: --tmeout. Did you mean --timeout?'],
	[['--JSON'], 'Unknown flag: --JSON. Did you mean --json?'],
	[['--ignore_errors'], 'Unknown flag: --ignore_errors. Did you mean --ignore-errors?'],
	[['--color'], 'Unknown flag: --color. Did you mean --no-color?'],
	[['--password=hunter2'], 'Unknown flag: --password. Did you mean --password-stdin?'],
	[['-x'], 'Unknown flag: -x. Run acr-doctor --help.'],
	[['-ny'], 'Unknown flag: -ny. Run acr-doctor --help.'],
	[['--timeout'], '--timeout needs a value, for example: --timeout 20'],
	[['--timeout='], '--timeout needs a value, for example: --timeout 20'],
	[['--timeout', '--json'], '--timeout needs a value, for example: --timeout 20'],
	[['--only', ' , '], '--only needs a value, for example: --only dns,tls'],
	[['-n'], '--name needs a value, for example: -n contoso'],
	[['--json=yes'], '--json takes no value.'],
	[['--no-color='], '--no-color takes no value.'],
	[['--timeout', '5', '--timeout=6'], '--timeout was given twice. Give the flag once.'],
	[['--repository', 'a', '--repository', 'a'], '--repository was given twice. Give the flag once.'],
	[['checks', 'dns'], 'Unexpected argument: dns. Run acr-doctor --help.'],
	[['explain', 'dns', 'tls'], 'Unexpected argument: tls. Run acr-doctor --help.'],
	[['demo', 'expired', 'refused'], 'Unexpected argument: refused. Run acr-doctor --help.'],
	[['--json', '--plain'], '--json and --plain cannot be combined. Give only one of the two.'],
	[['--as', 'root'], '--as cannot be root. Use one of entra, stored, anonymous.'],
	[['--as', 'stored', '--username', 'ada'], '--as and --username cannot be combined.'],
	[['--password-stdin'], '--password-stdin needs --username.'],
	[['--username', 'ada:hunter2'], 'The user name is empty or contains a colon or a space.'],
	[['--fail-on', 'error'], '--fail-on must be warning, not "error".'],
	[['--lang', 'tlh'], 'Unknown language: tlh. Available: en'],
	[['--repository', 'Team/App'], 'Team/App is not a valid repository name'],
	[['--repository', 'team/app:1.0'], 'team/app:1.0 is not a valid repository name'],
])('%j is an error with one sentence', (argv, sentence) => {
	const message = firstError(argv);
	expect(message).toContain(sentence);
	expect(message).not.toMatch(/\n|undefined|hunter2|\{/);
});

test('--as and --username name the identity that decides', () => {
	expect(read(['--as', 'Stored'])).toMatchObject({identity: 'stored'});
	expect(read(['--username', 'ci-pull', '--password-stdin'])).toMatchObject({
		identity: 'given',
		username: 'ci-pull',
		hasPasswordOnStdin: true,
	});
});

test('the settings are the defaults of the flags', () => {
	const preferences = {timeout: 20, skip: ['data'], agreesToPull: true};
	expect(read([], preferences)).toMatchObject({
		timeout: 20_000,
		savedSkip: ['data'],
		consents: true,
	});
	expect(read(['--timeout', '5', '--skip', 'dns'], preferences)).toMatchObject({
		timeout: 5000,
		skip: ['dns'],
	});
	expect(read(['--skip', 'dns'], preferences)).not.toHaveProperty('usualSkip');
	expect(read(['--only', 'data'], preferences)).not.toHaveProperty('usualSkip');
	expect(read(['--yes'], {agreesToPull: false})).toMatchObject({consents: true});
});

test('the settings do not change the demo', () => {
	const given = read(['demo'], {timeout: 1, skip: ['registry'], agreesToPull: true});
	expect(given).toMatchObject({timeout: 10_000, consents: false});
	expect(given).not.toHaveProperty('usualSkip');
});

test.each([
	[0, 100],
	[-5, 100],
	[1e300, 3_600_000],
])('a timeout of %d in the settings is clamped', async (timeout, expected) => {
	expect(read([], {timeout})).toMatchObject({timeout: expected});
});

test.each(['abc', '0', '-1', '0.01', '3601', '1e3', 'NaN', 'Infinity', '10s', '1,5', ' 5', '٣', '99999'])(
	'%j is not a valid timeout',
	word => {
		expect(firstError([`--timeout=${word}`])).toBe(`--timeout must be 0.1 to 3600 seconds, not "${word}".`);
	},
);

test('the error of an invalid flag contains no control characters', () => {
	const message = firstError(['--\u001B[2J\u202Etimeout\nx']);
	expect(message).toMatch(/^Unknown flag: --timeout x\. Did you mean /);
});

test('true and false are not values of a flag without values', () => {
	expect(firstError(['--json', 'true'])).toBe('--json takes no value.');
	expect(firstError(['-y', 'false', 'contoso'])).toBe('--yes takes no value.');
	expect(read(['true', '--json']).words).toEqual(['true']);
});

test('an invalid command line still has its language and its settings folder', () => {
	const {error, values, given} = readCommandLine([
		'--tmeout',
		'5',
		'--lang=ja',
		'--json',
		'--config',
		'runs',
	]);
	expect(error?.message).toContain('--tmeout');
	expect(values).toMatchObject({lang: ['ja'], config: ['runs']});
	expect([...given]).toEqual(['json', 'lang', 'config']);
	expect(readCommandLine(['--lang.x', 'y', '--config']).values).toMatchObject({lang: [], config: []});
});

test('no word causes an internal error', () => {
	const names = ['__proto__', 'constructor', 'toString', 'lang', 'json', 'only', 'n', 'no-color', 'no-json'];
	const pieces = [...nastyPieces, '-', '--', '=', '.', ...names, '--timeout', '-n', '--', 'contoso'];
	const outcomes = randomTexts(3000, pieces, 4).map(word => {
		try {
			read([word, 'contoso']);
			return 'read';
		} catch (error) {
			return error instanceof UsageError && !/\n/.test(error.message)
				? 'refused'
				: `${JSON.stringify(word)}: ${String(error)}`;
		}
	});
	expect(new Set(outcomes)).toEqual(new Set(['read', 'refused']));
});

/** The error of an invalid command line; throws if it is valid. */
function firstError(argv: readonly string[]): string {
	try {
		read(argv);
	} catch (error) {
		if (error instanceof UsageError) {
			return error.message;
		}

		throw error;
	}

	throw new Error(`${argv.join(' ')} was not refused.`);
}
