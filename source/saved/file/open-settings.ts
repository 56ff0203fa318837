import {existsSync, renameSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {redactSecrets} from '../../text/redact-secrets.ts';
import {emptySaved} from '../saved.ts';
import type {Saved, SettingsWarning} from '../saved.ts';
import type {Change, Settings} from '../settings.ts';
import {errorCodeOf, readSettings, settingsFileIn} from './read-settings.ts';
import type {ParsedSettings} from './read-settings.ts';

export type {Settings} from '../settings.ts';

type SettingsInput = {
	readonly directory: string;
	/** Maximum time to wait for the lock of the settings file, in milliseconds. */
	readonly lockTimeoutMs?: number;
};

/** Reads the settings file in `directory`. A broken file or a system error becomes a warning in `warnings()`. */
export async function openSettings({directory, lockTimeoutMs = 15_000}: SettingsInput): Promise<Settings> {
	const file = settingsFileIn(directory);
	const lock = {lock: `${file}.lock`, timeoutMs: lockTimeoutMs};
	const warnings: SettingsWarning[] = [];
	let unwritten: readonly Change[] = [];
	let saved = emptySaved;
	let latest: Promise<unknown> = Promise.resolve();
	let isUsable = true;
	let replace: ((document: ParsedSettings['document']) => void) | undefined;

	const warn = (problem: SettingsWarning['problem'], values: SettingsWarning['values'] = {}): undefined => {
		if (!warnings.some(warning => warning.problem === problem)) {
			warnings.push({problem, values: {file, ...values}});
		}
	};

	/**
	 * Reads the file. If the file is broken, renames the file, adds a warning and returns empty settings. If the file
	 * is unreadable, adds a warning and returns undefined. Throws a system error if the rename fails. The caller must
	 * hold the lock.
	 */
	const readOrRename = (): ParsedSettings | undefined => {
		const content = readSettings(directory);

		if (content.state === 'good') {
			return content;
		}

		if (content.state === 'unreadable') {
			return warn('unreadable', {code: content.code});
		}

		const aside = unusedName(file);
		renameSync(file, aside);
		warn('broken', {aside});
		return {saved: emptySaved, document: {}, newerSections: {}};
	};

	/**
	 * Writes the pending changes (`unwritten`) and returns the new contents. Adds a warning and returns undefined if
	 * the file is unreadable, or if a change affects a section in a newer format. Throws if a file operation fails.
	 * The caller must hold the lock.
	 */
	const writeChanges = (): Saved | undefined => {
		const content = readOrRename();

		if (content === undefined) {
			return undefined;
		}

		const {saved: before, document, newerSections} = content;
		const after = redactSaved(applyChanges(before, unwritten), before);
		const changed = sections.filter(name => !isDeepStrictEqual(before[name], after[name]));

		if (changed.length > 0) {
			replace?.({...document, ...after, ...newerSections});
		}

		// A section in a newer format stays unchanged in the file, so the changes of that section are not saved.
		return changed.some(name => Object.hasOwn(newerSections, name)) ? warn('newer') : after;
	};

	const write = async (): Promise<Saved | undefined> => {
		const [{withLock}, {createWriter}] = await loadWriter();

		try {
			replace ??= createWriter(directory);
			return await withLock(lock, writeChanges);
		} catch (error) {
			const code = errorCodeOf(error);
			return warn(code === 'ELOCKED' ? 'busy' : 'unwritable', {code});
		}
	};

	const change = async (requested: Change): Promise<Saved> => {
		unwritten = [...unwritten, requested];
		const count = unwritten.length;
		const written = isUsable ? await write() : undefined;
		unwritten = written ? unwritten.slice(count) : unwritten;
		saved = written ? applyChanges(written, unwritten) : redactSaved(requested(saved), saved);
		return saved;
	};

	const first = readSettings(directory);

	if (first.state === 'good') {
		({saved} = first);
	} else if (first.state === 'unreadable') {
		isUsable = false;
		warn('unreadable', {code: first.code});
	} else {
		const [{withLock}] = await loadWriter();

		try {
			saved = (await withLock(lock, readOrRename))?.saved ?? emptySaved;
		} catch (error) {
			isUsable = false;
			warn('broken-stays', {code: errorCodeOf(error)});
		}
	}

	return {
		read: () => saved,
		reload() {
			const content = readSettings(directory);
			saved = content.state === 'good' ? applyChanges(content.saved, unwritten) : saved;
		},
		// Changes run one after another, because each change modifies `unwritten`.
		change: async requested => {
			const turn = latest.then(async () => change(requested));
			latest = turn.catch(() => undefined);
			return turn;
		},
		prepare: async () => void (await loadWriter()),
		warnings: () => warnings,
	};
}

/** Imports these modules dynamically, because the modules load slowly. */
const loadWriter = async () => Promise.all([import('./lock.ts'), import('./write-settings.ts')]);

const sections = ['registries', 'settings', 'results'] as const;

const applyChanges = (saved: Saved, changes: readonly Change[]): Saved =>
	changes.reduce((rest, change) => change(rest), saved);

function unusedName(file: string): string {
	const name = `${file}.broken-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
	return existsSync(name) ? unusedName(file) : name;
}

/**
 * Redacts secrets in all texts. Skips results that `before` already contains, because a file can contain hundreds of
 * results.
 */
function redactSaved({registries, settings, results}: Saved, before: Saved): Saved {
	const old = new Set(Object.values(before.results).flat());
	const lists = Object.entries(results).map(
		([name, list]) => [name, list.map(result => (old.has(result) ? result : redactTexts(result)))] as const,
	);
	return {
		registries: redactTexts(registries),
		settings: redactTexts(settings),
		results: Object.fromEntries(lists),
	};
}

const redactTexts = <Value>(value: Value): Value =>
	JSON.parse(
		JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? redactSecrets(part) : part)),
	);
