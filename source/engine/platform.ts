import type {Platform} from '../text/template.ts';
import type {RuntimeEnvironment} from './system.ts';

/** Returns the platform for platform-specific fixes, or undefined if no fix is specific to this platform. */
export const platformOf = ({
	platform,
	isWsl,
}: Pick<RuntimeEnvironment, 'platform' | 'isWsl'>): Platform | undefined =>
	isWsl ? 'wsl' : platforms.get(platform);

/** The platforms by the value of `process.platform`. */
const platforms: ReadonlyMap<string, Platform> = new Map([
	['linux', 'linux'],
	['darwin', 'macos'],
	['win32', 'windows'],
]);
