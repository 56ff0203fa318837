import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import {cacheFolder} from '../saved/file/config-folder.ts';
import type {Process} from './terminal/terminal.ts';
import {tool} from './version.ts';

/**
 * Has Node keep what it compiles of this program from here on, which is a fifth of the time until the first frame;
 * nothing of a run is in it. Where the folder cannot be made or written, as in a home that is read-only, Node goes
 * on without a word. Not in Node's usual place, the folder for temporary files: what somebody else has put there
 * would be run as ours, and so it would from the cache of another person.
 */
export function enableCompileCache(world: Pick<Process, 'env' | 'platform'>): void {
	const cache = cacheFolder(world);
	const folder = cache && folderIn(cache);

	if (folder !== undefined) {
		module.enableCompileCache(folder);
	}
}

/** Of this version, made where it is not there. Not left to Node, which where nobody can make a folder, as in /proc, tries for ever. */
function folderIn(cache: string): string | undefined {
	const folder = path.join(cache, tool.version);

	try {
		const isFirst = !existsSync(folder);

		for (const one of [path.dirname(cache), cache, folder]) {
			if (!existsSync(one)) {
				mkdirSync(one, {mode: 0o700});
			}
		}

		if (![cache, folder].every(isOwn)) {
			return undefined;
		}

		if (isFirst) {
			removeFormer(cache);
		}

		return folder;
	} catch {
		return undefined;
	}
}

function isOwn(folder: string): boolean {
	const {uid} = statSync(folder);
	return uid === (process.getuid?.() ?? uid);
}

/** What other versions have kept here nobody asks for any more. */
function removeFormer(cache: string): void {
	readdirSync(cache)
		.filter(name => /^v?\d+\.\d+\./.test(name) && name !== tool.version)
		.forEach(name => rmSync(path.join(cache, name), {recursive: true, force: true}));
}
