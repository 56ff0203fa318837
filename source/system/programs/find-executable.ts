import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';
import type {Environment} from '../network/find-proxy-route.ts';

/**
 * Returns the path of the first executable `program` on the PATH, or undefined. On Windows, the name of the file is
 * `program` with .exe, .cmd or .bat.
 */
export const findOnPath = (program: string, env: Environment, platform: string): string | undefined =>
	find(program, env, platform, isExecutable);

/** Returns the paths of each executable `program` on the PATH, at most one path for each folder. */
export const findAllOnPath = (program: string, env: Environment, platform: string): readonly string[] => [
	...new Set(candidatesOf(program, env, platform).flatMap(files => files.find(isExecutable) ?? [])),
];

export const isOnPath = (program: string, env: Environment, platform: string): boolean =>
	findOnPath(program, env, platform) !== undefined;

/** Returns true if the PATH has a file with this name, even if the file is not executable. */
export const existsOnPath = (program: string, env: Environment, platform: string): boolean =>
	find(program, env, platform, isFile) !== undefined;

function find(
	program: string,
	env: Environment,
	platform: string,
	isWanted: (file: string) => boolean,
): string | undefined {
	return candidatesOf(program, env, platform)
		.flat()
		.find(file => isWanted(file));
}

function candidatesOf(program: string, env: Environment, platform: string): ReadonlyArray<readonly string[]> {
	const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
	const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
	return folders.map(folder => endings.map(ending => path.join(folder, program + ending)));
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
