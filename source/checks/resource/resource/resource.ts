import {defineCheck} from '../../../engine/check.ts';
import {azureSignIn} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {accountValues} from '../../sign-in/azure-sign-in/sign-in-values.ts';
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
				...accountValues({...facts.need(azureSignIn), ...evidence.identity}),
				identityTenant: evidence.identity?.tenant ?? facts.need(azureSignIn).tenant,
			},
			// A host that was given may exist though nobody has its name here; one made of the name does not.
			...(finding === 'name-free' && isHostGiven && {status: 'warning' as const}),
		};
	},
	labels: {
		adminUserEnabled: 'Admin user',
		anonymousPullEnabled: 'Anonymous pull',
		requestedSubscription: 'Subscription asked for',
		dataEndpoints: 'Data endpoints',
		defaultAction: 'Firewall by default',
		domainNameLabelScope: 'Scope of the hash',
		elsewhere: 'In another cloud',
		encryption: 'Customer-managed key',
		foundBy: 'Found by',
		isNameFree: 'Name is free',
		loginServers: 'Login servers',
		otherTenants: 'Other tenants',
		privateEndpoints: 'Private endpoints',
		provisioningState: 'State',
		region: 'Region',
		registryTenant: 'Tenant of the registry',
		resourceGroup: 'Resource group',
		resourceManagerTokens: 'Tokens of Resource Manager',
		resourceName: 'Resource name',
		roleAssignmentMode: 'Role assignment mode',
		sku: 'Tier',
		subscriptionName: 'Name of the subscription',
		subscriptions: 'Subscriptions seen',
		tokenRefusal: 'No token because',
		trustPolicy: 'Content trust',
		requestedHost: 'Host given',
	},
	terms: {
		foundBy: {'resource-graph': 'Azure Resource Graph', subscription: 'the list of a subscription'},
	},
	findings: resourceFindings,
});
