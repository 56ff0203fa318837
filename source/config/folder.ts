import os from 'node:os';
import path from 'node:path';

export type FolderInput = {
	/** What `--config` names. */
	readonly flag?: string | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: string;
};

/** Where the person's own file lies; where conf would put it, but for a relative XDG folder, which stands for none. */
export function configFolder({flag, env, platform}: FolderInput): string {
	const chosen = flag || env.ACR_DOCTOR_CONFIG_DIR;
	return chosen
		? path.resolve(chosen)
		: path.join(usualFolder(env, platform), ...(below[platform] ?? [name]));
}

/** Where what can be made anew lies; undefined for who has no folder of their own. */
export function cacheFolder({env, platform}: Omit<FolderInput, 'flag'>): string | undefined {
	const {LOCALAPPDATA, XDG_CACHE_HOME} = env;

	if (home() === path.resolve('/')) {
		return undefined;
	}

	switch (platform) {
		case 'win32':
			return path.join(LOCALAPPDATA || path.join(home(), 'AppData', 'Local'), name, 'Cache');
		case 'darwin':
			return path.join(home(), 'Library', 'Caches', name);
		default:
			return path.join(
				XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(home(), '.cache'),
				name,
			);
	}
}

const name = 'acr-doctor';

const below: Readonly<Record<string, readonly string[]>> = {win32: [name, 'Config']};

/** A file of the current folder never sets anything, so that a relative path is none. */
function usualFolder({APPDATA, XDG_CONFIG_HOME}: FolderInput['env'], platform: string): string {
	switch (platform) {
		case 'win32':
			return APPDATA || path.join(home(), 'AppData', 'Roaming');
		case 'darwin':
			return path.join(home(), 'Library', 'Preferences');
		default:
			return XDG_CONFIG_HOME && path.isAbsolute(XDG_CONFIG_HOME)
				? XDG_CONFIG_HOME
				: path.join(home(), '.config');
	}
}

/** A user without an entry and without HOME has none. */
function home(): string {
	try {
		return path.resolve('/', os.homedir());
	} catch {
		return path.resolve('/');
	}
}
