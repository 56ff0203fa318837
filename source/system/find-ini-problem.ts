import {readFileSync, statSync} from 'node:fs';
import {createError, toFailure} from './errors.ts';

/** `error` is an error code such as EACCES. The first line of a file has the number 1. */
export type IniProblem =
	| {readonly file: string; readonly problem: 'unreadable'; readonly error: string}
	| {readonly file: string; readonly problem: 'malformed'; readonly line: number};

const maxBytes = 4 * 1024 * 1024;

/**
 * Returns the first problem of a settings file of Azure CLI. Returns undefined if the file does not exist or has no
 * problem.
 */
export function findIniProblem(file: string): IniProblem | undefined {
	try {
		const stats = statSync(file);

		if (!stats.isFile() || stats.size > maxBytes) {
			throw createError(stats.isFile() ? 'EFBIG' : 'EISDIR');
		}

		const line = findMalformedLine(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
		return line === undefined ? undefined : {file, problem: 'malformed', line};
	} catch (error) {
		const {code} = toFailure(error);
		return code === 'ENOENT' ? undefined : {file, problem: 'unreadable', error: code};
	}
}

/**
 * Returns the number of the first line that Python's configparser rejects in strict mode
 * (https://docs.python.org/3/library/configparser.html#supported-ini-file-structure).
 */
function findMalformedLine(text: string): number | undefined {
	const sections = new Set<string>();
	let options: Set<string> | undefined;

	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const isContinuation = /^\s/.test(line) && options !== undefined && options.size > 0;

		if (line.trim() === '' || /^\s{0,100}[#;]/.test(line) || isContinuation) {
			continue;
		}

		const end = line.lastIndexOf(']');
		const isSection = line.startsWith('[') && end > 1;
		const name = isSection ? line.slice(1, end) : (line.split(/[=:]/, 1)[0] ?? '').trim().toLowerCase();
		const names = isSection ? sections : options;

		if (names === undefined || names.has(name) || name === '' || (!isSection && !/[=:]/.test(line))) {
			return index + 1;
		}

		names.add(name);
		options = isSection ? new Set() : options;
	}

	return undefined;
}
