import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import {expect, test} from 'vitest';
import {cacheFolder, configFolder} from '../../../source/saved/file/config-folder.ts';

const home = os.homedir();

test('the folder is the default of conf', () => {
	const {path: file} = new Conf({projectName: 'acr-doctor', projectSuffix: ''});
	expect(configFolder({env: process.env, platform: process.platform})).toBe(path.dirname(file));
});

test.each([
	['linux', {}, `${home}/.config/acr-doctor`],
	['linux', {XDG_CONFIG_HOME: '/elsewhere'}, '/elsewhere/acr-doctor'],
	['linux', {XDG_CONFIG_HOME: '.'}, `${home}/.config/acr-doctor`],
	['linux', {XDG_CONFIG_HOME: ''}, `${home}/.config/acr-doctor`],
	['darwin', {XDG_CONFIG_HOME: '/elsewhere'}, `${home}/Library/Preferences/acr-doctor`],
	['win32', {APPDATA: '/Roaming'}, '/Roaming/acr-doctor/Config'],
	['linux', {ACR_DOCTOR_CONFIG_DIR: '/own'}, '/own'],
	['linux', {ACR_DOCTOR_CONFIG_DIR: ''}, `${home}/.config/acr-doctor`],
])('on %s with %j the settings folder is %s', (platform, env, folder) => {
	expect(configFolder({env, platform})).toBe(folder);
});

test.each([
	['linux', {}, `${home}/.cache/acr-doctor`],
	['linux', {XDG_CACHE_HOME: '/elsewhere'}, '/elsewhere/acr-doctor'],
	['linux', {XDG_CACHE_HOME: '.'}, `${home}/.cache/acr-doctor`],
	['darwin', {XDG_CACHE_HOME: '/elsewhere'}, `${home}/Library/Caches/acr-doctor`],
	['win32', {LOCALAPPDATA: '/Local'}, '/Local/acr-doctor/Cache'],
])('on %s with %j the cache folder is %s', (platform, env, folder) => {
	expect(cacheFolder({env, platform})).toBe(folder);
});

test('the flag overrides the environment', () => {
	expect(configFolder({flag: '/flag', env: {ACR_DOCTOR_CONFIG_DIR: '/own'}, platform: 'linux'})).toBe(
		'/flag',
	);
});
