import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {isBefore, readVersion, versionText} from '../read-version.ts';
import type {Version} from '../read-version.ts';
import {askProgram, faultOf, keepAnswer, versionFaults} from '../ask-program.ts';
import type {ProgramEvidence} from '../ask-program.ts';
import {helmFindings} from './helm-findings.ts';

export type HelmEvidence = ProgramEvidence & {readonly hostType: RuntimeEnvironment['hostType']};

export const helm = defineCheck({
	id: 'helm',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Helm',
	collect: async context => ({evidence: await askVersion(context)}),
	evaluate(evidence: HelmEvidence) {
		const {program, exitCode, output, errorOutput, error, hostType} = evidence;
		const version = versionIn(output);
		const values = {
			program,
			version: version && versionText(version),
			exitCode,
			output,
			error,
			reason: errorOutput,
		};
		const fault = faultOf(evidence);

		if (fault === 'missing') {
			return {finding: hostType === 'machine' ? 'missing' : 'not-expected', values};
		}

		return {finding: fault === undefined ? findingOf(version) : versionFaults[fault], values};
	},
	findings: helmFindings,
});

async function askVersion({system, signal}: CollectContext): Promise<HelmEvidence> {
	const ask = async (...words: readonly string[]) =>
		askProgram({system, signal}, {file: 'helm', words: ['version', '--short', ...words]});
	// Helm 2 waits for its server in the cluster unless it is told not to; Helm 3 takes the flag without heeding it.
	const ofClient = await ask('--client');
	const {answer} = ofClient;
	const isRefused = answer.ok && answer.value.exitCode !== 0 && /unknown flag/i.test(answer.value.stderr);
	return {...keepAnswer(isRefused ? await ask() : ofClient), hostType: system.runtimeEnvironment().hostType};
}

/** `v3.14.0+g3fc9f4b`; Helm 2 puts `Client:` before it. */
const versionIn = (output: string | undefined): Version | undefined =>
	readVersion(/^(?:Client: )?(v\S+)$/.exec(output ?? '')?.[1] ?? '');

function findingOf(version: Version | undefined) {
	if (version === undefined) {
		return 'version-unreadable';
	}

	if (version.major < 3) {
		return 'helm-two';
	}

	return isBefore(version, 3, 8) ? 'too-old-for-oci' : 'ready';
}
