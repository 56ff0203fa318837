import {builtInClouds} from '../../reference/clouds.ts';
import {findHome, readAzureConfiguration} from '../../system/azure-configuration.ts';
import type {CloudChoice} from './targets.ts';
import type {Process} from '../terminal/terminal.ts';

/** The clouds of Azure, with those registered with az, and the accounts az has in them. */
export function findClouds({env}: Pick<Process, 'env'>) {
	const home = findHome();
	const {clouds: registered, refused, activeCloud, accountOf} = readAzureConfiguration(env, home);
	const names = new Set([...registered, ...refused].map(({name}) => name));
	const choice: CloudChoice = {
		// One registered under a built-in name stands for it, as in az.
		clouds: [...builtInClouds.filter(({name}) => !names.has(name)), ...registered],
		active: activeCloud,
		refused,
	};
	return {choice, accountOf, home};
}
