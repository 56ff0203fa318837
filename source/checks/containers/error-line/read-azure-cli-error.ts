import type {ErrorCause, ErrorLine, Subject} from './error-line.ts';
import {splitErrorParts} from './error-parts.ts';
import {azureCliCauses, azureCliFileFrames, azureCliFiles, storeFiles} from './phrases/azure-cli-phrases.ts';
import {findPhrase, hasPhrase} from './phrase-table.ts';
import {readCause} from './read-cause.ts';
import {readTraceback} from './read-traceback.ts';
import type {Traceback} from './read-traceback.ts';

type AzureCliError = Pick<ErrorLine, 'subject' | 'cause' | 'path' | 'line' | 'extension' | 'module'>;

/**
 * Returns the error of Azure CLI about its own files, extensions or Python modules. Returns undefined for any other
 * error. The last message with a known cause decides, because Python prints the outermost exception last.
 */
export function readAzureCliError(text: string): AzureCliError | undefined {
	const traceback = readTraceback(text);
	const {messages} = traceback;

	for (let index = messages.length - 1; index >= 0; index -= 1) {
		const message = messages[index] ?? '';
		const cause = causeOf(message, traceback);
		const subject = cause && subjectOf(cause, message, traceback);

		if (cause !== undefined && subject !== undefined) {
			return {subject, cause, ...namesOf(subject, {message, index, traceback})};
		}

		if (readCause(splitErrorParts(message)) !== undefined) {
			return undefined;
		}
	}

	return undefined;
}

function causeOf(message: string, traceback: Traceback): ErrorCause | undefined {
	const cause = findPhrase(azureCliCauses, message.toLowerCase());

	// On Linux and macOS, denied access to the lock file is a missing permission.
	if (cause === 'in-use' && /denied: ['"]\//.test(message)) {
		return 'permission-denied';
	}

	// The lock file can disappear between two calls: https://github.com/Azure/azure-cli/issues/20252
	if (cause === 'not-found') {
		if (hasPhrase(traceback.frames, ['portalocker', 'cache_lock.py'])) {
			return 'in-use';
		}

		return hasPhrase(message.toLowerCase(), ['errno 20]']) ||
			hasPhrase(traceback.innermost, ['in ensure_dir', 'in makedirs'])
			? 'not-found'
			: undefined;
	}

	return cause ?? (isFromExtension(message, traceback) ? 'program-failed' : undefined);
}

/** An exception without a known cause belongs to an extension if the innermost parts are in the extension. */
const isFromExtension = (message: string, {innermost}: Traceback): boolean =>
	/^\w[\w.]{0,100}(?:Error|Exception)\b/.test(message) && innermost.includes('cliextensions/');

function subjectOf(cause: ErrorCause, message: string, traceback: Traceback): Subject | undefined {
	if (cause === 'module-missing' || cause === 'program-failed') {
		if (extensionOf(message, traceback) !== undefined || isIncompleteExtension(message)) {
			return 'az-extension';
		}

		const text = `${message.toLowerCase()}\n${traceback.frames}`;
		return hasPhrase(text, ['azure', 'knack', 'msal', "'encodings'"]) ? 'az-installation' : undefined;
	}

	return cause === 'decryption-failed' || cause === 'in-use' || isAboutFiles(message, traceback)
		? 'az-files'
		: undefined;
}

const isIncompleteExtension = (message: string): boolean => message.includes("starting with 'azext_'");

const isAboutFiles = (message: string, {innermost}: Traceback): boolean =>
	hasPhrase(forwardSlashes(message), azureCliFiles) || hasPhrase(innermost, azureCliFileFrames);

const forwardSlashes = (text: string): string => text.toLowerCase().replaceAll(/\\{1,2}/g, '/');

type Place = {readonly message: string; readonly index: number; readonly traceback: Traceback};

function namesOf(subject: Subject, {message, index, traceback}: Place) {
	const {messages} = traceback;
	// `configparser` prints the file in the line after the exception.
	const following = messages.slice(index).join('\n');
	const names = {
		path:
			subject === 'az-files'
				? (quotedPath(following) ?? earlierPath(messages) ?? pathOfFrames(traceback))
				: undefined,
		line: subject === 'az-files' ? lineOf(following) : undefined,
		extension: subject === 'az-extension' ? extensionOf(message, traceback) : undefined,
		module: /No module named '?([\w.]{1,100})/.exec(message)?.[1],
	};

	return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}

/** Returns the last quoted absolute path. Replaces each doubled backslash with a single backslash. */
const quotedPath = (text: string): string | undefined =>
	[...text.matchAll(/['"]((?:\/|[A-Za-z]:\\)[^'"\n]{0,400})['"]/g)].at(-1)?.[1]?.replaceAll('\\\\', '\\');

/** A full disk is reported without a path, but an earlier message can name the file. */
const earlierPath = (messages: readonly string[]): string | undefined =>
	messages
		.toReversed()
		.map(message => quotedPath(message) ?? /Failed to load or parse file (\S{1,400}?)\.\s/.exec(message)?.[1])
		.find(path => path !== undefined && hasPhrase(forwardSlashes(path), azureCliFiles));

const pathOfFrames = ({innermost}: Traceback): string | undefined => findPhrase(storeFiles, innermost);

const lineOf = (text: string): number | undefined => {
	const digits = /\[line\s{0,4}(\d{1,9})\]|\bline:? (\d{1,9})\b/.exec(text);
	const line = digits?.[1] ?? digits?.[2];
	return line === undefined ? undefined : Number(line);
};

const extensionOf = (message: string, {innermost}: Traceback): string | undefined =>
	/cliextensions\/{1,2}([\w.-]{1,100})/i.exec(message.replaceAll('\\', '/'))?.[1] ??
	[...innermost.matchAll(/cliextensions\/([\w.-]{1,100})/g)].at(-1)?.[1];
