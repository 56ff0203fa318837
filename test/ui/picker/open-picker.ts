import {createElement} from 'react';
import {render} from 'ink-testing-library';
import {onTestFinished} from 'vitest';
import {createPickerContext} from '../../../source/cli/picker/picker-context.ts';
import {parseLanguage} from '../../../source/cli/language.ts';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {addRegistry} from '../../../source/saved/edit-saved.ts';
import type {SavedRegistry} from '../../../source/saved/saved.ts';
import type {Settings} from '../../../source/saved/settings.ts';
import {createStore} from '../../../source/engine/store.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';
import {Picker} from '../../../source/ui/picker/picker.tsx';
import type {PickerChoice} from '../../../source/ui/picker/picker.tsx';
import {createPickerScreen} from '../../../source/ui/picker/screen.ts';
import type {Discover} from '../../../source/ui/picker/discovery-search.ts';
import type {PickerContext} from '../../../source/ui/picker/state.ts';
import type {LanguageCode} from '../../../source/languages/index.ts';
import {createSettingsScreen} from '../../../source/ui/settings/screen.ts';
import {processOf} from '../settings/process-of.ts';
import {packIn} from '../../languages/language-packs.ts';
import {resizerOf} from '../terminal-size.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';

/** ms since 1970, UTC. */
export const now = Date.UTC(2026, 0, 1, 12);

export const counts = {passed: 9, warning: 0, failed: 0, skipped: 1, error: 0};

type Opening = {
	readonly saved?: readonly SavedRegistry[];
	readonly discover?: Discover | undefined;
	/** Timeout of the file lock, ms. */
	readonly timeoutMs?: number;
	readonly directory?: string;
	readonly columns?: number;
	readonly rows?: number;
};

export const contextIn = async (code: LanguageCode): Promise<PickerContext> =>
	createPickerContext({...processOf([], {}), preferences: {animation: false}}, await packIn(code), {
		clouds: builtInClouds,
	});

/** Opens the picker with a temporary settings file, and records the choices. */
export async function openPicker({
	saved = [],
	discover = async () => ({found: [], gaps: []}),
	directory = makeFolder(),
	timeoutMs = 15_000,
	columns = 80,
	rows = 24,
}: Opening = {}) {
	const settings = await openSettings({directory, lockTimeoutMs: timeoutMs});

	if (saved.length > 0) {
		await settings.change(before => saved.reduce(addRegistry, before));
	}

	let ids = 0;
	const picker = createPickerScreen({settings, discover, createId: () => `new-${(ids += 1)}`});
	return {directory, settings, picker, ...(await show(settings, picker, {columns, rows}))};
}

/** Shows the picker again after each choice, like the program after a run. */
export async function show(
	settings: Settings,
	picker: ReturnType<typeof createPickerScreen>,
	{columns = 80, rows = 24}: Pick<Opening, 'columns' | 'rows'> = {},
) {
	const choices: PickerChoice[] = [];
	const contexts = createStore((_: PickerContext, next: PickerContext) => next, await contextIn('en'));
	const settingsScreen = createSettingsScreen({
		...settings,
		loadLanguage: async (language = 'en') => contexts.send(await contextIn(parseLanguage(language) ?? 'en')),
	});
	picker.resume();
	const draw = () =>
		createElement(Picker, {
			key: choices.length,
			picker,
			settings: settingsScreen,
			contexts,
			now: () => now,
			finish(choice) {
				choices.push(choice);
				picker.resume();
				app.rerender(draw());
			},
			changeLanguage: async () => contexts.send(await contextIn('ja')),
		});
	const app = render(draw());
	const resize = resizerOf(app.stdout);
	resize({columns, rows});
	onTestFinished(() => app.unmount());

	return {
		choices,
		resize,
		frame: () => app.lastFrame() ?? '',
		press: (keys: string) => app.stdin.write(keys),
		paste: (text: string) => app.stdin.write(`\u001B[200~${text}\u001B[201~`),
		names: () => settings.read().registries.map(({name}) => name),
	};
}

export const keys = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	escape: '\u001B',
	enter: '\r',
	tab: '\t',
	shiftTab: '\u001B[Z',
	clear: '\u0015',
	interrupt: '\u0003',
} as const;
