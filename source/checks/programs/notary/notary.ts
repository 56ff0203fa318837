import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {programProblemOf, runProgram, toProgramEvidence, versionFindings} from '../program-evidence.ts';
import type {ProgramEvidence} from '../program-evidence.ts';
import {notaryFindings} from './notary-findings.ts';

type NotaryEvidence = ProgramEvidence & {
	/** True if DOCKER_CONTENT_TRUST makes docker require signatures. */
	readonly isContentTrustOn: boolean;
	readonly hostType: RuntimeEnvironment['hostType'];
};

/** The only Notary version that is compatible with Azure Container Registry. */
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

		// Cloud Shell has no docker daemon, so DOCKER_CONTENT_TRUST has no effect.
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

/** Interprets the value as docker does: every value that is not in this list means true. */
const isTrue = (value = ''): boolean => !['', '0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value);

/** Reads `notary Version: 0.6.1 Git commit: d6e1431f`. The version is empty if the build of notary set no version. */
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

/** If content trust is off, docker does not use notary, so a failure becomes a warning. */
const statusWithoutContentTrust = (finding: keyof typeof notaryFindings): 'passed' | 'warning' =>
	notaryFindings[finding].status === 'passed' ? 'passed' : 'warning';
