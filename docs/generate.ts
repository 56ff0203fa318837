// Writes the tables of the pages in docs from the code:
//   npm run docs
// A table is between `<!-- name -->` and `<!-- /name -->`. The text around the tables is written by hand.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {checks} from '../source/checks/index.ts';
import {flagNames, flags, spellingOf} from '../source/cli/flags.ts';
import type {Flag, FlagName} from '../source/cli/flags.ts';
import {languageCodes} from '../source/cli/language.ts';
import {faults} from '../source/demo/faults/faults.ts';
import {groups} from '../source/engine/check.ts';
import {en} from '../source/languages/en/index.ts';
import {builtInClouds} from '../source/reference/clouds.ts';
import {codes, documentationOf} from '../source/reference/codes.ts';
import {fillWithEllipsis} from '../source/reference/reference.ts';
import {properties} from '../source/saved/file/schema.ts';
import {createKnownSecrets} from '../source/system/secrets/known-secrets.ts';
import {createSignIn} from '../source/system/sign-in/credential-chain.ts';
import {formatSentence} from '../source/text/fill.ts';
import {keysAsMarkdown, keyTable} from '../source/ui/keys/keymap.ts';
import {pickerKeys} from '../source/ui/picker/keys.ts';

const {help, picker, screen, settings} = en;

/** The pages in the folder `docs` that contain tables. */
export const pages = ['checks.md', 'command-line.md', 'credentials.md', 'keys.md', 'settings.md'] as const;

const credentialSources: Readonly<Record<string, string>> = {
	EnvironmentCredential:
		'`AZURE_TENANT_ID`, `AZURE_CLIENT_ID`, and `AZURE_CLIENT_SECRET` or `AZURE_CLIENT_CERTIFICATE_PATH`',
	WorkloadIdentityCredential: 'federated token of a Kubernetes pod: `AZURE_FEDERATED_TOKEN_FILE`',
	AzureCliCredential: '`az login`',
	ManagedIdentityCredential:
		'managed identity of the Azure resource; `AZURE_CLIENT_ID` selects a user-assigned identity',
	AzurePowerShellCredential: '`Connect-AzAccount`',
	AzureDeveloperCliCredential: '`azd auth login`',
};

const credentialNames = await listCredentials();

/** A function for each table that returns its Markdown. The key is the name of the table in the page. */
const tables: Readonly<Record<string, () => string>> = {
	checks: checksTable,
	codes: codesTable,
	problems: problemTables,
	commands: () => table(['command', 'action'], Object.entries(help.commands).map(codeFirst)),
	flags: () => table(['flag', 'meaning'], flagNames.map(flagRow)),
	'exit codes': () => table(['code', 'meaning'], Object.entries(help.exitCodes)),
	faults: () =>
		table(
			['fault', 'effect', 'found by'],
			Object.entries(faults).map(([name, {summary, check}]) => [...codeFirst([name, summary]), code(check)]),
		),
	credentials: () =>
		table(
			['credential', 'source'],
			credentialNames.map(name => [code(name), credentialSources[name] ?? '']),
		),
	clouds: () =>
		table(
			['cloud', 'registry suffix', 'sign-in host'],
			builtInClouds.map(({name, registrySuffix, authority}) => [
				code(name),
				code(registrySuffix),
				code(new URL(authority).host),
			]),
		),
	settings: settingsTable,
	keys: () => keysAsMarkdown(keyTable, screen),
	'picker keys': () => keysAsMarkdown(pickerKeys, {...screen, keys: picker.keys}),
};

/** Returns the page with current tables, formatted by Prettier. */
export async function generate(name: (typeof pages)[number]): Promise<string> {
	const url = urlOf(name);
	const filled = readFileSync(url, 'utf8').replaceAll(
		/<!-- ([a-z ]+) -->[^]*?<!-- \/\1 -->/g,
		(_, key: string) => `<!-- ${key} -->\n\n${tableOf(key)}\n\n<!-- /${key} -->`,
	);
	return format(filled, {...(await resolveConfig(url)), parser: 'markdown'});
}

export const urlOf = (name: string): URL => new URL(name, import.meta.url);

function tableOf(key: string): string {
	const write = tables[key];

	if (write === undefined) {
		throw new Error(`No table has the name ${key}.`);
	}

	return write();
}

/**
 * Returns the names of the credentials in their order. The sign-in tries no credential, because
 * AZURE_TOKEN_CREDENTIALS selects a credential that acr-doctor does not support.
 */
async function listCredentials(): Promise<readonly string[]> {
	const askForToken = createSignIn({
		env: {AZURE_TOKEN_CREDENTIALS: 'VisualStudioCodeCredential'},
		platform: 'linux',
		exchange: () => Promise.reject(new Error('No request is sent.')),
		secrets: createKnownSecrets(),
		timeout: 0,
	});
	const {attempts} = await askForToken({cloud: builtInClouds[0], audience: ''}, AbortSignal.timeout(0));
	return attempts.map(({credential}) => credential);
}

function checksTable(): string {
	const rows = groups.flatMap(group =>
		checks
			.filter(check => check.group === group)
			.map(({id, title, scope, needs, findings}) => [
				code(id),
				title,
				screen.groups[group],
				scope,
				list(needs),
				list(codesOf(findings)),
			]),
	);
	return table(['check', 'title', 'group', 'runs once per', 'depends on', 'codes'], rows);
}

function codesTable(): string {
	const rows = codes.map(name => [
		`[${name}](${documentationOf(name)})`,
		en.reference.topics[name].title,
		list(checks.filter(({findings}) => codesOf(findings).includes(name)).map(({id}) => id)),
	]);
	return table(['code', 'meaning', 'checks'], rows);
}

/** Returns a table for each check, with the findings that have a code. */
function problemTables(): string {
	return checks
		.map(({id, title, findings}) => {
			const rows = Object.entries(findings)
				.filter(([, finding]) => finding.code !== undefined)
				.map(([name, {status, code: codeOfFinding = '', summary}]) => [
					code(name),
					status,
					codeOfFinding,
					text(fillWithEllipsis(summary)),
				]);
			return `### ${title} (${code(id)})\n\n${table(['problem', 'status', 'code', 'sentence'], rows)}`;
		})
		.join('\n\n');
}

/** Returns the spelling of a flag, for example `-n`, `--name contoso`, and the sentence from the help. */
function flagRow(name: FlagName): readonly string[] {
	const flag: Flag = flags[name];
	const value = flag.type === 'string' ? ` ${flag.example.split(' ')[1]}` : '';
	const long = code(`${spellingOf(name)}${value}`);
	return [
		flag.shortFlag === undefined ? long : `${code(`-${flag.shortFlag}`)}, ${long}`,
		text(formatSentence(help.flag[name], {known: languageCodes.join(', ')})),
	];
}

function settingsTable(): string {
	const labels: Readonly<Record<string, string>> = {...settings.labels, skip: settings.checks};
	const notes: Readonly<Record<string, string>> = {...settings.notes, skip: settings.notes.check};
	const rows = Object.entries(properties.settings.properties).map(
		([name, {type}]: readonly [string, {readonly type?: string}]) => [
			code(name),
			type ?? '',
			text(labels[name] ?? ''),
			text(notes[name] ?? ''),
		],
	);
	return table(['setting', 'type', 'on the screen', 'meaning'], rows);
}

const codesOf = (findings: Readonly<Record<string, {readonly code?: string}>>): readonly string[] => [
	...new Set(Object.values(findings).flatMap(({code: name}) => name ?? [])),
];

const code = (name: string): string => `\`${name}\``;
const codeFirst = ([name = '', ...others]: readonly string[]): readonly string[] => [
	code(name),
	...others.map(text),
];
const list = (names: readonly string[]): string => names.map(code).join(', ');

/** Escapes text for Markdown. */
const text = (sentence: string): string => sentence.replaceAll(/[\\`*<[\]]/g, String.raw`\$&`);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [heads, heads.map(() => '---'), ...rows];
	return lines
		.map(cells => `| ${cells.map(cell => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`)
		.join('\n');
}

if (import.meta.main) {
	for (const name of pages) {
		writeFileSync(urlOf(name), await generate(name));
	}
}
