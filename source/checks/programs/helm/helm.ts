import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {programProblemOf, runProgram, toProgramEvidence, versionFindings} from '../program-evidence.ts';
import type {ProgramEvidence} from '../program-evidence.ts';
import {formatVersion, isBefore, readVersion} from '../read-version.ts';
import type {Version} from '../read-version.ts';
import {helmFindings} from './helm-findings.ts';

export type HelmEvidence = ProgramEvidence & {readonly hostType: RuntimeEnvironment['hostType']};

export const helm = defineCheck({
	id: 'helm',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Helm',
	collect: async context => ({evidence: await runHelmVersion(context)}),
	evaluate(evidence: HelmEvidence) {
		const {program, exitCode, output, errorOutput, error, hostType} = evidence;
		const version = versionIn(output);
		const values = {
			program,
			version: version && formatVersion(version),
			exitCode,
			output,
			error,
			reason: errorOutput,
		};
		const problem = programProblemOf(evidence);

		if (problem === 'missing') {
			return {finding: hostType === 'machine' ? 'not-installed' : 'not-needed', values};
		}

		return {finding: problem === undefined ? findingOf(version) : versionFindings[problem], values};
	},
	findings: helmFindings,
});

async function runHelmVersion({system, signal}: CollectContext): Promise<HelmEvidence> {
	const run = async (...flags: readonly string[]) =>
		runProgram({system, signal}, {file: 'helm', args: ['version', '--short', ...flags]});
	// Without --client, Helm 2 also requests the version of the server in the cluster
	// (https://v2.helm.sh/docs/helm/#helm-version). A later Helm that does not know the flag runs again without the
	// flag.
	const withClientFlag = await run('--client');
	const {answer} = withClientFlag;
	const isRejected = answer.ok && answer.value.exitCode !== 0 && /unknown flag/i.test(answer.value.stderr);
	return {
		...toProgramEvidence(isRejected ? await run() : withClientFlag),
		hostType: system.runtimeEnvironment().hostType,
	};
}

/** Matches `Client: v2.17.0+ga690bad` of Helm 2, and `v3.14.0+g3fc9f4b` of later versions. */
const versionIn = (output: string | undefined): Version | undefined =>
	readVersion(/^(?:Client: )?(v\S+)$/.exec(output ?? '')?.[1] ?? '');

function findingOf(version: Version | undefined) {
	if (version === undefined) {
		return 'version-unreadable';
	}

	if (version.major < 3) {
		return 'unsupported-version';
	}

	return isBefore(version, 3, 8) ? 'too-old-for-oci' : 'ready';
}
