import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import {cacheFolder} from '../saved/file/config-folder.ts';
import type {ProcessContext} from './terminal/terminal.ts';
import {tool} from './version.ts';

/**
 * Caches the compiled code of this program. Compiling takes a fifth of the time until the first frame. The cache
 * contains no data of a run. Node continues without a cache if no folder is writable. Node's default cache is in the
 * temporary folder, which is not safe. Another user could store code there, and this user would run the code.
 */
export function enableCompileCache(processContext: Pick<ProcessContext, 'env' | 'platform'>): void {
	const cache = cacheFolder(processContext);
	const folder = cache && createFolderIn(cache);

	if (folder !== undefined) {
		module.enableCompileCache(folder);
	}
}

/** Creates the cache folder. Node retries forever if Node cannot create the folder, for example under /proc. */
function createFolderIn(cache: string): string | undefined {
	const folder = path.join(cache, tool.version);

	try {
		const isFirst = !existsSync(folder);

		for (const one of [path.dirname(cache), cache, folder]) {
			if (!existsSync(one)) {
				mkdirSync(one, {mode: 0o700});
			}
		}

		if (![cache, folder].every(isOwnedByUser)) {
			return undefined;
		}

		if (isFirst) {
			removeOldVersions(cache);
		}

		return folder;
	} catch {
		return undefined;
	}
}

function isOwnedByUser(folder: string): boolean {
	const {uid} = statSync(folder);
	return uid === (process.getuid?.() ?? uid);
}

function removeOldVersions(cache: string): void {
	readdirSync(cache)
		.filter(name => /^v?\d+\.\d+\./.test(name) && name !== tool.version)
		.forEach(name => rmSync(path.join(cache, name), {recursive: true, force: true}));
}
