import os from 'node:os';
import path from 'node:path';

type FolderInput = {
	/** The value of `--config`. */
	readonly flag?: string | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The value of `process.platform`. */
	readonly platform: string;
};

const name = 'acr-doctor';

/**
 * Returns the folder of the settings file: `--config`, ACR_DOCTOR_CONFIG_DIR, or the default of the platform. The
 * default is the same folder that the npm package `conf` (https://github.com/sindresorhus/conf) uses with an empty
 * `projectSuffix`. A relative XDG_CONFIG_HOME is ignored.
 */
export function configFolder({flag, env, platform}: FolderInput): string {
	const chosen = flag || env.ACR_DOCTOR_CONFIG_DIR;

	if (chosen) {
		return path.resolve(chosen);
	}

	switch (platform) {
		case 'win32':
			return path.join(env.APPDATA || path.join(home(), 'AppData', 'Roaming'), name, 'Config');
		case 'darwin':
			return path.join(home(), 'Library', 'Preferences', name);
		default:
			return path.join(absolute(env.XDG_CONFIG_HOME) ?? path.join(home(), '.config'), name);
	}
}

/**
 * Returns the folder for Node's compile cache. Returns undefined if the home folder is unknown or is the root folder.
 */
export function cacheFolder({env, platform}: Omit<FolderInput, 'flag'>): string | undefined {
	if (home() === path.resolve('/')) {
		return undefined;
	}

	switch (platform) {
		case 'win32':
			return path.join(env.LOCALAPPDATA || path.join(home(), 'AppData', 'Local'), name, 'Cache');
		case 'darwin':
			return path.join(home(), 'Library', 'Caches', name);
		default:
			return path.join(absolute(env.XDG_CACHE_HOME) ?? path.join(home(), '.cache'), name);
	}
}

/**
 * Ignores a relative path, as the XDG specification requires
 * (https://specifications.freedesktop.org/basedir-spec/latest/).
 */
const absolute = (folder: string | undefined): string | undefined =>
	folder && path.isAbsolute(folder) ? folder : undefined;

/** Returns the root folder if the system knows no home folder for the user. */
function home(): string {
	try {
		return path.resolve('/', os.homedir());
	} catch {
		return path.resolve('/');
	}
}
