import type {Environment} from '../network/find-proxy-route.ts';

/**
 * Lists the values of variables with a secret name, and the passwords in URLs. A message can repeat such a secret.
 */
export const findSecrets = (env: Environment): readonly string[] =>
	Object.entries(env).flatMap(([name, value = '']) => [
		...(secretName.test(name) ? [value] : []),
		...(/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(value) || /proxy$/i.test(name) ? findPasswords(value) : []),
	]);

/** AZURE_FEDERATED_TOKEN_FILE and other names of files do not match. */
const secretName =
	/(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|TOKEN|IDENTITY_HEADER|(?:ACCESS|ACCOUNT|API|PRIVATE|STORAGE)_?KEY)$/i;

/**
 * Lists the password of `http://user:password@host`, as written and decoded. The password ends at the last at sign.
 * A password can contain an unencoded at sign or slash.
 */
function findPasswords(value: string): readonly string[] {
	const authority = value.slice(0, maxAddressLength).replace(/^[a-z][a-z\d+.-]{0,20}:\/\//i, '');
	const user = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
	const colon = user.indexOf(':');
	const afterColon = colon < 0 || /\s/.test(user) ? '' : user.slice(colon + 1);
	// Digits before a slash are a port. The at sign then belongs to the path.
	const password = /^\d{1,5}\//.test(afterColon) ? '' : afterColon;
	return [password, decode(password)];
}

/** Maximum length in characters. */
const maxAddressLength = 4096;

/** Keeps a percent sign that starts no escape sequence. */
const decode = (text: string): string =>
	text.replaceAll(/(?:%[\da-f]{2})+/gi, encoded =>
		Buffer.from(encoded.replaceAll('%', ''), 'hex').toString(),
	);
