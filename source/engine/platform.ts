import type {Platform} from '../text/template.ts';
import type {RuntimeEnvironment} from './system.ts';

/** The platform as the conditions of fixes name it; undefined when no fix names it. */
export const platformOf = ({
	platform,
	isWsl,
}: Pick<RuntimeEnvironment, 'platform' | 'isWsl'>): Platform | undefined =>
	isWsl ? 'wsl' : platforms.get(platform);

/** By the name that Node uses. */
const platforms: ReadonlyMap<string, Platform> = new Map([
	['linux', 'linux'],
	['darwin', 'macos'],
	['win32', 'windows'],
]);
