import {defineCheck} from '../../../engine/check.ts';
import {collectPrivateEndpoint} from './collect-private-endpoint.ts';
import type {PrivateEndpointSeen} from './collect-private-endpoint.ts';
import {judgeEndpoints} from './judge-endpoints.ts';
import {privateEndpointFindings} from './private-endpoint-findings.ts';

export const privateEndpoint = defineCheck({
	id: 'private-endpoint',
	group: 'resource',
	scope: 'registry',
	needs: ['resource'],
	uses: [],
	title: 'Private endpoint',
	look: collectPrivateEndpoint,
	judge: (seen: PrivateEndpointSeen, {target: {cloud}}) => judgeEndpoints(seen, cloud.registrySuffix),
	findings: privateEndpointFindings,
});
