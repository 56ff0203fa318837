import type {Platform} from '../text/template.ts';
import type {RuntimeEnvironment} from './system.ts';

/** The platform that conditions of fixes name; undefined for any other. */
export const platformOf = ({
	platform,
	isWsl,
}: Pick<RuntimeEnvironment, 'platform' | 'isWsl'>): Platform | undefined =>
	isWsl ? 'wsl' : platforms.get(platform);

/** By `process.platform`. */
const platforms: ReadonlyMap<string, Platform> = new Map([
	['linux', 'linux'],
	['darwin', 'macos'],
	['win32', 'windows'],
]);
