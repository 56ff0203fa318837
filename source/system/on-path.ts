import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';
import type {Environment} from './proxy.ts';

/** True when a folder of the path holds a program of this name. */
export const isOnPath = (program: string, env: Environment, platform: string): boolean =>
	isHeld(program, env, platform, isExecutable);

/** True when a folder of the path holds a file of this name, be it one that may not be run. */
export const isNamedOnPath = (program: string, env: Environment, platform: string): boolean =>
	isHeld(program, env, platform, isFile);

function isHeld(
	program: string,
	env: Environment,
	platform: string,
	isWanted: (file: string) => boolean,
): boolean {
	const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
	const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
	return folders.some(folder => endings.some(ending => isWanted(path.join(folder, program + ending))));
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return isFile(file);
	} catch {
		return false;
	}
}

function isFile(file: string): boolean {
	try {
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
