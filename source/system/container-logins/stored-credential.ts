import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import type {CredentialPlace, StoredCredential} from '../../engine/system.ts';
import {isRecord, parseJson} from '../../text/json.ts';
import type {Environment} from '../network/find-proxy-route.ts';
import {getWithHelper} from './credential-helper.ts';
import {readLoginFile} from './login-file.ts';

type CredentialInput = {
	readonly env: Environment;
	readonly fileRoot?: string | undefined;
	readonly givenCredential?: {readonly username: string; readonly secret: string} | undefined;
};

/** Reads the credential in a file, a variable or a credential helper. Fails as `System.storedCredential` does. */
export async function readStoredCredential(
	place: CredentialPlace,
	{env, fileRoot, givenCredential}: CredentialInput,
	signal: AbortSignal,
): Promise<Result<StoredCredential>> {
	if ('isGiven' in place) {
		return givenCredential === undefined
			? failure('NOT_STORED')
			: success({...givenCredential, isToken: false});
	}

	if ('helper' in place) {
		const answer = await getWithHelper(place.helper, place.host, env, signal);
		return answer.ok ? fromHelper(answer.value) : answer;
	}

	if ('variable' in place) {
		const content = parseJson(env[place.variable] ?? '');
		return content === undefined ? failure('NOT_JSON', {path: place.variable}) : entryOf(content, place.key);
	}

	const read = await readLoginFile(place.path, signal, fileRoot);
	return read.ok ? entryOf(read.value, place.key) : read;
}

/** A helper marks a token by this user name (https://github.com/docker/docker-credential-helpers). */
const tokenUser = '<token>';

function fromHelper({Username: username, Secret: secret}: Content): Result<StoredCredential> {
	return typeof username === 'string' && typeof secret === 'string' && secret !== ''
		? success({username, secret, isToken: username === tokenUser})
		: failure('NOT_STORED');
}

type Content = Readonly<Record<string, unknown>>;

/** A token replaces the password (https://docs.docker.com/reference/cli/docker/login/). */
function entryOf({auths}: Content, key: string): Result<StoredCredential> {
	const entry = isRecord(auths) ? auths[key] : undefined;

	if (!isRecord(entry)) {
		return failure('NOT_STORED');
	}

	const auth = typeof entry.auth === 'string' ? Buffer.from(entry.auth, 'base64').toString() : '';
	const colon = auth.indexOf(':');
	const username = colon > 0 ? auth.slice(0, colon) : textOf(entry.username);
	// Go cuts zero bytes at the end of a password (https://github.com/docker/cli, `decodeAuth`).
	const password = colon > 0 ? auth.slice(colon + 1).replace(/\0{1,64}$/, '') : textOf(entry.password);
	const token = textOf(entry.identitytoken);

	if (token !== '') {
		return success({username, secret: token, isToken: true});
	}

	return username === '' || password === ''
		? failure('NOT_STORED')
		: success({username, secret: password, isToken: false});
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
