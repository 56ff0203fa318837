import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext, Target} from '../../../engine/check.ts';
import {parseJson} from '../../../text/json.ts';
import {reasonValues} from '../../../engine/reason.ts';
import {redact} from '../../../text/redact.ts';
import {excerpt} from '../../../text/sanitise.ts';
import type {CredentialAttempt, Program} from '../../../engine/system.ts';
import {isBefore, readVersion} from '../read-version.ts';
import type {Version} from '../read-version.ts';
import {askProgram, faultOf, keepAnswer, versionFaults} from '../ask-program.ts';
import type {ProgramEvidence} from '../ask-program.ts';
import {azureCliFindings} from './azure-cli-findings.ts';

export type AzureCliEvidence = Omit<ProgramEvidence, 'output'> & {
	readonly version?: string | undefined;
	readonly extensions?: readonly string[] | undefined;
	/** The metadata folder that the version was read from, when az was not run for it. */
	readonly metadata?: string | undefined;
	/** How az answered the sign-in, when the version was read and the sign-in ran az. */
	readonly signIn?: Omit<CredentialAttempt, 'credential'> | undefined;
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
	collect: async context => ({evidence: (await readInstallation(context)) ?? (await askVersion(context))}),
	evaluate(evidence: AzureCliEvidence, {target}) {
		const {program, version, exitCode, errorOutput, error, containerCommand, signIn} = evidence;
		const reason =
			signIn === undefined ? {reason: errorOutput} : reasonValues({...signIn, detail: signIn.reason});
		const crash = crashOf(readVersion(version ?? ''));
		const values = {program, version, exitCode, error, containerCommand, ...reason, ...crash};
		const fault = faultOf(evidence);
		return {finding: fault === undefined ? findingOf(evidence, target) : faultFindings[fault], values};
	},
	labels: {
		containerCommand: 'DOCKER_COMMAND',
		extensions: 'Extensions',
		metadata: 'Version read from',
		signIn: 'Azure CLI in the sign-in',
	},
	findings: azureCliFindings,
});

/** Starting az takes longer than all other checks of this machine, so its files are read first. */
async function readInstallation({system, signal}: CollectContext): Promise<AzureCliEvidence | undefined> {
	const installation = await system.azureCliInstallation(signal);

	if (installation === undefined) {
		return undefined;
	}

	const {version, extensions, metadata} = installation;
	const attempt = await system.azureCliInSignIn(signal);

	return {
		program: 'az',
		exitCode: 0,
		version,
		metadata: excerpt(metadata, 240),
		extensions: extensions.map(name => excerpt(redact(name), 64)),
		...readContainerCommand(system),
		...(attempt && {signIn: describeAttempt(attempt)}),
	};
}

const describeAttempt = ({result, code, reason, details}: CredentialAttempt) => ({
	result,
	code,
	reason: reason && excerpt(redact(reason), 240),
	details,
});

async function askVersion({system, signal}: CollectContext): Promise<AzureCliEvidence> {
	const asked = await askProgram({system, signal}, versionCommand);
	const {output: _, ...kept} = keepAnswer(asked);
	const told = asked.answer.ok ? parseJson(asked.answer.value.stdout) : undefined;
	const {'azure-cli': version, extensions} = told ?? {};

	return {
		...kept,
		version: typeof version === 'string' ? excerpt(redact(version), 40) : undefined,
		extensions:
			typeof extensions === 'object' && extensions !== null
				? Object.keys(extensions)
						.slice(0, mostExtensions)
						.map(name => excerpt(redact(name), 64))
				: undefined,
		...readContainerCommand(system),
	};
}

const versionCommand: Program = {
	file: 'az',
	words: ['version', '--output', 'json'],
	// A sign-in may start az at the same time, and the run waits for that one.
	inBackground: true,
};

function readContainerCommand(system: CollectContext['system']): Pick<AzureCliEvidence, 'containerCommand'> {
	const command = system.variable('DOCKER_COMMAND');
	return command ? {containerCommand: excerpt(redact(command), 120)} : {};
}

/** Codes of the sign-in that mean that az itself failed: not Entra, and not the network. */
const ownFailures = [
	'AZ_NOT_RUN',
	'AZ_NOT_RUNNABLE',
	'AZ_KILLED',
	'AZ_BROKEN',
	'AZ_UNREADABLE',
	'AZ_SILENT',
	'AZ_FAILED',
	'TIMEOUT',
];
/** There are fewer than 200 to install. */
const mostExtensions = 500;

/** What is known to be wrong with some versions; the first that holds is said. */
function findingOf(evidence: AzureCliEvidence, {cloud}: Target) {
	const {version: text = '', extensions = [], containerCommand, signIn} = evidence;
	const version = readVersion(text);

	if (version === undefined) {
		return 'version-unreadable';
	}

	if (signIn?.result === 'refused' && ownFailures.includes(signIn.code ?? '')) {
		return 'failed-in-sign-in';
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

	if (containerCommand !== undefined && isBefore(version, 2, 59)) {
		return 'container-command-ignored';
	}

	if (evidence.metadata === undefined) {
		return 'ready';
	}

	return signIn === undefined ? 'not-run' : 'ran-in-sign-in';
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
