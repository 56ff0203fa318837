import {defineCheck} from '../../../engine/check.ts';
import {collectPrivateEndpoint} from './collect-private-endpoint.ts';
import type {PrivateEndpointEvidence} from './collect-private-endpoint.ts';
import {evaluateEndpoints} from './evaluate-endpoints.ts';
import {privateEndpointFindings} from './private-endpoint-findings.ts';

export const privateEndpoint = defineCheck({
	id: 'private-endpoint',
	group: 'resource',
	scope: 'registry',
	needs: ['resource'],
	uses: [],
	title: 'Private endpoint',
	collect: collectPrivateEndpoint,
	evaluate: (evidence: PrivateEndpointEvidence, {target: {cloud}}) =>
		evaluateEndpoints(evidence, cloud.registrySuffix),
	labels: {
		connectionName: 'connection',
		endpointId: 'endpoint',
		endpoints: 'Private endpoint',
		hosts: 'Name',
		networkId: 'network',
		records: 'records',
		state: 'state',
		stateText: 'note',
		unread: 'Not read',
		requestedNetwork: 'Network given',
	},
	findings: privateEndpointFindings,
});
