import os from 'node:os';
import path from 'node:path';

export type FolderInput = {
	/** What `--config` names. */
	readonly flag?: string | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: string;
};

const name = 'acr-doctor';

/** Where the settings file is: where conf would put it, except that a relative XDG folder is ignored. */
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

/** Where compiled code is cached; undefined for a user who has no home folder. */
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

/** A file of the current folder never sets anything, so a relative path counts as none. */
const absolute = (folder: string | undefined): string | undefined =>
	folder && path.isAbsolute(folder) ? folder : undefined;

/** The root folder for a user without an entry in the user database and without HOME. */
function home(): string {
	try {
		return path.resolve('/', os.homedir());
	} catch {
		return path.resolve('/');
	}
}
