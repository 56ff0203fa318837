import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';
import type {Environment} from './proxy.ts';

/** True when a folder of the path holds a program of this name. */
export function isOnPath(program: string, env: Environment, platform: string): boolean {
	const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
	const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
	return folders.some(folder => endings.some(ending => isExecutable(path.join(folder, program + ending))));
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
