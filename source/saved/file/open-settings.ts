import {existsSync, renameSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {redact} from '../../text/redact.ts';
import {nothingSaved} from '../saved.ts';
import type {Saved, SettingsWarning} from '../saved.ts';
import type {Change, Settings} from '../settings.ts';
import {codeOf, fileIn, readSettings} from './read-settings.ts';
import type {GoodFile} from './read-settings.ts';

export type {Settings} from '../settings.ts';

export type SettingsInput = {
	readonly directory: string;
	/** How long a change waits for other programs, ms. */
	readonly patience?: number;
};

/** Opens the settings file of a person. Any problem with it is a warning, and the program goes on without it. */
export async function openSettings({directory, patience = 15_000}: SettingsInput): Promise<Settings> {
	const file = fileIn(directory);
	const lock = {lock: `${file}.lock`, patience};
	const warnings: SettingsWarning[] = [];
	let unwritten: readonly Change[] = [];
	let saved = nothingSaved;
	let latest: Promise<unknown> = Promise.resolve();
	let isUsable = true;
	let replace: ((document: GoodFile['document']) => void) | undefined;

	const warn = (problem: SettingsWarning['problem'], values: SettingsWarning['values'] = {}): undefined => {
		if (!warnings.some(warning => warning.problem === problem)) {
			warnings.push({problem, values: {file, ...values}});
		}
	};

	/** Under the lock. A broken file gets another name. Returns undefined, after a warning, for a file that cannot be read. */
	const readOrRename = (): GoodFile | undefined => {
		const content = readSettings(directory);

		if (content.state === 'good') {
			return content;
		}

		if (content.state === 'unreadable') {
			return warn('unreadable', {code: content.code});
		}

		const aside = nameAside(file);
		renameSync(file, aside);
		warn('broken', {aside});
		return {saved: nothingSaved, document: {}, strange: {}};
	};

	/** Under the lock. Returns what the file holds afterwards, or undefined, after a warning, if not all is written. */
	const writeChanges = (): Saved | undefined => {
		const content = readOrRename();

		if (content === undefined) {
			return undefined;
		}

		const {saved: before, document, strange} = content;
		const after = withoutSecrets(applied(before, unwritten), before);
		const changed = sections.filter(name => !isDeepStrictEqual(before[name], after[name]));

		if (changed.length > 0) {
			replace?.({...document, ...after, ...strange});
		}

		// A section that only a newer version can read stays as it is.
		return changed.some(name => Object.hasOwn(strange, name)) ? warn('newer') : after;
	};

	const write = async (): Promise<Saved | undefined> => {
		const [{withLock}, {createWriter}] = await loadWriter();

		try {
			replace ??= createWriter(directory);
			return await withLock(lock, writeChanges);
		} catch (error) {
			const code = codeOf(error);
			return warn(code === 'ELOCKED' ? 'busy' : 'unwritable', {code});
		}
	};

	const change = async (wanted: Change): Promise<Saved> => {
		unwritten = [...unwritten, wanted];
		const count = unwritten.length;
		const written = isUsable ? await write() : undefined;
		unwritten = written ? unwritten.slice(count) : unwritten;
		saved = written ? applied(written, unwritten) : withoutSecrets(wanted(saved), saved);
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
			saved = (await withLock(lock, readOrRename))?.saved ?? nothingSaved;
		} catch (error) {
			isUsable = false;
			warn('broken-stays', {code: codeOf(error)});
		}
	}

	return {
		read: () => saved,
		reload() {
			const content = readSettings(directory);
			saved = content.state === 'good' ? applied(content.saved, unwritten) : saved;
		},
		// One after the other, because they share what is unwritten.
		change: async wanted => {
			const turn = latest.then(async () => change(wanted));
			latest = turn.catch(() => undefined);
			return turn;
		},
		prepare: async () => void (await loadWriter()),
		warnings: () => warnings,
	};
}

/** Only a program that writes needs these. */
const loadWriter = async () => Promise.all([import('./lock.ts'), import('./write-settings.ts')]);

const sections = ['registries', 'settings', 'results'] as const;

const applied = (saved: Saved, changes: readonly Change[]): Saved =>
	changes.reduce((rest, change) => change(rest), saved);

/** A name beside the file that is free. */
function nameAside(file: string): string {
	const name = `${file}.broken-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
	return existsSync(name) ? nameAside(file) : name;
}

/** Masks what looks like a secret, in any field; hundreds of results were in the file before and are not looked at again. */
function withoutSecrets({registries, settings, results}: Saved, before: Saved): Saved {
	const old = new Set(Object.values(before.results).flat());
	const lists = Object.entries(results).map(
		([name, list]) => [name, list.map(result => (old.has(result) ? result : masked(result)))] as const,
	);
	return {registries: masked(registries), settings: masked(settings), results: Object.fromEntries(lists)};
}

const masked = <Value>(value: Value): Value =>
	JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? redact(part) : part)));
