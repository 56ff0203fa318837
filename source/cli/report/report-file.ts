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

/** Refuses what no run can be saved in, before one has begun. */
export function assertWritable(file: string): void {
	if (/[/\\]$/.test(file)) {
		throw new UsageError(usage => usage.savedRun.folder, {file});
	}

	const answer = attempt(() => {
		const kind = statSync(file, {throwIfNoEntry: false});

		if (!kind) {
			// With its dot it is a folder, or an error.
			accessSync(`${path.dirname(path.resolve(file))}/.`, constants.W_OK);
		} else if (!kind.isDirectory() && (!kind.isFile() || !canWrite(path.dirname(realpathSync(file))))) {
			accessSync(file, constants.W_OK);
		}

		return kind?.isDirectory() ?? false;
	});

	if (!answer.ok) {
		throw new UsageError(usage => usage.savedRun.notWritable, {file, code: answer.code});
	}

	if (answer.value) {
		throw new UsageError(usage => usage.savedRun.folder, {file});
	}
}

/** Writes the whole of it or nothing, for the person's eyes alone; an older file of that name gives way. */
export const replaceFile = (file: string, text: string): Result<string> =>
	attempt(() => {
		const kind = statSync(file, {throwIfNoEntry: false});
		const isLoose = !kind && lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() === true;

		// A device or a pipe is there to be written to, not to be replaced; a link that leads to nothing yet, to be followed.
		if (isLoose || (kind && !kind.isFile())) {
			writeInto(file, text, kind?.isFIFO() ?? false);
			return file;
		}

		// A link stays one, and what it leads to is replaced.
		const target = kind ? realpathSync(file) : path.resolve(file);

		if (kind && !canWrite(path.dirname(target))) {
			writeFileSync(target, text);
			return file;
		}

		const beside = `${target}.${randomUUID()}.part`;

		try {
			writeFileSync(beside, text, {mode: 0o600, flag: 'wx', flush: true});
			renameSync(beside, target);
		} catch (error) {
			rmSync(beside, {force: true});
			throw error;
		}

		return file;
	});

/** A pipe that nobody reads would hold the program for ever: that is an error, ENXIO. */
function writeInto(target: string, text: string, isPipe: boolean): void {
	const proof = isPipe ? openSync(target, constants.O_WRONLY | constants.O_NONBLOCK) : undefined;

	try {
		writeFileSync(target, text);
	} finally {
		if (proof !== undefined) {
			closeSync(proof);
		}
	}
}

/** Writes a file that was not there before: under this name, or with a number behind it; a failure's message is the file. */
export function addFile(folder: string, name: string, text: string): Result<string> {
	for (let number = 1; number < 100; number += 1) {
		const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.json`);
		const answer = attempt(() => writeNew(file, text));

		if (answer.ok || answer.code !== 'EEXIST') {
			return answer.ok ? answer : failure(answer.code, file);
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
		// Half a run is worth nothing.
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
