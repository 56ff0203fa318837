import type {Environment} from '../network/find-proxy-route.ts';

/** Returns the values of variables with a secret name, and the passwords in URLs. The list can contain empty texts. */
export const findSecrets = (env: Environment): readonly string[] =>
	Object.entries(env).flatMap(([name, value = '']) => [
		...(secretName.test(name) ? [value] : []),
		...(/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(value) || /proxy$/i.test(name) ? findPasswords(value) : []),
	]);

/** AZURE_FEDERATED_TOKEN_FILE does not match, because its value is the path of a file. */
const secretName =
	/(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|TOKEN|IDENTITY_HEADER|(?:ACCESS|ACCOUNT|API|PRIVATE|STORAGE)_?KEY)$/i;

/**
 * Returns the password in `http://user:password@host`, as written and decoded. The password extends to the last at
 * sign, because a password can contain an unencoded at sign or slash.
 */
function findPasswords(value: string): readonly string[] {
	const authority = value.slice(0, maxAddressLength).replace(/^[a-z][a-z\d+.-]{0,20}:\/\//i, '');
	const user = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
	const colon = user.indexOf(':');
	const afterColon = colon < 0 || /\s/.test(user) ? '' : user.slice(colon + 1);
	// Up to five digits before a slash are a port, so there is no password.
	const password = /^\d{1,5}\//.test(afterColon) ? '' : afterColon;
	return [password, decode(password)];
}

/** Only this many characters of a value are searched for a password, because a value can be very long. */
const maxAddressLength = 4096;

/** Decodes percent-encoding. Unlike decodeURIComponent, does not throw for a single percent sign. */
const decode = (text: string): string =>
	text.replaceAll(/(?:%[\da-f]{2})+/gi, encoded =>
		Buffer.from(encoded.replaceAll('%', ''), 'hex').toString(),
	);
