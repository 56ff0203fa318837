import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {programProblemOf, runProgram, toProgramEvidence, versionFindings} from '../program-evidence.ts';
import type {ProgramEvidence} from '../program-evidence.ts';
import {notaryFindings} from './notary-findings.ts';

type NotaryEvidence = ProgramEvidence & {
	/** The value is true if DOCKER_CONTENT_TRUST makes docker require signatures. */
	readonly isContentTrustOn: boolean;
	readonly hostType: RuntimeEnvironment['hostType'];
};

/** The only version that Azure Container Registry is compatible with. */
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

/** Interprets a variable as docker does. Docker treats every value outside this list as true. */
const isTrue = (value = ''): boolean => !['', '0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value);

/** Reads `notary Version: 0.6.1 Git commit: d6e1431f`. Returns an empty string if notary has no version. */
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

/** Returns the status if content trust is off. A failure is then a warning, because notary is not used. */
const statusWithoutContentTrust = (finding: keyof typeof notaryFindings): 'passed' | 'warning' =>
	notaryFindings[finding].status === 'passed' ? 'passed' : 'warning';
