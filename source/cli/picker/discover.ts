import type {Discover} from '../../ui/picker/searching.ts';
import type {Session} from '../session.ts';
import {readTargets} from '../targets/targets.ts';

/** Looks for registries with whatever signs in here, in the cloud of the flag, or of az; within three time-outs. */
export const discoverIn =
	({given, choice, openSystem}: Session): Discover =>
	async signal => {
		const {createDiscover} = await import('../../checks/discovery/discover.ts');
		const system = openSystem(given.timeout);
		const {tenant, subscription, timeout} = given;
		const {cloud} = readTargets({...given, words: []}, choice).machine;

		try {
			return await createDiscover({
				system,
				clouds: choice.clouds,
				cloud,
				tenant,
				subscription,
				// One answer after the other: a token, the subscriptions, their registries.
				timeout: 3 * timeout,
			})(signal);
		} finally {
			await system.close();
		}
	};
