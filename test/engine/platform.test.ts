import {expect, test} from 'vitest';
import {platformOf} from '../../source/engine/platform.ts';

test.each([
	['linux', false, 'linux'],
	['linux', true, 'wsl'],
	['darwin', false, 'macos'],
	['win32', false, 'windows'],
	['freebsd', false, undefined],
])('%s (in WSL: %s) is %s to a fix', (platform, isWsl, name) => {
	expect(platformOf({platform, isWsl})).toBe(name);
});
