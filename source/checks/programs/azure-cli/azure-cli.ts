import {defineCheck} from '../../../engine/check.ts';
import type {Target} from '../../../engine/check.ts';
import {reasonValues} from '../../../engine/reason.ts';
import {errorLineLabels} from '../../containers/client-error.ts';
import {azureCliProblemOf, azureCliProblemValues} from '../azure-cli-problem/azure-cli-problem.ts';
import {hasOtherVersion, installationValues} from './installation-values.ts';
import {programProblemOf, versionFindings} from '../program-evidence.ts';
import {isBefore, readVersion} from '../read-version.ts';
import type {Version} from '../read-version.ts';
import {collectAzureCli} from './azure-cli-evidence.ts';
import type {AzureCliEvidence} from './azure-cli-evidence.ts';
import {azureCliFindings} from './azure-cli-findings.ts';

export const azureCli = defineCheck({
	id: 'azure-cli',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Azure CLI',
	collect: async context => ({evidence: await collectAzureCli(context)}),
	evaluate(evidence: AzureCliEvidence, {target}) {
		const {program, version, exitCode, errorOutput, error, dockerCommand, signInAttempt} = evidence;
		const reason =
			signInAttempt === undefined
				? {reason: errorOutput}
				: reasonValues({...signInAttempt, detail: signInAttempt.reason});
		const crash = healthCheckCrashOf(readVersion(version ?? ''))?.values;
		const {errorLine, programs = []} = evidence;
		const values = {
			program,
			version,
			exitCode,
			error,
			dockerCommand,
			...reason,
			...crash,
			...(errorLine && azureCliProblemValues(errorLine, evidence.pythonVariable)),
			...installationValues(programs, version),
		};
		const problem = programProblemOf(evidence);
		const ownProblem = errorLine && azureCliProblemOf(errorLine, evidence.pythonVariable);
		return {
			finding: ownProblem ?? (problem === undefined ? findingOf(evidence, target) : findings[problem]),
			values,
		};
	},
	labels: {
		...errorLineLabels,
		programs: 'az on the PATH',
		installer: 'Installed as',
		dockerCommand: 'DOCKER_COMMAND',
		pythonVariable: 'Python variable',
		extensions: 'Extensions',
		metadataPath: 'Version read from',
		signInAttempt: 'Azure CLI in the sign-in',
	},
	findings: azureCliFindings,
});

const findings = {...versionFindings, 'non-zero-exit': 'broken'} as const;

const azureCliErrorCodes = [
	'AZ_NOT_RUN',
	'AZ_NOT_RUNNABLE',
	'AZ_KILLED',
	'AZ_BROKEN',
	'AZ_UNREADABLE',
	'AZ_SILENT',
	'AZ_FAILED',
	'TIMEOUT',
];

function findingOf(evidence: AzureCliEvidence, {cloud}: Target) {
	const {version: text = '', extensions = [], dockerCommand, signInAttempt} = evidence;
	const version = readVersion(text);

	if (version === undefined) {
		return 'version-unreadable';
	}

	if (signInAttempt?.result === 'refused' && azureCliErrorCodes.includes(signInAttempt.code ?? '')) {
		return 'failed-in-sign-in';
	}

	// Since 2.73, az includes the features of acrabac (https://github.com/Azure/azure-cli/pull/31065). The extension
	// acrabac conflicts with az 2.73 and later
	// (https://learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions).
	if (extensions.includes('acrabac') && !isBefore(version, 2, 73)) {
		return 'acrabac-extension-conflict';
	}

	// Since 2.86, az includes the features of acrregionalendpoint (https://github.com/Azure/azure-cli/pull/33133).
	if (extensions.includes('acrregionalendpoint') && !isBefore(version, 2, 86)) {
		return 'acrregionalendpoint-extension-conflict';
	}

	// From 2.82 (https://github.com/Azure/azure-cli/pull/31798), `az acr login` requests the registry audience. A
	// custom cloud can lack the registry audience (https://github.com/Azure/azure-cli/issues/33674). From 2.87, the
	// audience is configurable (https://github.com/Azure/azure-cli/pull/33294).
	if (isInRange(version, [2, 82], [2, 87]) && !cloud.isBuiltIn) {
		return 'audience-not-configurable';
	}

	const crash = healthCheckCrashOf(version);

	if (crash !== undefined) {
		return crash.finding;
	}

	if (dockerCommand !== undefined && isBefore(version, 2, 59)) {
		return 'docker-command-ignored';
	}

	if (hasOtherVersion(evidence.programs, text)) {
		return 'other-version-on-path';
	}

	if (evidence.metadataPath === undefined) {
		return 'ready';
	}

	return signInAttempt === undefined ? 'not-run' : 'ran-in-sign-in';
}

const healthCheckCrashOf = (version: Version | undefined) =>
	crashes.find(({from, fixedIn}) => version !== undefined && isInRange(version, from, fixedIn));

const crashes: ReadonlyArray<{
	readonly from: MinorVersion;
	readonly fixedIn: MinorVersion;
	readonly finding: 'health-check-crashes' | 'health-check-crashes-without-registry';
	readonly values: {readonly crash: string; readonly fixedIn: string};
}> = [
	{
		// Source: https://github.com/Azure/azure-cli/issues/31752
		from: [2, 74],
		fixedIn: [2, 76],
		finding: 'health-check-crashes-without-registry',
		values: {crash: 'NoneType object has no attribute role_assignment_mode', fixedIn: '2.76'},
	},
	{
		// Source: https://github.com/Azure/azure-cli/pull/33117
		from: [2, 85],
		fixedIn: [2, 86],
		finding: 'health-check-crashes',
		values: {crash: 'NoneType object has no attribute split', fixedIn: '2.86'},
	},
];

type MinorVersion = readonly [major: number, minor: number];

const isInRange = (version: Version, from: MinorVersion, before: MinorVersion): boolean =>
	!isBefore(version, ...from) && isBefore(version, ...before);
