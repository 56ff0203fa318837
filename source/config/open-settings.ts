import {existsSync, renameSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {failure, success} from '../core/answer.ts';
import type {Answer} from '../core/answer.ts';
import {isRecord} from '../core/json.ts';
import {nothingSaved} from '../core/saved.ts';
import type {Saved, SettingsWarning} from '../core/saved.ts';
import type {Change, Settings} from '../core/settings.ts';
import {graft} from './graft.ts';
import {makeFolder} from './make-folder.ts';
import {codeOf, fileIn, isNewer, readDocument, savedIn} from './read-document.ts';
import {documentShape, understand, version} from './shape.ts';
import {withoutSecrets} from './without-secrets.ts';

export type {Settings} from '../core/settings.ts';

export type SettingsInput = {
	readonly directory: string;
	/** How long a change waits for other programs, ms. */
	readonly patience?: number;
};

/** Opens the person's own file. Nothing that is wrong with it is more than a warning. */
export async function openSettings({directory, patience = 15_000}: SettingsInput): Promise<Settings> {
	const file = fileIn(directory);
	const warnings: SettingsWarning[] = [];
	let unwritten: readonly Change[] = [];
	let saved = nothingSaved;
	let latest: Promise<unknown> = Promise.resolve();

	const warn = (warning: SettingsWarning): void => {
		if (!warnings.some(({problem}) => problem === warning.problem)) {
			warnings.push(warning);
		}
	};

	/** What is in the file by now; a broken one is put aside. Under the lock. */
	const readAnew = (): Answer<{readonly raw: Readonly<Record<string, unknown>>; readonly saved: Saved}> => {
		const document = readDocument(directory);

		if (document.state === 'unreadable') {
			warn({problem: 'unreadable', values: {file, code: document.code}});
			return failure(document.code, file);
		}

		if (document.state === 'good') {
			return success(document);
		}

		const aside = putAside(file);
		warn({
			problem: aside.ok ? 'broken' : 'broken-stays',
			values: {file, ...(aside.ok && {aside: aside.value})},
		});
		return aside.ok ? success({raw: {}, saved: nothingSaved}) : aside;
	};

	const underLock = async <Value>(work: () => Answer<Value>): Promise<Answer<Value>> => {
		const {withLock} = await import('./lock.ts');

		try {
			makeFolder(directory);
		} catch (error) {
			return failure(codeOf(error), directory);
		}

		return withLock({lock: `${file}.lock`, patience}, work);
	};

	const write = async (): Promise<Answer<Saved>> => {
		const {writeDocument} = await import('./write-document.ts');

		return underLock(() => {
			const document = readAnew();

			if (!document.ok) {
				return document;
			}

			const {raw, saved: before} = document.value;
			const after = withoutSecrets(applied(before, unwritten), before);
			const grafted = graft(raw, before, after);

			if (grafted === raw && isDeepStrictEqual(before, after)) {
				return success(after);
			}

			if (!understand(after, documentShape).isWhole) {
				throw new Error('A change made what the file cannot hold.');
			}

			try {
				writeDocument(directory, {version, ...(isRecord(grafted) ? grafted : {})});
				// What found a place is there; of the rest the person is told.
				return isNewer(raw) && !holds(grafted, after) ? failure(newer, file) : success(after);
			} catch (error) {
				return failure(codeOf(error), file);
			}
		});
	};

	const change = async (wanted: Change): Promise<Saved> => {
		unwritten = [...unwritten, wanted];
		const count = unwritten.length;
		const answer = await write();

		if (answer.ok) {
			unwritten = unwritten.slice(count);
			saved = applied(answer.value, unwritten);
			return saved;
		}

		saved = withoutSecrets(wanted(saved), saved);

		// Why it cannot be read is told already.
		if (!warnings.some(({problem}) => problem === 'unreadable' || problem === 'broken-stays')) {
			warn({problem: reasons[answer.code] ?? 'unwritable', values: {file, code: answer.code}});
		}

		return saved;
	};

	const first = readDocument(directory);

	if (first.state === 'good') {
		saved = first.saved;
	} else if (first.state === 'unreadable') {
		warn({problem: 'unreadable', values: {file, code: first.code}});
	} else {
		const answer = await underLock(readAnew);
		saved = answer.ok ? answer.value.saved : nothingSaved;

		if (!answer.ok) {
			warn({problem: 'broken-stays', values: {file}});
		}
	}

	return {
		read: () => saved,
		reload() {
			const document = readDocument(directory);
			saved = document.state === 'good' ? applied(document.saved, unwritten) : saved;
		},
		// One after the other: they share what is unwritten.
		change: async wanted => {
			const turn = latest.then(async () => change(wanted));
			latest = turn.catch(() => undefined);
			return turn;
		},
		async prepare() {
			await Promise.all([import('./lock.ts'), import('./write-document.ts')]);
		},
		warnings: () => warnings,
	};
}

const newer = 'NEWER';

const reasons: Readonly<Record<string, SettingsWarning['problem']>> = {ELOCKED: 'busy', [newer]: 'newer'};

/** Whether what was to be kept can be read again from the file as it would be. */
const holds = (document: unknown, saved: Saved): boolean =>
	isDeepStrictEqual(savedIn(document), savedIn(JSON.parse(JSON.stringify(saved))));

const applied = (saved: Saved, changes: readonly Change[]): Saved =>
	changes.reduce((rest, change) => change(rest), saved);

/** Gives the file the name it is kept under. */
function putAside(file: string): Answer<string> {
	const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
	const names = [
		`${file}.broken-${time}`,
		...Array.from({length: 9}, (_, index) => `${file}.broken-${time}-${index + 2}`),
	];
	const aside = names.find(name => !existsSync(name)) ?? `${file}.broken`;

	try {
		renameSync(file, aside);
		return success(aside);
	} catch (error) {
		return failure(codeOf(error), file);
	}
}
