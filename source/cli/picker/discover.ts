import type {Discover} from '../../ui/picker/discovery-search.ts';
import type {Arguments} from '../arguments.ts';
import type {RunTools} from '../run/run-command.ts';
import {readTargets} from '../targets/targets.ts';

/**
 * Creates a search in the stored container logins and in one cloud. The cloud is the value of `--cloud`, the active
 * cloud of az, or AzureCloud. The search rejects with a UsageError if the cloud is unknown or unsafe.
 */
export const createDiscoverIn =
	(options: Arguments, {cloudChoice, openSystem}: RunTools): Discover =>
	async signal => {
		const {createDiscover} = await import('../../checks/discovery/discover.ts');
		const {cloud} = readTargets({...options, words: []}, cloudChoice).machine;
		const system = openSystem(options.timeout);

		try {
			return await createDiscover({
				system,
				clouds: cloudChoice.clouds,
				cloud,
				tenant: options.tenant,
				subscription: options.subscription,
				// The search needs several requests in sequence, for example for a token and for the registries.
				timeout: 3 * options.timeout,
			})(signal);
		} finally {
			await system.close();
		}
	};
