import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {programProblemOf, runProgram, toProgramEvidence, versionFindings} from '../program-evidence.ts';
import type {ProgramEvidence} from '../program-evidence.ts';
import {notaryFindings} from './notary-findings.ts';

type NotaryEvidence = ProgramEvidence & {
	readonly isContentTrustOn: boolean;
	readonly hostType: RuntimeEnvironment['hostType'];
};

/**
 * The version that `az acr check-health` recommends. Source:
 * https://github.com/Azure/azure-cli/blob/azure-cli-2.76.0/src/azure-cli/azure/cli/command_modules/acr/check_health.py
 */
const compatibleVersion = '0.6.0';

export const notary = defineCheck({
	id: 'notary',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Notary',
	collect: async context => ({evidence: await runNotaryVersion(context)}),
	evaluate(evidence: NotaryEvidence) {
		const {program, exitCode, output, errorOutput, error, isContentTrustOn, hostType} = evidence;
		const version = versionIn(output);
		const values = {
			program,
			version,
			exitCode,
			output,
			error,
			reason: errorOutput,
			contentTrust: isContentTrustOn ? 'on' : 'off',
		};
		const problem = programProblemOf(evidence);

		// Cloud Shell has no docker daemon (https://github.com/Azure/acr/issues/63), so DOCKER_CONTENT_TRUST has no
		// effect.
		if (problem === 'missing' && (!isContentTrustOn || hostType === 'cloud-shell')) {
			return {finding: 'not-needed', values};
		}

		const finding = problem === undefined ? findingOf(version) : versionFindings[problem];
		return {finding, values, ...(!isContentTrustOn && {status: statusWithoutContentTrust(finding)})};
	},
	labels: {
		isContentTrustOn: 'Content trust is on',
	},
	findings: notaryFindings,
});

const runNotaryVersion = async ({system, signal}: CollectContext): Promise<NotaryEvidence> => ({
	...toProgramEvidence(await runProgram({system, signal}, {file: 'notary', args: ['version']})),
	isContentTrustOn: isTrue(system.variable('DOCKER_CONTENT_TRUST')),
	hostType: system.runtimeEnvironment().hostType,
});

/** Source: `WithContentTrustFromEnv` in https://github.com/docker/cli/blob/v24.0.0/cli/command/cli_options.go */
const isTrue = (value = ''): boolean => !['', '0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value);

/** Matches `notary Version: 0.6.1 Git commit: d6e1431f`. The version is empty in a build without a version. */
const versionIn = (output: string | undefined): string | undefined =>
	/^notary Version: ?(.*?) ?Git commit:/.exec(output ?? '')?.[1];

function findingOf(version: string | undefined) {
	if (version === undefined) {
		return 'version-unreadable';
	}

	if (version === '') {
		return 'version-not-reported';
	}

	return version === compatibleVersion ? 'ready' : 'incompatible-version';
}

/** Without content trust, notary is optional, so a failure is only a warning. */
const statusWithoutContentTrust = (finding: keyof typeof notaryFindings): 'passed' | 'warning' =>
	notaryFindings[finding].status === 'passed' ? 'passed' : 'warning';
