import {defineCheck} from '../core/check.ts';
import type {LookContext, Target} from '../core/check.ts';
import {parseJson} from '../core/json.ts';
import {redact} from '../core/redact.ts';
import {excerpt} from '../core/sanitise.ts';
import {isBefore, readVersion} from '../wire/version.ts';
import type {Version} from '../wire/version.ts';
import {askProgram, faultOf, keepAnswer, versionFaults} from './ask-program.ts';
import type {ProgramSeen} from './ask-program.ts';
import {azureCliQuestion} from './azure-cli-question.ts';
import {azureCliFindings} from './azure-cli-findings.ts';

export type AzureCliSeen = Omit<ProgramSeen, 'output'> & {
	readonly version?: string | undefined;
	readonly extensions?: readonly string[] | undefined;
	/** DOCKER_COMMAND: the client that `az acr login` is to use. */
	readonly containerCommand?: string | undefined;
};

export const azureCli = defineCheck({
	id: 'azure-cli',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Azure CLI',
	look: async context => ({seen: await askVersion(context)}),
	judge(seen: AzureCliSeen, {target}) {
		const {program, version, exitCode, errorOutput, error, containerCommand} = seen;
		const values = {
			program,
			version,
			exitCode,
			error,
			reason: errorOutput,
			containerCommand,
			...crashOf(readVersion(version ?? '')),
		};
		const fault = faultOf(seen);
		return {finding: fault === undefined ? findingOf(seen, target) : faultFindings[fault], values};
	},
	findings: azureCliFindings,
});

async function askVersion({system, signal}: LookContext): Promise<AzureCliSeen> {
	const asked = await askProgram({system, signal}, azureCliQuestion);
	const {output: _, ...kept} = keepAnswer(asked);
	const told = asked.answer.ok ? parseJson(asked.answer.value.stdout) : undefined;
	const {'azure-cli': version, extensions} = told ?? {};
	const containerCommand = system.variable('DOCKER_COMMAND');

	return {
		...kept,
		version: typeof version === 'string' ? excerpt(redact(version), 40) : undefined,
		extensions:
			typeof extensions === 'object' && extensions !== null
				? Object.keys(extensions).map(name => excerpt(redact(name), 64))
				: undefined,
		...(containerCommand && {containerCommand: excerpt(redact(containerCommand), 120)}),
	};
}

/** What is known to be wrong with some versions; the first that holds is said. */
function findingOf({version: text = '', extensions = [], containerCommand}: AzureCliSeen, {cloud}: Target) {
	const version = readVersion(text);

	if (version === undefined) {
		return 'version-unreadable';
	}

	// What a preview's extension brought is part of az from then on, and the two get in each other's way.
	if (extensions.includes('acrabac') && !isBefore(version, 2, 73)) {
		return 'permissions-extension-clashes';
	}

	if (extensions.includes('acrregionalendpoint') && !isBefore(version, 2, 86)) {
		return 'endpoint-extension-clashes';
	}

	// Such a cloud need not know the audience of Azure's own registries.
	if (isBetween(version, [2, 82], [2, 87]) && !cloud.isBuiltIn) {
		return 'audience-fixed';
	}

	if (crashOf(version) !== undefined) {
		return 'health-check-crashes';
	}

	return containerCommand !== undefined && isBefore(version, 2, 59) ? 'container-command-ignored' : 'ready';
}

/**
 * How `az acr check-health` crashes in this version, and the version that fixed it
 * (https://github.com/Azure/azure-cli/issues/31752, https://github.com/Azure/azure-cli/pull/33117).
 */
const crashOf = (version: Version | undefined) =>
	crashes.find(({from, fixedIn}) => version !== undefined && isBetween(version, from, fixedIn))?.values;

const crashes: ReadonlyArray<{
	readonly from: Line;
	readonly fixedIn: Line;
	readonly values: {readonly crash: string; readonly fixedIn: string};
}> = [
	{
		from: [2, 74],
		fixedIn: [2, 76],
		values: {crash: 'NoneType object has no attribute role_assignment_mode', fixedIn: '2.76'},
	},
	{
		from: [2, 85],
		fixedIn: [2, 86],
		values: {crash: 'NoneType object has no attribute split', fixedIn: '2.86'},
	},
];

type Line = readonly [major: number, minor: number];

const isBetween = (version: Version, from: Line, to: Line): boolean =>
	!isBefore(version, ...from) && isBefore(version, ...to);

/** It can lose a part of its Python: then it is broken, whatever it was asked. */
const faultFindings = {...versionFaults, 'gives-error': 'broken'} as const;
