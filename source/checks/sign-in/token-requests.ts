import type {Target} from '../../engine/check.ts';
import type {TokenWish} from '../../engine/system.ts';
import {registryAudience} from '../../reference/clouds.ts';

/** The tokens that a sign-in for this target asks for, at the same time. */
export function tokenWishesOf({
	cloud,
	tenant,
	subscription,
}: Pick<Target, 'cloud' | 'tenant' | 'subscription'>) {
	const wish = {cloud, tenant, subscription};

	return {
		registry: {...wish, audience: registryAudience},
		resourceManager: {...wish, audience: cloud.resourceManagerAudience},
	} satisfies Readonly<Record<string, TokenWish>>;
}
