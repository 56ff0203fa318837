import {defineCheck} from '../../../engine/check.ts';
import {errorLineLabels} from '../client-error.ts';
import {settingLabels} from '../client-settings/settings-labels.ts';
import {registrySettingsLabels, registrySettingsTerms} from '../client-settings/registry-settings-labels.ts';
import {pullImages} from './collect-pull.ts';
import type {ContainerPullEvidence} from './collect-pull.ts';
import {containerPullFindings} from './container-pull-findings.ts';
import {evaluatePull} from './evaluate-pull.ts';
import {pullValues} from './pull-values.ts';

/**
 * Timeout in milliseconds, with time for docker to retry a layer after 5, 10, 15 and 20 seconds:
 * https://github.com/moby/moby/blob/v28.0.0/distribution/xfer/download.go
 */
const pullTimeout = 120_000;

export const containerPull = defineCheck({
	id: 'container-pull',
	group: 'environment',
	scope: 'machine',
	needs: ['container-daemon'],
	uses: ['container-client', 'client-settings'],
	title: 'Image pull',
	proves: 'pull',
	timeout: pullTimeout,
	collect: async context => ({evidence: await pullImages(context)}),
	evaluate: (evidence: ContainerPullEvidence) => ({
		finding: evaluatePull(evidence),
		values: pullValues(evidence),
	}),
	labels: {
		...errorLineLabels,
		addressHere: 'Address on this machine',
		...settingLabels,
		engineProxy: 'Proxy of the daemon',
		hasClientProxies: 'Proxies in config.json',
		...registrySettingsLabels,
		hasConsent: 'Pull consent given',
		image: 'Image',
		isPrivateHere: 'Private address',
		isRetried: 'Retried',
		isTestImage: 'Test image',
		layersCompleted: 'Layers completed',
		layersStarted: 'Layers started',
		loginProblem: 'Problem with the sign-in',
		notPulled: 'Not pulled',
		pulled: 'Pulled',
		settings: 'Client settings',
		shellProxy: 'Proxy variable of this shell',
		registrySettings: 'Registry settings',
	},
	terms: registrySettingsTerms,
	findings: containerPullFindings,
});
