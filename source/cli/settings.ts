import {configFolder} from '../saved/file/config-folder.ts';
import {openSettings} from '../saved/file/open-settings.ts';
import type {Settings} from '../saved/file/open-settings.ts';
import {readSettings} from '../saved/file/read-settings.ts';
import {emptySaved} from '../saved/saved.ts';
import type {Saved, SettingsWarning} from '../saved/saved.ts';
import {formatSentence} from '../text/fill.ts';
import type {Words} from '../languages/pack-types.ts';
import type {ProcessContext} from './terminal/terminal.ts';

const folderOf = ({line, env, platform}: ProcessContext): string =>
	configFolder({flag: line.values.config?.at(-1), env, platform});

/**
 * Adds the preferences from the settings file. If the file is broken or unreadable, the preferences are empty, and
 * `openUserSettings` reports the problem.
 */
export const withPreferences = (processContext: ProcessContext): ProcessContext => ({
	...processContext,
	preferences: readSaved(processContext).settings,
});

/** Returns empty settings if the file is broken or unreadable. */
export function readSaved(processContext: ProcessContext): Saved {
	const content = readSettings(folderOf(processContext));
	return content.state === 'good' ? content.saved : emptySaved;
}

/** Opens the settings file. Prints problems with the file on stderr. */
export async function openUserSettings(processContext: ProcessContext, words: Words): Promise<Settings> {
	const settings = await openSettings({directory: folderOf(processContext)});
	writeWarnings(settings.warnings(), processContext, words);
	return settings;
}

export function writeWarnings(
	warnings: readonly SettingsWarning[],
	{stderr}: Pick<ProcessContext, 'stderr'>,
	{usage}: Pick<Words, 'usage'>,
): void {
	for (const {problem, values} of warnings) {
		stderr.write(`${formatSentence(usage.settings[problem], values)}\n`);
	}
}
