import type {Discover} from '../../ui/picker/discovery-search.ts';
import type {Arguments} from '../arguments.ts';
import type {RunTools} from '../run/run-command.ts';
import {readTargets} from '../targets/targets.ts';

/** Searches with the credentials of this machine, in the cloud of `--cloud` or the active cloud of az. */
export const createDiscoverIn =
	(options: Arguments, {cloudChoice, openSystem}: RunTools): Discover =>
	async signal => {
		const {createDiscover} = await import('../../checks/discovery/discover.ts');
		const system = openSystem(options.timeout);
		const {cloud} = readTargets({...options, words: []}, cloudChoice).machine;

		try {
			return await createDiscover({
				system,
				clouds: cloudChoice.clouds,
				cloud,
				tenant: options.tenant,
				subscription: options.subscription,
				// The search sends three requests in sequence: for a token, the subscriptions and the registries.
				timeout: 3 * options.timeout,
			})(signal);
		} finally {
			await system.close();
		}
	};
