import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {askProgram, faultOf, keepAnswer, versionFaults} from '../ask-program.ts';
import type {ProgramEvidence} from '../ask-program.ts';
import {notaryFindings} from './notary-findings.ts';

export type NotaryEvidence = ProgramEvidence & {
	/** True where DOCKER_CONTENT_TRUST makes docker ask for signatures. */
	readonly isContentTrustOn: boolean;
	readonly hostType: RuntimeEnvironment['hostType'];
};

/** The one version that Azure Container Registry is compatible with. */
const rightVersion = '0.6.0';

export const notary = defineCheck({
	id: 'notary',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Notary',
	collect: async context => ({evidence: await askVersion(context)}),
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
		const fault = faultOf(evidence);

		// No daemon runs in Cloud Shell, so nothing there heeds the variable.
		if (fault === 'missing' && (!isContentTrustOn || hostType === 'cloud-shell')) {
			return {finding: 'retired', values};
		}

		const finding = fault === undefined ? findingOf(version) : versionFaults[fault];
		return {finding, values, ...(!isContentTrustOn && {status: mildly(finding)})};
	},
	labels: {
		isContentTrustOn: 'Content trust is on',
	},
	findings: notaryFindings,
});

const askVersion = async ({system, signal}: CollectContext): Promise<NotaryEvidence> => ({
	...keepAnswer(await askProgram({system, signal}, {file: 'notary', words: ['version']})),
	isContentTrustOn: isOn(system.variable('DOCKER_CONTENT_TRUST')),
	hostType: system.runtimeEnvironment().hostType,
});

/** As docker reads it: whatever is not said to be off is on. */
const isOn = (value = ''): boolean => !['', '0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value);

/** `notary Version: 0.6.1 Git commit: d6e1431f`; empty where it was built without one. */
const versionIn = (output: string | undefined): string | undefined =>
	/^notary Version: ?(.*?) ?Git commit:/.exec(output ?? '')?.[1];

function findingOf(version: string | undefined) {
	if (version === undefined) {
		return 'version-unreadable';
	}

	if (version === '') {
		return 'version-not-told';
	}

	return version === rightVersion ? 'ready' : 'other-version';
}

/** Without content trust nothing on this machine needs the client. */
const mildly = (finding: keyof typeof notaryFindings): 'passed' | 'warning' =>
	notaryFindings[finding].status === 'passed' ? 'passed' : 'warning';
