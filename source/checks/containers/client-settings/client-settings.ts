import {defineCheck} from '../../../engine/check.ts';
import {clientValues} from '../shared-client-findings.ts';
import {clientSettingsFindings} from './client-settings-findings.ts';
import {collectSettings} from './collect-settings.ts';
import type {ClientSettingsEvidence} from './collect-settings.ts';
import {evaluateSettings} from './evaluate-settings.ts';
import {imagesOf} from './is-relevant.ts';
import {registrySettingsLabels, registrySettingsTerms} from './registry-settings-labels.ts';
import {settingsLabels, settingsTerms} from './settings-labels.ts';

export const clientSettings = defineCheck({
	id: 'client-settings',
	group: 'environment',
	scope: 'machine',
	needs: ['container-client'],
	uses: [],
	title: 'Client settings',
	collect: async context => ({evidence: await collectSettings(context)}),
	evaluate(evidence: ClientSettingsEvidence, {target}) {
		const {finding, values} = evaluateSettings(evidence, imagesOf(target));
		return {
			finding,
			values: {
				...clientValues(evidence, evidence.kind),
				dockerInstallation: evidence.docker?.engine,
				...values,
			},
		};
	},
	labels: {...registrySettingsLabels, ...settingsLabels},
	terms: {
		...registrySettingsTerms,
		...settingsTerms,
		problem: {...registrySettingsTerms.problem, ...settingsTerms.problem},
	},
	findings: clientSettingsFindings,
});
