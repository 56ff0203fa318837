import {randomUUID} from 'node:crypto';
import {
	accessSync,
	closeSync,
	constants,
	lstatSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import {UsageError} from '../usage-error.ts';

/**
 * Throws a UsageError if the file cannot be written or is a folder. Call this function before the run, so that no
 * results are lost.
 */
export function assertWritable(file: string): void {
	if (/[/\\]$/.test(file)) {
		throw new UsageError(usage => usage.savedRun.folder, {file});
	}

	const result = attempt(() => {
		const kind = statSync(file, {throwIfNoEntry: false});

		if (!kind) {
			// The suffix `/.` makes the access check fail if the parent is a file instead of a folder.
			accessSync(`${path.dirname(path.resolve(file))}/.`, constants.W_OK);
		} else if (!kind.isDirectory() && (!kind.isFile() || !canWrite(path.dirname(realpathSync(file))))) {
			accessSync(file, constants.W_OK);
		}

		return kind?.isDirectory() ?? false;
	});

	if (!result.ok) {
		throw new UsageError(usage => usage.savedRun.notWritable, {file, code: result.code});
	}

	if (result.value) {
		throw new UsageError(usage => usage.savedRun.folder, {file});
	}
}

/**
 * Writes a file and returns `file`. A regular file in a writable folder is replaced as a whole, so a failure leaves the
 * old file unchanged. A new or replaced file has mode 600, except the target of a dangling link. A failure has the
 * error code of the system.
 */
export const replaceFile = (file: string, text: string): Result<string> =>
	attempt(() => {
		const kind = statSync(file, {throwIfNoEntry: false});
		const isDangling = !kind && lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() === true;

		// A device, a pipe or a dangling link cannot be replaced, so the text is written into the target.
		if (isDangling || (kind && !kind.isFile())) {
			writeInto(file, text, kind?.isFIFO() ?? false);
			return file;
		}

		// If the path is a symbolic link, the target of the link is replaced and the link stays.
		const target = kind ? realpathSync(file) : path.resolve(file);

		if (kind && !canWrite(path.dirname(target))) {
			writeFileSync(target, text);
			return file;
		}

		const partial = `${target}.${randomUUID()}.part`;

		try {
			writeFileSync(partial, text, {mode: 0o600, flag: 'wx', flush: true});
			renameSync(partial, target);
		} catch (error) {
			rmSync(partial, {force: true});
			throw error;
		}

		return file;
	});

/** Opens a pipe in non-blocking mode first. Without a reader, this step fails with ENXIO instead of waiting. */
function writeInto(target: string, text: string, isPipe: boolean): void {
	const openPipe = isPipe ? openSync(target, constants.O_WRONLY | constants.O_NONBLOCK) : undefined;

	try {
		writeFileSync(target, text);
	} finally {
		if (openPipe !== undefined) {
			closeSync(openPipe);
		}
	}
}

/**
 * Writes a new file with the extension `.json` and returns the path. If the name is taken, adds a number up to 99, for
 * example `-2`. A failure has the error code of the system. `message` is the path of the file, or of the folder if all
 * names are taken.
 */
export function addFile(folder: string, name: string, text: string): Result<string> {
	for (let number = 1; number < 100; number += 1) {
		const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.json`);
		const result = attempt(() => writeNew(file, text));

		if (result.ok || result.code !== 'EEXIST') {
			return result.ok ? result : failure(result.code, file);
		}
	}

	return failure('EEXIST', folder);
}

function writeNew(file: string, text: string): string {
	let isOurs = false;

	try {
		writeFileSync(file, '', {mode: 0o600, flag: 'wx'});
		isOurs = true;
		writeFileSync(file, text, {flush: true});
		return file;
	} catch (error) {
		if (isOurs) {
			rmSync(file, {force: true});
		}

		throw error;
	}
}

function canWrite(folder: string): boolean {
	return attempt(() => accessSync(folder, constants.W_OK)).ok;
}

function attempt<Value>(work: () => Value): Result<Value> {
	try {
		return success(work());
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return failure(code, String(error));
	}
}
