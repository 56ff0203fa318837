import type {AnyCheck, Finding, Status} from '../../source/engine/check.ts';
import type {Fixes} from '../../source/text/template.ts';
import type {Json} from '../../source/text/json.ts';
import {createDescribe} from '../../source/describe/describe.ts';
import type {LanguagePack} from '../../source/describe/run-context.ts';
import {en} from '../../source/languages/en/index.ts';
import type {CauseRule} from '../../source/engine/diagnosis.ts';
import {planJobs} from '../../source/engine/plan.ts';
import {createRun} from '../../source/engine/run.ts';
import type {Run} from '../../source/engine/run.ts';
import type {System} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {reference} from '../languages/reference.ts';

/** Behavior of a check in memory: a finding, a wait, or an error. */
export type Behavior = {
	/** The finding of each attempt. Later attempts have the last finding. */
	readonly results?: readonly (keyof typeof findings)[];
	/** Returns a promise. The check ends after this promise resolves. */
	readonly waitFor?: (attempt: number, signal: AbortSignal) => Promise<void>;
	readonly throws?: string;
	/** The progress line that the check shows. */
	readonly progress?: string;
};

export type Sample = {
	readonly behaviors?: Readonly<Record<string, Behavior>>;
	readonly registries?: readonly string[];
	readonly summaries?: Readonly<Record<string, string>>;
	readonly titles?: Readonly<Record<string, string>>;
	/** The commands of the fixes of the finding `refused`, by the name of the fix. */
	readonly commands?: Readonly<Record<string, readonly string[]>>;
	/** The checks that run even if the previous check fails. */
	readonly checksThatNeedNothing?: readonly string[];
	/** The clock of the durations, in ms. */
	readonly elapsed?: () => number;
	readonly timeout?: number;
};

const findings = {
	good: {status: 'passed', short: 'As it should be', summary: 'All is as it should be at {host}.'},
	odd: {status: 'warning', code: 'CONNECTIVITY_DNS_ERROR', summary: 'A proxy resolves {host}.'},
	refused: {
		status: 'failed',
		code: 'CONNECTIVITY_FORBIDDEN_ERROR',
		short: 'Firewall refuses 203.0.113.9',
		summary: 'The firewall of {registry} refuses 203.0.113.9.',
		meaning:
			'Public access to the registry is limited to selected networks, and the address your requests come from is not one of them.',
		fixes: {
			allow: {
				text: 'Let your address in.',
				command: {
					run: ['az', 'acr', 'network-rule', 'add', '--name', '{registry}', '--ip-address', '203.0.113.9'],
				},
			},
			connect: {text: 'Or go through a network that reaches the private endpoint.'},
			signIn: {text: 'Or sign in again.', command: {run: ['az', 'login']}, rechecks: ['sign-in']},
		},
	},
	notApplicable: {status: 'skipped', summary: 'This does not apply here.'},
	/** The check needs consent, and passes with consent. */
	needsConsent: {
		status: 'skipped',
		summary: 'Not done without consent.',
		question: 'This pulls the sample image from {host}, which takes a while. Go on?',
	},
} as const satisfies Readonly<Record<string, Finding & {status: Exclude<Status, 'error'>}>>;

const checkPlan = [
	['clock', 'environment', 'machine', []],
	['sign-in', 'authentication', 'identity', []],
	['dns', 'registry', 'registry', []],
	['tls', 'registry', 'registry', ['dns']],
	['challenge', 'registry', 'registry', ['tls']],
	['refresh-token', 'authentication', 'registry', ['challenge', 'sign-in']],
	['access-token', 'authentication', 'registry', ['refresh-token']],
] as const;

const titles: Readonly<Record<string, string>> = {
	clock: 'Clock is right',
	'sign-in': 'Signed in to Azure',
	dns: 'Name resolves',
	tls: 'Certificate is trusted',
	challenge: 'Registry asks for a token',
	'refresh-token': 'Refresh token',
	'access-token': 'Access token',
};

const columnOf = (id: string) => (columns[id] === undefined ? {} : {column: columns[id]});

const columns: Readonly<Record<string, string>> = {
	'sign-in': 'Azure',
	dns: 'DNS',
	tls: 'TLS',
	challenge: 'API',
	'refresh-token': 'Login',
	'access-token': 'Pull',
};

const causes: readonly CauseRule[] = [
	{
		cause: 'firewall',
		patterns: ['challenge refused', 'tls refused'],
		summary: 'The firewall lets nobody in.',
	},
];

/** Replaces the commands of the fixes. */
const withCommands = (
	fixes: Fixes | undefined,
	commands: Sample['commands'] = {},
): {readonly fixes?: Fixes} => ({
	...(fixes && {
		fixes: Object.fromEntries(
			Object.entries(fixes).map(([name, fix]) => [
				name,
				{...fix, ...(commands[name] && {command: {run: commands[name]}})},
			]),
		),
	}),
});

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const rejectCall = () => {
	throw new Error('A check in memory asks nothing of the world.');
};

const offlineSystem: Omit<System, 'elapsed'> = {
	resolve: rejectCall,
	aliases: rejectCall,
	proxyFor: rejectCall,
	handshake: rejectCall,
	compareTrust: rejectCall,
	request: rejectCall,
	signIn: rejectCall,
	azureCliInstallation: rejectCall,
	azureCliPrograms: rejectCall,
	azureCliInSignIn: rejectCall,
	run: rejectCall,
	variable: rejectCall,
	hide: text => text,
	containerLogins: rejectCall,
	homeFolder: rejectCall,
	findProgram: rejectCall,
	listHelperLogins: rejectCall,
	storedCredential: rejectCall,
	readFile: rejectCall,
	listFolder: rejectCall,
	runtimeEnvironment: () => ({
		platform: 'linux',
		architecture: 'x64',
		hostType: 'machine',
		isWsl: false,
		isRoot: false,
	}),
	clearCaches: () => {},
	now: () => 1_700_000_000_000,
};

const [cloud] = builtInClouds;

/** Creates a run of checks in memory, and its language pack. */
export function createSample({
	behaviors = {},
	registries = ['contoso'],
	summaries = {},
	...rest
}: Sample = {}) {
	const attempts = new Map<string, number>();

	const checks = checkPlan.map(([id, group, scope, needs]): AnyCheck => ({
		id,
		group,
		scope,
		needs: rest.checksThatNeedNothing?.includes(id) ? [] : needs,
		uses: [],
		title: rest.titles?.[id] ?? titles[id] ?? id,
		...columnOf(id),
		findings: Object.fromEntries(
			Object.entries(findings).map(([name, finding]) => [
				name,
				{
					...finding,
					...withCommands('fixes' in finding ? finding.fixes : undefined, rest.commands),
					...(summaries[name] !== undefined && {short: summaries[name], summary: summaries[name]}),
				},
			]),
		),
		async collect({target, hasConsent, progress, signal}) {
			const name = `${id} ${target.registry?.name ?? ''}`.trim();
			const behavior = behaviors[name] ?? behaviors[id] ?? {};
			const attempt = (attempts.get(name) ?? 0) + 1;
			attempts.set(name, attempt);
			if (behavior.progress !== undefined) {
				progress(behavior.progress);
			}

			await behavior.waitFor?.(attempt, signal);

			if (behavior.throws !== undefined) {
				throw new Error(behavior.throws);
			}

			const results = behavior.results ?? ['good'];
			const found = results[Math.min(attempt, results.length) - 1] ?? 'good';
			return {
				evidence: {
					found: hasConsent && found === 'needsConsent' ? 'good' : found,
					address: '203.0.113.9',
					host: `${target.registry?.name ?? 'here'}.azurecr.io`,
					answer: 'denied: client with IP 203.0.113.9 is not allowed access',
				},
			};
		},
		evaluate: ({found, host}) => ({finding: textOf(found), values: {host: textOf(host)}}),
	}));

	const jobs = planJobs({
		checks,
		machine: {cloud, clouds: [cloud]},
		registries: new Map(
			registries.map(name => [name, {cloud, clouds: [cloud], registry: {name, port: 443}}]),
		),
	});

	const run: Run = createRun({
		jobs,
		registries: registries.map(name => ({key: name, name, cloud: 'AzureCloud'})),
		system: {...offlineSystem, elapsed: rest.elapsed ?? (() => performance.now())},
		timeout: rest.timeout ?? 10_000,
	});

	const describe = createDescribe({
		checks: new Map(checks.map(check => [check.id, check])),
		outcomes: {
			blocked: 'Not run: needs {need}.',
			replaced: 'Not needed: {check} decides.',
			replacedShort: 'Not needed.',
			canceled: 'Not run: the run was ended.',
			excluded: 'Left out.',
			internalError: 'The check itself broke: {reason}',
			internalErrorMeaning: 'This says nothing about the registry.',
			listPattern: '{first}, {second}',
			labelPattern: '{label}: {value}',
			clausePattern: '{first}; {second}',
			unknown: '{finding}, unknown here.',
			unknownFix: 'Update.',
		},
		labels: {address: 'Your address', host: 'Host', answer: 'Answer', found: 'Found'},
		documentationOf: code => `https://aka.ms/acr/errors#${code.toLowerCase()}`,
		shell: 'posix',
	});

	const language: LanguagePack = {code: 'en', words: en, describe, causes, reference};
	return {run, language};
}
