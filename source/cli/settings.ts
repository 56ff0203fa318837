import {configFolder} from '../saved/file/config-folder.ts';
import {openSettings} from '../saved/file/open-settings.ts';
import type {Settings} from '../saved/file/open-settings.ts';
import {readSettings} from '../saved/file/read-settings.ts';
import {emptySaved} from '../saved/saved.ts';
import type {Saved, SettingsWarning} from '../saved/saved.ts';
import {say} from '../text/fill.ts';
import type {Words} from '../languages/pack-types.ts';
import type {Process} from './terminal/terminal.ts';

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
	return content.state === 'good' ? content.saved : emptySaved;
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
