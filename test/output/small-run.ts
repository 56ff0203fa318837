import type {RunContext} from '../../source/cli/run/run-context.ts';
import type {AnyCheck, Evidence, Target} from '../../source/engine/check.ts';
import type {Values} from '../../source/text/template.ts';
import {createDescribe} from '../../source/describe/describe.ts';
import {planJobs} from '../../source/engine/plan.ts';
import type {Selection} from '../../source/engine/plan.ts';
import {createRun} from '../../source/engine/run.ts';
import {documentationOf} from '../../source/reference/codes.ts';
import {prepareSystem} from '../engine/prepared-system.ts';
import {machine, smallCheck, targetOf} from '../engine/small-checks.ts';
import {english} from '../languages/english.ts';
import {reference} from '../languages/reference.ts';
import {hostileText} from './sample-run.ts';

/** The result of a made-up check instead of a pass. */
export type Plot = {
	readonly finding?: string;
	readonly values?: Values;
	readonly evidence?: Evidence;
	readonly throws?: string;
};

export type SmallWorld = {
	readonly registries?: readonly string[];
	/** The key is the ID of a check, or the ID and the registry. */
	readonly plots?: Readonly<Record<string, Plot>>;
	readonly selection?: Selection;
};

const findings: AnyCheck['findings'] = {
	good: {status: 'passed', summary: 'All is well at {host}'},
	closed: {
		status: 'failed',
		code: 'CONNECTIVITY_FORBIDDEN_ERROR',
		summary: '403: the door is closed for {clientIp}.',
		meaning: 'The doorman knows some addresses, and this is not one of them.',
		fixes: {
			allow: {
				text: 'Let {clientIp} in.',
				command: {
					run: ['az', 'acr', 'network-rule', 'add', '-n', '{registry}', '--ip-address', '{clientIp}'],
				},
			},
			knock: {text: 'Or knock and wait.'},
		},
	},
	odd: {status: 'warning', code: 'CONNECTIVITY_DNS_ERROR', summary: 'It is odd: {message}'},
	away: {status: 'skipped', summary: 'There is no park here.'},
};

const plan = [
	['sign-in', 'authentication', 'identity', 'Sign-in', []],
	// Outputs read the login server from the check of this name.
	['login-server', 'registry', 'registry', 'Login server', []],
	['door', 'registry', 'registry', 'Front door', ['login-server']],
	['token', 'authentication', 'registry', 'Token', ['door', 'sign-in']],
	['park', 'registry', 'registry', 'Park', []],
] as const;

const hostOf = ({registry}: Target): string => `${registry?.name ?? 'here'}.azurecr.io`;

/** Runs made-up checks. All pass, except the plots and `park`, which is skipped. */
export async function runSmallChecks({
	registries = ['contoso'],
	plots = {},
	selection = {},
}: SmallWorld = {}): Promise<RunContext> {
	const checks = plan.map(([id, group, scope, title, needs]) => {
		const plotOf = ({registry}: Target): Plot => plots[`${id} ${registry?.name ?? ''}`] ?? plots[id] ?? {};
		return smallCheck({
			id,
			group,
			scope,
			title,
			needs,
			findings,
			async collect({target}) {
				const {evidence, throws} = plotOf(target);

				if (throws !== undefined) {
					throw new Error(throws);
				}

				return {evidence: {host: hostOf(target), ...evidence}};
			},
			evaluate(_, {target}) {
				const {finding = id === 'park' ? 'away' : 'good', values} = plotOf(target);
				return {finding, values: {registry: target.registry?.name, host: hostOf(target), ...values}};
			},
		});
	});
	const targets = new Map(registries.map(name => [name, targetOf(name)]));
	const run = createRun({
		jobs: planJobs({checks, machine, registries: targets, selection}),
		registries: registries.map(name => ({key: name, name, cloud: machine.cloud.name})),
		system: prepareSystem(),
		timeout: 30_000,
	});
	run.start();
	await run.settled();

	const {outcomes, terms, reasons} = english.words;
	const describe = createDescribe({
		checks: new Map(checks.map(check => [check.id, check])),
		outcomes,
		labels: {address: 'Your address', host: 'Host', message: 'Message'},
		terms,
		reasons,
		documentationOf,
		shell: 'posix',
	});
	return {run, language: {...english, describe, causes: [], reference}};
}

export const closed: Plot = {
	finding: 'closed',
	values: {clientIp: '203.0.113.7'},
	evidence: {status: 403, address: '203.0.113.7'},
};

/** Checks with hostile text in every field. */
export const hostilePlots: Readonly<Record<string, Readonly<Record<string, Plot>>>> = {
	'a value of a sentence': {door: {finding: 'odd', values: {message: hostileText}}},
	'a value of a sentence and of a command': {door: {...closed, values: {clientIp: hostileText}}},
	'a text of the evidence': {door: {...closed, evidence: {message: hostileText}}},
	'a list of the evidence': {door: {...closed, evidence: {names: ['x', hostileText]}}},
	'a deep part of the evidence': {door: {...closed, evidence: {chain: [{issuer: {name: hostileText}}]}}},
	'the evidence of an identity': {'sign-in': {finding: 'odd', values: {message: hostileText}}},
	'a check that broke': {door: {throws: hostileText}},
};
