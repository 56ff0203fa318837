import {existsSync, mkdirSync, statSync} from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import {cacheFolder} from '../config/folder.ts';
import type {Process} from './terminal-of.ts';

/**
 * Has Node keep what it compiles of this program from here on, which is a fifth of the time until the first frame;
 * nothing of a run is in it. Where the folder cannot be made or written, as in a home that is read-only, Node goes
 * on without a word. Not in Node's usual place, the folder for temporary files: what somebody else has put there
 * would be run as ours, and so it would from the cache of another person.
 */
export function keepCompiled(world: Pick<Process, 'env' | 'platform'>): void {
	const folder = cacheFolder(world);

	if (folder !== undefined && isOwnFolder(folder)) {
		module.enableCompileCache(folder);
	}
}

/** Makes it where it is not there. Not left to Node, which where nobody can make a folder, as in /proc, tries for ever. */
function isOwnFolder(folder: string): boolean {
	try {
		for (const one of [path.dirname(folder), folder]) {
			if (!existsSync(one)) {
				mkdirSync(one, {mode: 0o700});
			}
		}

		const {uid} = statSync(folder);
		return uid === (process.getuid?.() ?? uid);
	} catch {
		return false;
	}
}
