import {configFolder} from '../config/folder.ts';
import {openSettings} from '../config/open-settings.ts';
import type {Settings} from '../config/open-settings.ts';
import {readSettings} from '../config/read-settings.ts';
import {nothingSaved} from '../core/saved.ts';
import type {Saved, SettingsWarning} from '../core/saved.ts';
import {say} from '../core/words.ts';
import type {Words} from '../words/words.ts';
import type {Process} from './terminal-of.ts';

const folderOf = ({line, env, platform}: Process): string =>
	configFolder({flag: line.values.config?.at(-1), env, platform});

/** Looks up what the person has set for good, and says nothing where that cannot be read: who opens the file does. */
export const withPreferences = (world: Process): Process => ({
	...world,
	preferences: readSaved(world).settings,
});

/** What is in the person's own file; nothing where it cannot be read. */
export function readSaved(world: Process): Saved {
	const content = readSettings(folderOf(world));
	return content.state === 'good' ? content.saved : nothingSaved;
}

/** Opens the person's own file, and tells what is wrong with it. */
export async function openOwnSettings(world: Process, words: Words): Promise<Settings> {
	const settings = await openSettings({directory: folderOf(world)});
	tellWarnings(settings.warnings(), world, words);
	return settings;
}

/** One line for each. */
export function tellWarnings(
	warnings: readonly SettingsWarning[],
	{stderr}: Pick<Process, 'stderr'>,
	{usage}: Pick<Words, 'usage'>,
): void {
	for (const {problem, values} of warnings) {
		stderr.write(`${say(usage.settings[problem], values)}\n`);
	}
}
