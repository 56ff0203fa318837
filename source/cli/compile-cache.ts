import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import {cacheFolder} from '../saved/file/config-folder.ts';
import type {ProcessContext} from './terminal/terminal.ts';
import {tool} from './version.ts';

/**
 * Turns on Node's cache of compiled code. Without the cache, the first frame takes a sixth longer (docs/benchmarks.md).
 * Node's default folder is in the shared temporary folder: https://nodejs.org/api/module.html#module-compile-cache.
 * Another user could store code there, so acr-doctor uses its own folder. If no safe folder can be created, acr-doctor
 * runs without a cache.
 */
export function enableCompileCache(processContext: Pick<ProcessContext, 'env' | 'platform'>): void {
	const cache = cacheFolder(processContext);
	const folder = cache && createFolderIn(cache);

	if (folder !== undefined) {
		module.enableCompileCache(folder);
	}
}

/**
 * Creates the folder before Node does, because Node retries forever if the creation fails, for example in /proc.
 * Returns undefined if an operation fails, or if a folder belongs to another user.
 */
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
