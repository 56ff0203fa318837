import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {checks} from '../../../source/checks/index.ts';
import {createSettingsContext} from '../../../source/cli/picker/settings-context.ts';
import {languageCodes} from '../../../source/cli/language.ts';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {changePreferences} from '../../../source/saved/edit-saved.ts';
import type {Preferences} from '../../../source/saved/saved.ts';
import {textOf} from '../../../source/ui/line.ts';
import {layOutSettings} from '../../../source/ui/settings/frame.ts';
import {createSettingsScreen} from '../../../source/ui/settings/screen.ts';
import {languages} from '../../../source/languages/index.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';
import {englishPack} from '../../languages/language-packs.ts';
import {processOf} from './process-of.ts';

/** The settings screen with a temporary folder. */
async function openScreen({
	argv = [],
	folder = makeFolder(),
	timeoutMs = 2000,
}: {readonly argv?: readonly string[]; readonly folder?: string; readonly timeoutMs?: number} = {}) {
	const settings = await openSettings({directory: folder, lockTimeoutMs: timeoutMs});
	// Pending writes end before the folder is removed.
	onTestFinished(async () => void (await settings.change(saved => saved)));
	const loadedLanguages: Array<string | undefined> = [];
	const screen = createSettingsScreen({
		...settings,
		async loadLanguage(language) {
			loadedLanguages.push(language);
		},
	});
	const context = createSettingsContext(processOf(argv, {}), englishPack);
	const view = {context, size: {columns: 80, rows: 60}};
	screen.open();
	const layOut = () => layOutSettings({...view, state: screen.state.get()!});

	return {
		folder,
		settings,
		screen,
		loadedLanguages,
		layOut,
		preferences: () => screen.state.get()?.preferences,
		lines: () => layOut().lines.map(textOf),
		press: (...keys: readonly string[]) => keys.map(key => screen.press(key, view)).at(-1),
		saved: () => savedIn(folder),
	};
}

function savedIn(folder: string): Preferences | undefined {
	const document: {readonly settings?: Preferences} = JSON.parse(
		readFileSync(path.join(folder, 'config.json'), 'utf8'),
	);
	return document.settings;
}

const selected = (lines: readonly string[]) => lines.find(line => line.startsWith(' > '));

test('each change is visible immediately and saved in the file', async () => {
	const {press, lines, saved, preferences} = await openScreen();
	press('down', 'down', 'space');
	expect(selected(lines())).toBe(' > Pull test image < yes >');
	await expect.poll(saved).toEqual({agreesToPull: true});
	press('down', 'right', 'right', 'down', 'left');
	expect(preferences()).toEqual({agreesToPull: true, animation: false, ascii: false});
	await expect.poll(saved).toEqual({agreesToPull: true, animation: false, ascii: false});
	press('delete', 'up', 'backspace', 'up', 'enter');
	await expect.poll(saved).toEqual({});
});

test('a new language applies immediately, and the default restores the language of the locale', async () => {
	const {press, loadedLanguages, saved, lines} = await openScreen();
	const [first = 'en', second = 'en'] = languageCodes;
	press('right', 'right');
	expect(selected(lines())).toContain(`< ${languages[second].name} >`);
	await expect.poll(() => loadedLanguages).toEqual([first, second]);
	await expect.poll(saved).toEqual({language: second});
	press('delete');
	await expect.poll(() => loadedLanguages).toEqual([first, second, undefined]);
	press('left');
	await expect.poll(() => loadedLanguages.at(-1)).toBe(languageCodes.at(-1));
});

test('a language from a flag stays for the run', async () => {
	const {press, loadedLanguages, saved} = await openScreen({argv: ['--lang', 'ko']});
	press('right');
	await expect.poll(saved).toEqual({language: 'en'});
	expect(loadedLanguages).toEqual([]);
});

test('the timeout can be typed and stepped through, and an invalid one is refused', async () => {
	const {press, lines, layOut, saved, screen} = await openScreen();
	press('down', '2', '5');
	expect(layOut().cursor).toEqual({x: 23, y: 3});
	expect(lines().at(-1)).toBe(' Enter apply  Esc cancel');
	press('enter');
	expect(selected(lines())).toBe(' > Timeout         < 25 s >');
	await expect.poll(saved).toEqual({timeout: 25});
	press('enter', 'ctrl+u', '9', '9', '9', '9', 'enter');
	expect(lines().join('\n')).toContain('"9999" is not valid. Type 0.1 to 3600 seconds.');
	press('escape');
	expect(selected(lines())).toBe(' > Timeout         < 25 s >');
	press('0', '.', '5', 'down', 'up', 'left');
	expect(selected(lines())).toBe(' > Timeout         < 0.1 s >');
	press('right');
	await expect.poll(saved).toEqual({timeout: 1});
	screen.insert('１２\n');
	press('enter');
	await expect.poll(saved).toEqual({timeout: 12});
	press('enter', 'ctrl+u', 'enter');
	await expect.poll(saved).toEqual({});
});

test('a letter in the number field is text, not a command, and is refused', async () => {
	const {press, lines, screen} = await openScreen();
	press('down', 'enter', 'q', 'L', 'x', 'enter');
	expect(lines().join('\n')).toContain('"10qLx" is not valid');
	expect(press('ctrl+c')).toBe('interrupt');
	press('up');
	expect(selected(lines())).toContain('Timeout');
	press('backspace', 'backspace', 'backspace', 'up');
	expect(selected(lines())).toContain('Language');
	expect(screen.state.get()?.field).toBeUndefined();
});

/** Selects the row with this label. */
function selectRow(name: string, {press, lines}: Awaited<ReturnType<typeof openScreen>>): void {
	const isSelected = () => selected(lines())?.includes(name) ?? false;
	press('home');
	Array.from({length: 40}).find(() => {
		if (!isSelected()) {
			press('down');
		}

		return isSelected();
	});
}

const ofMachine = checks.filter(({group}) => group === 'environment').map(({id}) => id);

test('a group can be excluded, and including one of its checks keeps the others excluded', async () => {
	const opened = await openScreen();
	selectRow('] Environment', opened);
	opened.press('space');
	expect(opened.lines().filter(line => line.includes('excluded with its group'))).toHaveLength(
		ofMachine.length,
	);
	await expect.poll(opened.saved).toEqual({skip: ['environment']});
	selectRow('] Helm', opened);
	opened.press('enter');
	await expect.poll(opened.saved).toEqual({
		skip: ofMachine.filter(id => id !== 'helm'),
	});
	expect(opened.lines().find(line => line.includes('] Environment'))).toMatch(
		new RegExp(`^ {3}\\[-\\] Environment +1 of ${ofMachine.length}$`),
	);
	selectRow('] Environment', opened);
	opened.press('delete');
	await expect.poll(opened.saved).toEqual({});
});

test('a check with the name of its group is excluded and included with the group', async () => {
	const opened = await openScreen();
	selectRow('] Encryption key', opened);
	opened.press('up', 'space');
	await expect.poll(opened.saved).toEqual({skip: ['resource']});
	opened.press('down', 'space');
	await expect.poll(opened.saved).toEqual({skip: ['private-endpoint']});
});

test('checks that a later version excludes stay excluded', async () => {
	const folder = makeFolder();
	writeFileSync(
		path.join(folder, 'config.json'),
		JSON.stringify({version: 9, settings: {skip: ['one-of-tomorrow']}}),
	);
	const opened = await openScreen({folder});
	selectRow('] DNS lookup', opened);
	opened.press('space');
	await expect.poll(opened.saved).toEqual({skip: ['one-of-tomorrow', 'dns']});
});

test('a change by another program is kept, and visible after the next change', async () => {
	const {folder, press, saved, preferences} = await openScreen();
	const other = await openSettings({directory: folder});
	await other.change(before => changePreferences(before, {timeout: 7}));
	press('down', 'down', 'space');
	await expect.poll(saved).toEqual({timeout: 7, agreesToPull: true});
	await expect.poll(preferences).toEqual({timeout: 7, agreesToPull: true});
});

test('if the file cannot be written, one line says so and the change stays for this session', async () => {
	const folder = makeFolder();
	const {press, lines, settings} = await openScreen({folder: path.join(folder, 'file', 'below')});
	writeFileSync(path.join(folder, 'file'), '');
	chmodSync(path.join(folder, 'file'), 0o600);
	press('down', 'down', 'space');
	await expect
		.poll(lines)
		.toContainEqual(expect.stringMatching(/^ ! Not saved, for this run only \(\w+\): /));
	expect(settings.read().settings).toEqual({agreesToPull: true});
	expect(selected(lines())).toContain('< yes >');
	press('down', 'space');
	expect(lines().filter(line => line.startsWith(' ! '))).toHaveLength(1);
});

test('the help shows the keys of the settings; Esc closes the help, then the settings', async () => {
	const {press, lines, preferences} = await openScreen();
	press('?');
	const text = lines().join('\n');
	expect(text).toMatch(/Del Backspace +reset to default/);
	expect(text).not.toContain(englishPack.words.screen.keys.retry);
	press('space', 'delete', '5');
	expect(preferences()).toEqual({});
	expect(press('q')).toBeUndefined();
	expect(press('r')).toBeUndefined();
	expect(press('L')).toBe('language');
	expect(press('escape')).toBe('back');
});
