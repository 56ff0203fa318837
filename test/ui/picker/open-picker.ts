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
import {createPickerController} from '../../../source/ui/picker/controller.ts';
import {Picker} from '../../../source/ui/picker/open-picker.tsx';
import type {Discover} from '../../../source/ui/picker/discovery-search.ts';
import type {PickerChoice} from '../../../source/ui/picker/key-result.ts';
import type {PickerContext} from '../../../source/ui/picker/state.ts';
import type {LanguageCode} from '../../../source/languages/index.ts';
import {createSettingsController} from '../../../source/ui/settings/controller.ts';
import {processOf} from '../settings/process-of.ts';
import {packIn} from '../../languages/language-packs.ts';
import {resizerOf} from '../terminal-size.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';

/** The current time in the tests, in ms since 1970, UTC. */
export const now = Date.UTC(2026, 0, 1, 12);

export const counts = {passed: 9, warning: 0, failed: 0, skipped: 1, error: 0};

type Opening = {
	readonly saved?: readonly SavedRegistry[];
	readonly discover?: Discover | undefined;
	/** The timeout of the file lock in ms. */
	readonly timeoutMs?: number;
	readonly directory?: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly language?: LanguageCode;
	readonly argv?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
};

export const contextIn = async (
	code: LanguageCode,
	{argv = [], env = {LANG: 'C.UTF-8'}}: Pick<Opening, 'argv' | 'env'> = {},
): Promise<PickerContext> =>
	createPickerContext({...processOf(argv, env), preferences: {animation: false}}, await packIn(code), {
		clouds: builtInClouds,
	});

/** Opens the picker with a temporary settings file, and records the choices. */
export async function openPicker({
	saved = [],
	discover = async () => ({found: [], gaps: []}),
	directory = makeFolder(),
	timeoutMs = 15_000,
	...opening
}: Opening = {}) {
	const settings = await openSettings({directory, lockTimeoutMs: timeoutMs});

	if (saved.length > 0) {
		await settings.change(before => saved.reduce(addRegistry, before));
	}

	let ids = 0;
	const picker = createPickerController({settings, discover, createId: () => `new-${(ids += 1)}`});
	return {directory, settings, picker, ...(await show(settings, picker, opening))};
}

/** Shows the picker again after each choice, as the program does after a run. */
export async function show(
	settings: Settings,
	picker: ReturnType<typeof createPickerController>,
	{columns = 80, rows = 24, language = 'en', ...context}: Opening = {},
) {
	const choices: PickerChoice[] = [];
	const contexts = createStore(
		(_: PickerContext, next: PickerContext) => next,
		await contextIn(language, context),
	);
	const settingsController = createSettingsController({
		...settings,
		loadLanguage: async (code = language) => contexts.send(await contextIn(parseLanguage(code) ?? 'en')),
	});
	picker.resume();
	const draw = () =>
		createElement(Picker, {
			key: choices.length,
			picker,
			settings: settingsController,
			contexts,
			now: () => now,
			finish(choice) {
				choices.push(choice);
				picker.resume();
				app.rerender(draw());
			},
			chooseLanguage: async code => contexts.send(await contextIn(parseLanguage(code) ?? 'en')),
		});
	const app = render(draw());
	const resize = resizerOf(app.stdout);
	resize({columns, rows});
	onTestFinished(() => app.unmount());

	return {
		choices,
		contexts,
		settingsController,
		resize,
		frames: app.frames,
		frame: () => app.lastFrame() ?? '',
		press: (keys: string) => app.stdin.write(keys),
		paste: (text: string) => app.stdin.write(`\u001B[200~${text}\u001B[201~`),
		names: () => settings.read().registries.map(({name}) => name),
	};
}

export const contoso: SavedRegistry = {
	id: 'contoso',
	name: 'contoso',
	label: 'Production',
	lastUsedAt: 2,
	lastResult: {counts: {...counts, failed: 1}, finishedAt: now - 7_200_000},
};
const china: SavedRegistry = {id: 'china', name: 'contoso.azurecr.cn', repository: 'team/app', lastUsedAt: 3};
const fabrikam: SavedRegistry = {
	id: 'fabrikam',
	name: 'fabrikam',
	isFavorite: true,
	lastUsedAt: 1,
	lastResult: {counts, finishedAt: now - 60_000},
};
export const saved = [contoso, china, fabrikam];

/** Returns the IDs of the registries to check. For a registry that is not saved, returns its name. */
export const idsOf = (choice: PickerChoice | undefined): readonly string[] =>
	choice?.type === 'run' ? choice.registries.map(({id, name}) => id ?? name) : [];

export const keys = {
	up: '\u001B[A',
	left: '\u001B[D',
	pageDown: '\u001B[6~',
	backspace: '\u007F',
	delete: '\u001B[3~',
	down: '\u001B[B',
	right: '\u001B[C',
	escape: '\u001B',
	enter: '\r',
	tab: '\t',
	shiftTab: '\u001B[Z',
	clear: '\u0015',
	interrupt: '\u0003',
} as const;
