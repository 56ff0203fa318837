import type {Platform} from '../text/template.ts';
import type {RuntimeEnvironment} from './system.ts';

/** Returns undefined for a platform without platform-specific fixes. */
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
