import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Environment} from '../network/find-proxy-route.ts';
import {toFailure} from '../errors.ts';

const maxBytes = 4 * 1024 * 1024;

/**
 * Returns the path of azureProfile.json if Azure CLI cannot parse the file. Returns undefined if the file is readable,
 * missing or larger than 4 MB.
 */
export function findDamagedAccountList(env: Environment): string | undefined {
	const home = env.HOME || env.USERPROFILE;
	const folder = env.AZURE_CONFIG_DIR || (home ? path.join(home, '.azure') : undefined);

	if (folder === undefined) {
		return undefined;
	}

	const file = path.join(folder, 'azureProfile.json');

	try {
		const stats = statSync(file);

		if (!stats.isFile() || stats.size > maxBytes) {
			return undefined;
		}

		JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
		return undefined;
	} catch (error) {
		return error instanceof SyntaxError ? file : (toFailure(error), undefined);
	}
}
