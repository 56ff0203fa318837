import type {ContainerPullEvidence} from '../collect-pull.ts';
import {explainWithHostsFile} from './hosts-file-explanation.ts';
import {explainWithPodman} from './podman-explanation.ts';
import {verdictOf} from '../pull-verdicts.ts';
import type {SettingsExplanation} from './registry-settings.ts';

/** Returns the finding and values with which the settings of Podman or nerdctl explain a failed pull, or undefined. */
export function explainPull(evidence: ContainerPullEvidence): SettingsExplanation | undefined {
	const {errorLine, registrySettings} = evidence;

	if (errorLine === undefined || registrySettings === undefined) {
		return undefined;
	}

	const verdict = verdictOf(errorLine);
	const {files, podman, hostsFile} = registrySettings;

	if (verdict === undefined) {
		return undefined;
	}

	return podman === undefined
		? hostsFile && explainWithHostsFile({verdict, errorLine, files, hostsFile})
		: explainWithPodman({verdict, errorLine, files, podman});
}
