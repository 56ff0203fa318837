import {createInterface} from 'node:readline/promises';
import {Writable} from 'node:stream';
import {formatSentence} from '../../text/fill.ts';
import type {Session} from '../session.ts';
import {UsageError} from '../usage-error.ts';

/** Maximum length of a password in characters. A refresh token of a registry has about 2000. */
const maxLength = 64 * 1024;

/**
 * Reads the password of `--username` from standard input, or asks for it in a terminal without showing it. Returns
 * undefined if no user name is given. Throws a UsageError for an empty password, and without a terminal.
 */
export async function readGivenCredential({
	options: {username, hasPasswordOnStdin},
	processContext: {stdin, stderr},
	language,
}: Session): Promise<{readonly username: string; readonly secret: string} | undefined> {
	if (username === undefined) {
		return undefined;
	}

	if (!hasPasswordOnStdin && !('isTTY' in stdin && stdin.isTTY)) {
		throw new UsageError(usage => usage.passwordMissing, {username});
	}

	const question = `${formatSentence(language.words.usage.passwordQuestion, {username})} `;
	const secret = hasPasswordOnStdin ? await readAll(stdin) : await ask(stdin, stderr, question);

	if (secret === '') {
		throw new UsageError(usage => usage.passwordEmpty, {username});
	}

	return {username, secret};
}

/** Removes the line break that `echo` adds. */
async function readAll(stdin: NodeJS.ReadableStream): Promise<string> {
	let text = '';
	stdin.setEncoding('utf8');

	for await (const chunk of stdin) {
		text += String(chunk);

		if (text.length > maxLength) {
			break;
		}
	}

	return text.slice(0, maxLength).replace(/\r?\n$/, '');
}

async function ask(
	input: NodeJS.ReadableStream,
	output: NodeJS.WritableStream,
	question: string,
): Promise<string> {
	output.write(question);
	// readline echoes each key to its output, so the output discards everything.
	const silent = new Writable({write: (_chunk, _encoding, done) => done()});
	const prompt = createInterface({input, output: silent, terminal: true});

	try {
		return await prompt.question('');
	} finally {
		prompt.close();
		output.write('\n');
	}
}
