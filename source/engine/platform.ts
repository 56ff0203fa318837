import type {Platform} from '../text/template.ts';
import type {RuntimeEnvironment} from './system.ts';

/** Returns the platform that a fix can name as its condition. Returns undefined for any other platform. */
export const platformOf = ({
	platform,
	isWsl,
}: Pick<RuntimeEnvironment, 'platform' | 'isWsl'>): Platform | undefined =>
	isWsl ? 'wsl' : platforms.get(platform);

/** The key is a value of `process.platform`. */
const platforms: ReadonlyMap<string, Platform> = new Map([
	['linux', 'linux'],
	['darwin', 'macos'],
	['win32', 'windows'],
]);
