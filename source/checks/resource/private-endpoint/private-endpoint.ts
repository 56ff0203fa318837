import {defineCheck} from '../../../engine/check.ts';
import {collectPrivateEndpoint} from './collect-private-endpoint.ts';
import type {PrivateEndpointEvidence} from './collect-private-endpoint.ts';
import {evaluatePrivateEndpoint} from './evaluate-private-endpoint.ts';
import {privateEndpointFindings} from './private-endpoint-findings.ts';

export const privateEndpoint = defineCheck({
	id: 'private-endpoint',
	group: 'resource',
	scope: 'registry',
	needs: ['resource'],
	uses: [],
	title: 'Private endpoint',
	column: 'Link',
	collect: collectPrivateEndpoint,
	evaluate: (evidence: PrivateEndpointEvidence, {target: {cloud}}) =>
		evaluatePrivateEndpoint(evidence, cloud.registrySuffix),
	labels: {
		connectionName: 'connection',
		endpointId: 'endpoint',
		endpoints: 'Private endpoint',
		hosts: 'Host',
		networkId: 'network',
		records: 'records',
		requestedNetwork: 'Requested network',
		state: 'state',
		stateDescription: 'description',
		unreadEndpointCount: 'Endpoints not read',
	},
	findings: privateEndpointFindings,
});
