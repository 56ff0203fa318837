import {chmodSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {checks} from '../../../source/checks/index.ts';
import {changePreferences} from '../../../source/saved/edit-saved.ts';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';
import {keys} from '../picker/open-picker.ts';
import {openSettingsScreen} from './open-settings-screen.ts';

test('every setting has a row with its value, and a flag or variable that overrides it', async () => {
	const {lines, press} = await openSettingsScreen({
		argv: ['--timeout', '5'],
		env: {LANG: 'ja_JP.UTF-8', ACR_DOCTOR_ASCII: '1'},
	});
	expect(lines().slice(0, 13)).toEqual([
		` Settings${'changes are saved immediately'.padStart(69)}`,
		'─'.repeat(78),
		'▌ Language               < auto (日本語) >',
		'▌   Auto uses the language (locale) of your system.',
		'  Timeout                  10 s',
		'    In this run, --timeout overrides this setting.',
		'  Pull test image          no, ask first',
		'  Exit if healthy          off',
		'  Animation                auto',
		'  ASCII glyphs             auto',
		'    In this run, ACR_DOCTOR_ASCII overrides this setting.',
		'',
		'  Checks to run',
	]);
	press('jjjj');
	await expect.poll(lines).toContain('▌ Animation              < auto >');
});

test('each change is visible immediately and saved in the file', async () => {
	const {press, selected, preferences} = await openSettingsScreen();
	press('jjj ');
	await expect.poll(selected).toBe('▌ Exit if healthy        < on >');
	await expect.poll(preferences).toEqual({exit: true});
	press(`j${keys.right}${keys.right}j${keys.left}`);
	await expect.poll(preferences).toEqual({exit: true, animation: false, ascii: false});
	press(`${keys.delete}k${keys.backspace}k${keys.enter}`);
	await expect.poll(preferences).toEqual({});
});

test('consent to pull images is asked once before it turns on', async () => {
	const {press, frame, selected, preferences} = await openSettingsScreen();
	press('jj ');
	await expect.poll(frame).toMatch(/Pull the test image in every run, without asking\?[^]*\n y\/N$/);
	press('n');
	await expect.poll(selected).toBe('▌ Pull test image        < no, ask first >');
	expect(preferences()).toEqual({});
	// A `y` in the same read as the key that asks has no effect, because the question was not visible yet.
	press(' y');
	await expect.poll(frame).toContain('without asking?');
	press('y');
	await expect.poll(selected).toBe('▌ Pull test image        < yes >');
	await expect.poll(preferences).toEqual({agreesToPull: true});
	press(' ');
	await expect.poll(preferences).toEqual({});
	// Undo must not give consent without a question.
	press('u');
	await expect.poll(frame).toContain('without asking?');
	press('y');
	await expect.poll(preferences).toEqual({agreesToPull: true});
});

test('u undoes one change after the other, and the notice says which', async () => {
	const opened = await openSettingsScreen();
	const {press, frame, selected, preferences} = opened;
	press('j25\r');
	await expect.poll(preferences).toEqual({timeout: 25});
	press(keys.right);
	await expect.poll(preferences).toEqual({timeout: 26});
	await opened.select('] Helm');
	press(' ');
	await expect.poll(preferences).toEqual({timeout: 26, skip: ['helm']});
	press('gu');
	await expect.poll(frame).toContain('Undone. Helm: [x]');
	expect(selected()).toContain('[x] Helm');
	await expect.poll(preferences).toEqual({timeout: 26});
	// Undo skips a change without an effect, and works after the settings were closed and opened again.
	await opened.select('ASCII glyphs');
	press(`${keys.delete}q,`);
	await expect.poll(frame).toContain('▌ Language');
	press('u');
	await expect.poll(frame).toContain('Undone. Timeout: 25 s');
	press('u');
	await expect.poll(frame).toContain('Undone. Timeout: 10 s');
	await expect.poll(preferences).toEqual({});
	press('u');
	await expect.poll(frame).toContain('There is nothing to undo.');
});

test('a new language applies immediately, and undo brings the old one back', async () => {
	const {press, frame, preferences} = await openSettingsScreen();
	// The first value after the automatic value is the current language, so the second key changes the language.
	press(`${keys.right}${keys.right}`);
	await expect.poll(frame).toContain('< 日本語 >');
	await expect.poll(frame).toContain('設定');
	await expect.poll(preferences).toEqual({language: 'ja'});
	press('u');
	await expect.poll(frame).toContain('Undone. Language: English');
	await expect.poll(preferences).toEqual({language: 'en'});
	press(keys.delete);
	await expect.poll(preferences).toEqual({});
});

test('a language from a flag stays for the run', async () => {
	const {press, frame, preferences} = await openSettingsScreen({argv: ['--lang', 'en']});
	press(keys.left);
	await expect.poll(preferences).toEqual({language: 'zh-hans'});
	expect(frame()).toContain('< 简体中文 >');
	expect(frame()).toContain('Settings');
});

test('L chooses a language for this session only', async () => {
	const {press, frame, preferences} = await openSettingsScreen();
	press('L');
	await expect.poll(frame).toContain('▌ English');
	press('j\r');
	await expect.poll(frame).toContain('設定');
	expect(preferences()).toEqual({});
});

test('the timeout can be typed and stepped through, and an invalid one is refused', async () => {
	const {press, paste, frame, selected, preferences} = await openSettingsScreen();
	press('j25');
	await expect.poll(selected).toBe('▌ Timeout                 25');
	expect(frame()).toMatch(/ ⏎ apply +Esc cancel$/);
	press(keys.enter);
	await expect.poll(selected).toBe('▌ Timeout                < 25 s >');
	await expect.poll(preferences).toEqual({timeout: 25});
	press(`${keys.enter}${keys.clear}9999${keys.enter}`);
	await expect.poll(frame).toContain('"9999" is not valid. Type 0.1 to 3600 seconds.');
	press(keys.escape);
	await expect.poll(selected).toBe('▌ Timeout                < 25 s >');
	press(`0.5${keys.down}${keys.up}`);
	await expect.poll(preferences).toEqual({timeout: 0.5});
	press(keys.left);
	await expect.poll(preferences).toEqual({timeout: 0.1});
	paste('１２\n');
	await expect.poll(selected).toContain('１２');
	press(keys.enter);
	await expect.poll(preferences).toEqual({timeout: 12});
	press(`${keys.enter}${keys.clear}${keys.enter}`);
	await expect.poll(preferences).toEqual({});
});

test('a letter in the number field is text, not a command, and is refused', async () => {
	const {press, frame, selected, settingsController} = await openSettingsScreen();
	press(`j${keys.enter}qLx${keys.enter}`);
	await expect.poll(frame).toContain('"10qLx" is not valid');
	press(`${keys.up}${keys.backspace}${keys.backspace}${keys.backspace}${keys.up}`);
	await expect.poll(selected).toContain('Language');
	expect(settingsController.state.get()?.mode).toEqual({type: 'list'});
});

const ofMachine = checks.filter(({group}) => group === 'environment').map(({id}) => id);

test('a group can be excluded, and including one of its checks keeps the others excluded', async () => {
	const opened = await openSettingsScreen();
	const {press, lines, preferences} = opened;
	await opened.select('] This machine');
	press(' ');
	await expect
		.poll(() => lines().filter(line => line.includes('excluded with its group')))
		.toHaveLength(ofMachine.length);
	await expect.poll(preferences).toEqual({skip: ['environment']});
	await opened.select('] Helm');
	press(keys.enter);
	await expect.poll(preferences).toEqual({skip: ofMachine.filter(id => id !== 'helm')});
	expect(lines().find(line => line.includes('] This machine'))).toMatch(
		new RegExp(`^ {2}\\[-\\] This machine +1 of ${ofMachine.length}$`),
	);
	await opened.select('] This machine');
	press(keys.delete);
	await expect.poll(preferences).toEqual({});
});

test('a check with the name of its group is excluded and included with the group', async () => {
	const opened = await openSettingsScreen();
	await opened.select('] Encryption key');
	opened.press('k ');
	await expect.poll(opened.preferences).toEqual({skip: ['resource']});
	opened.press('j ');
	await expect.poll(opened.preferences).toEqual({skip: ['private-endpoint']});
});

test('checks that a later version excludes stay excluded', async () => {
	const directory = makeFolder();
	writeFileSync(
		path.join(directory, 'config.json'),
		JSON.stringify({version: 9, settings: {skip: ['one-of-tomorrow']}}),
	);
	const opened = await openSettingsScreen({directory});
	await opened.select('] DNS lookup');
	opened.press(' ');
	await expect.poll(opened.preferences).toEqual({skip: ['one-of-tomorrow', 'dns']});
});

test('a change by another program is kept, and visible after the next change', async () => {
	const {directory, press, frame, preferences} = await openSettingsScreen();
	const other = await openSettings({directory});
	await other.change(before => changePreferences(before, {timeout: 7}));
	press('jjj ');
	await expect.poll(preferences).toEqual({timeout: 7, exit: true});
	await expect.poll(frame).toContain('7 s');
});

test('if the file cannot be written, one line says so and the change stays for this session', async () => {
	const folder = makeFolder();
	writeFileSync(path.join(folder, 'file'), '');
	chmodSync(path.join(folder, 'file'), 0o600);
	const {press, lines, selected, preferences} = await openSettingsScreen({
		directory: path.join(folder, 'file', 'below'),
	});
	press('jjj ');
	await expect
		.poll(lines)
		.toContainEqual(expect.stringMatching(/^ ! Not saved, for this run only \(\w+\): /));
	expect(preferences()).toEqual({exit: true});
	expect(selected()).toContain('< on >');
	press('j ');
	await expect.poll(selected).toContain('Animation');
	expect(lines().filter(line => line.startsWith(' ! '))).toHaveLength(1);
});

test('the help shows the keys of the settings; Esc closes the help, then the settings', async () => {
	const {press, frame, preferences, choices} = await openSettingsScreen();
	press('?');
	await expect.poll(frame).toMatch(/Del Backspace +reset to default/);
	expect(frame()).toMatch(/u +undo the last change/);
	press(`j${keys.escape}`);
	await expect.poll(frame).toContain('▌ Language');
	expect(preferences()).toEqual({});
	press('q');
	await expect.poll(frame).toContain('3 saved');
	expect(choices).toEqual([]);
});
