import {defineCheck} from '../../../engine/check.ts';
import {azureSignIn, whoOf} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {collectResource} from './collect-resource.ts';
import type {ResourceEvidence} from './collect-resource.ts';
import {findingOf, valuesOf} from './evaluate-resource.ts';
import {resourceFindings} from './resource-findings.ts';

export const resource = defineCheck({
	id: 'resource',
	group: 'resource',
	scope: 'registry',
	needs: ['azure-sign-in'],
	uses: [],
	title: 'Registry in Azure',
	collect: collectResource,
	evaluate(evidence: ResourceEvidence, {target: {cloud}, facts}) {
		const finding = findingOf(evidence);
		const isHostGiven = evidence.requestedHost !== undefined;

		return {
			finding,
			values: {
				...valuesOf(evidence, cloud.name),
				...whoOf({...facts.need(azureSignIn), ...evidence.identity}),
				identityTenant: evidence.identity?.tenant ?? facts.need(azureSignIn).tenant,
			},
			// A host that was given may exist though nobody has its name here; one made of the name does not.
			...(finding === 'name-free' && isHostGiven && {status: 'warning' as const}),
		};
	},
	findings: resourceFindings,
});
