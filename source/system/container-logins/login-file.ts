import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import {isRecord, parseJson} from '../../text/json.ts';
import {readTextFile} from '../files/read-file.ts';

type Content = Readonly<Record<string, unknown>>;

/**
 * Reads a login file (JSON). Returns an empty object if the file is missing or empty. Fails with NOT_JSON or as
 * `readTextFile` does. A failure can contain the path but never the content of the file, because the content is secret.
 * `root` is a folder that replaces the root folder of the machine.
 */
export async function readLoginFile(
	file: string,
	signal: AbortSignal,
	root?: string,
): Promise<Result<Content>> {
	const text = await readTextFile(file, signal, {root});

	if (!text.ok) {
		return missingFileCodes.has(text.code) ? success({}) : text;
	}

	const content = text.value.trim() === '' ? {} : parseJson(text.value);
	return content === undefined ? failure('NOT_JSON', {path: file}) : success(content);
}

const missingFileCodes: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Returns the passwords and tokens of a login file. `auth` is base64 of `user:password`
 * (https://docs.docker.com/reference/cli/docker/login/).
 */
export const listSecrets = ({auths}: Readonly<Record<string, unknown>>): readonly string[] =>
	Object.values(isRecord(auths) ? auths : {})
		.filter(isRecord)
		.flatMap(({auth, password, identitytoken, registrytoken}) => [
			auth,
			typeof auth === 'string'
				? Buffer.from(auth, 'base64')
						.toString()
						.replace(/^[^:]*:/, '')
				: undefined,
			password,
			identitytoken,
			registrytoken,
		])
		.filter(value => typeof value === 'string');
