import {expect, test} from 'vitest';
import {changePreferences} from '../../../source/saved/edit-saved.ts';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';
import {openSettingsScreen} from './open-settings-screen.ts';

test('the settings, in Korean', async () => {
	const directory = makeFolder();
	const file = await openSettings({directory});
	await file.change(before =>
		changePreferences(before, {language: 'ko', timeout: 5, skip: ['environment'], exit: true}),
	);
	const {frame} = await openSettingsScreen({directory, language: 'ko', rows: 24});
	await expect.poll(frame).toContain('한국어');
	await expect(`${frame()}\n`).toMatchFileSnapshot('../golden/settings-ko-80x24.txt');
});
