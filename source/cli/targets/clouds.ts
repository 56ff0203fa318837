import {builtInClouds} from '../../reference/clouds.ts';
import {findHome, readAzureConfiguration} from '../../system/azure-configuration.ts';
import type {CloudChoice} from './targets.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/**
 * `cloudChoice` contains the built-in clouds and the clouds that are registered with az. `accountOf` returns the az
 * account of a cloud.
 */
export function findClouds({env}: Pick<ProcessContext, 'env'>) {
	const home = findHome();
	const {clouds: registered, refused, activeCloud, accountOf} = readAzureConfiguration(env, home);
	const names = new Set([...registered, ...refused].map(({name}) => name));
	const cloudChoice: CloudChoice = {
		// A registered cloud overrides a built-in cloud of the same name, as in az.
		clouds: [...builtInClouds.filter(({name}) => !names.has(name)), ...registered],
		active: activeCloud,
		refused,
	};
	return {cloudChoice, accountOf, home};
}
