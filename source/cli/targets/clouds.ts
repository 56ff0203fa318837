import {builtInClouds} from '../../reference/clouds.ts';
import {findHome, readAzureConfiguration} from '../../system/azure-configuration.ts';
import type {CloudChoice} from './targets.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/**
 * Returns the built-in and registered clouds (`cloudChoice`) and the home folder (`home`). `accountOf` returns the
 * active az account of a cloud, or undefined.
 */
export function findClouds({env}: Pick<ProcessContext, 'env'>) {
	const home = findHome();
	const {
		clouds: registered,
		refused,
		fileProblem,
		activeCloud,
		accountOf,
	} = readAzureConfiguration(env, home);
	const names = new Set([...registered, ...refused].map(({name}) => name));
	const cloudChoice: CloudChoice = {
		// A registered cloud overrides a built-in cloud of the same name, as in az
		// (https://learn.microsoft.com/cli/azure/manage-clouds-azure-cli).
		clouds: [...builtInClouds.filter(({name}) => !names.has(name)), ...registered],
		active: activeCloud,
		refused,
		fileProblem,
	};
	return {cloudChoice, accountOf, home};
}
