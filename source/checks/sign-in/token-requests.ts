import type {Target} from '../../engine/check.ts';
import type {TokenRequest} from '../../engine/system.ts';
import {registryAudience} from '../../reference/clouds.ts';

export function tokenRequestsOf({
	cloud,
	tenant,
	subscription,
}: Pick<Target, 'cloud' | 'tenant' | 'subscription'>) {
	const tokenRequest = {cloud, tenant, subscription};

	return {
		registry: {...tokenRequest, audience: registryAudience},
		resourceManager: {...tokenRequest, audience: cloud.resourceManagerAudience},
	} satisfies Readonly<Record<string, TokenRequest>>;
}
