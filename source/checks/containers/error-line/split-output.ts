import {truncateStart} from '../../../text/truncate.ts';
import {hasPhrase} from './phrase-table.ts';

type Output = {
	/** The error, without hints, later attempts and mirrors. If the output has only notes, the text of the notes. */
	readonly text: string;
	/** Warnings, info and debug lines, and errors before the last fatal line. Empty if the output has only notes. */
	readonly notes: readonly string[];
	/** The errors in a list that starts with `(Mirrors also failed: [`. */
	readonly mirrors: readonly string[];
};

/** The starts of sentences that name other possible causes or a next step. */
const hints = [
	'Please verify your connection',
	'In the default daemon configuration on Windows',
	'in the default daemon configuration on Windows',
	'This error may also indicate',
	'To learn more',
	'For more information',
	'Refer https://aka.ms',
	'Run the following command',
	'Please report to us',
	'You may want to use',
	'Certificate verification failed. This typically happens',
	"See 'docker",
];

export function splitOutput(output: string): Output {
	const lines = decodeSocketUrls(truncateStart(output).replaceAll('\r', ''))
		.split('\n')
		.filter(line => line.trim() !== '')
		.map(readLogLine);
	const decided = lines.findLastIndex(({level}) => level === 'fatal');
	const isNote = ({level}: LogLine, index: number) =>
		level === 'note' || (level === 'error' && index < decided);
	const deciding = lines.filter((line, index) => !isNote(line, index));
	const notes = lines.filter((line, index) => isNote(line, index)).map(({text}) => text);
	const hasError = deciding.length > 0;
	const text = (hasError ? deciding.map(line => line.text) : notes).join('\n');
	const {rest, mirrors} = takeMirrors(firstOfAttempts(removeHints(text)));

	return {text: rest, notes: hasError ? notes : [], mirrors};
}

/** Returns the last line of the error, or the first line of a Go panic. Returns an empty string if no text is left. */
export function innermostLine(output: string): string {
	const lines = splitOutput(output).text.trim().split('\n');
	return (lines.find(line => line.startsWith('panic: ')) ?? lines.at(-1) ?? '').trim();
}

/** Turns `http://%2Fvar%2Frun%2Fdocker.sock/v1.50/version` into `unix:///var/run/docker.sock`. */
const decodeSocketUrls = (text: string): string =>
	text.replaceAll(
		/https?:\/\/(%2F[^/\s"]{1,400})(?:\/[^\s",]{0,2000})?/gi,
		(_, path: string) => `unix://${path.replaceAll(/%2F/gi, '/')}`,
	);

type LogLine = {readonly level: 'fatal' | 'error' | 'note'; readonly text: string};

/** A line without a known level is fatal, except for warnings and the output of credential helpers. */
function readLogLine(line: string): LogLine {
	const level = /\blevel=(\w+)/.exec(line)?.[1] ?? /^(WARN|INFO|DEBU|ERRO)\[/.exec(line)?.[1];
	const message = quotedAfter(line, line.startsWith('{') ? '"message":' : 'msg=');

	if (level !== undefined) {
		return {level: levels[level.toLowerCase()] ?? 'fatal', text: message ?? unquote(line)};
	}

	if (/^(?:WARNING|WARN|warning)\b/.test(line)) {
		return {level: 'note', text: line};
	}

	// After an error of a credential helper, the client can print a fatal line.
	return {level: line.startsWith('docker-credential-') ? 'error' : 'fatal', text: message ?? line};
}

const levels: Readonly<Record<string, LogLine['level']>> = {
	debug: 'note',
	debu: 'note',
	info: 'note',
	warning: 'note',
	warn: 'note',
	error: 'error',
	erro: 'error',
};

function quotedAfter(line: string, key: string): string | undefined {
	const start = line.indexOf(`${key}"`);

	if (start === -1) {
		return undefined;
	}

	const text = line.slice(start + key.length + 1);
	const end = text.lastIndexOf('"');
	return unquote(end === -1 ? text : text.slice(0, end));
}

const unquote = (text: string): string =>
	text.replaceAll(/\\(["\\nt])/g, (_, letter: string) => escapes[letter] ?? letter);

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t'};

const removeHints = (text: string): string => {
	let rest = text;

	for (const hint of hints) {
		const start = rest.indexOf(hint);

		if (start !== -1) {
			const end = rest.indexOf('\n', start);
			const sentence = rest.slice(start, end === -1 ? undefined : end);
			// A hint before a cause ends at a colon, so keep the text after the colon.
			const colon = sentence.indexOf(': ');
			rest = `${rest.slice(0, start)}${colon === -1 ? '' : sentence.slice(colon)}${end === -1 ? '' : rest.slice(end)}`;
		}
	}

	return rest;
};

/** A kubelet can list the errors of several attempts in brackets, so keep only the first error. */
function firstOfAttempts(text: string): string {
	const start = text.indexOf('[rpc error: ');
	const end = start === -1 ? -1 : text.indexOf(', rpc error: ', start);
	return end === -1 ? text : text.slice(0, end);
}

const mirrorsStart = '(Mirrors also failed: [';

function takeMirrors(text: string): {readonly rest: string; readonly mirrors: readonly string[]} {
	const start = text.indexOf(mirrorsStart);

	if (start === -1) {
		return {rest: text, mirrors: []};
	}

	const closing = text.indexOf('])', start);
	const end = closing === -1 ? text.length : closing;
	const mirrors = text.slice(start + mirrorsStart.length, end).split(/\]\s?\[/);
	const [before, after] = [text.slice(0, start), text.slice(end + 2)];
	// If no text follows the list of mirrors, the error of the registry precedes the list.
	return {rest: hasPhrase(after, ['=']) ? before : before + after, mirrors};
}
