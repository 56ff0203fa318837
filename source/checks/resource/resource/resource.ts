import {defineCheck} from '../../../engine/check.ts';
import {azureSignIn} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {accountValues} from '../../sign-in/azure-sign-in/sign-in-values.ts';
import {collectResource} from './collect-resource.ts';
import type {ResourceEvidence} from './collect-resource.ts';
import {evaluateResource, resourceValues} from './evaluate-resource.ts';
import {resourceFindings} from './resource-findings.ts';

export const resource = defineCheck({
	id: 'resource',
	group: 'resource',
	scope: 'registry',
	needs: ['azure-sign-in'],
	uses: [],
	title: 'Registry in Azure',
	column: 'Azure',
	collect: collectResource,
	evaluate(evidence: ResourceEvidence, {target: {cloud}, facts}) {
		const finding = evaluateResource(evidence);
		const isHostGiven = evidence.requestedHost !== undefined;

		return {
			finding,
			values: {
				...resourceValues(evidence, cloud.name),
				...accountValues({...facts.need(azureSignIn), ...evidence.identity}),
				identityTenant: evidence.identity?.tenant ?? facts.need(azureSignIn).tenant,
			},
			// The name of a registry with a hash in the login server can be available. The given host can then be
			// right, so the finding is only a warning.
			...(finding === 'registry-not-found' && isHostGiven && {status: 'warning' as const}),
		};
	},
	labels: {
		adminUserEnabled: 'Admin user',
		anonymousPullEnabled: 'Anonymous pull',
		armTokenPolicy: 'Resource Manager tokens',
		dataEndpoints: 'Data endpoints',
		defaultAction: 'Firewall default action',
		domainNameLabelScope: 'Domain name label scope',
		encryptionStatus: 'Customer-managed key',
		foundBy: 'Found by',
		isNameAvailable: 'Name is available',
		loginServers: 'Login servers',
		otherCloudMatch: 'Found in another cloud',
		otherTenants: 'Other tenants',
		privateEndpointCount: 'Private endpoints',
		provisioningState: 'Provisioning state',
		region: 'Region',
		registryTenant: 'Registry tenant',
		requestedHost: 'Requested host',
		requestedSubscription: 'Requested subscription',
		resourceGroup: 'Resource group',
		resourceName: 'Resource name',
		roleAssignmentMode: 'Role assignment mode',
		skipReason: 'Not searched because',
		sku: 'Tier',
		subscriptionCount: 'Visible subscriptions',
		subscriptionName: 'Subscription name',
		tokenErrorCode: 'Token error',
		trustPolicy: 'Content trust',
	},
	terms: {
		foundBy: {'resource-graph': 'Azure Resource Graph', subscription: 'the list of a subscription'},
		skipReason: {
			'host-outside-cloud': 'the host is not in this cloud',
			'no-token': 'Entra issued no token',
		},
	},
	findings: resourceFindings,
});
