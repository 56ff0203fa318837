import type {Environment} from '../network/proxy.ts';

/**
 * The secrets in the variables of a process: those whose name says so, and the password of every address. A program
 * or host can repeat what it was told.
 */
export const findSecrets = (env: Environment): readonly string[] =>
	Object.entries(env).flatMap(([name, value = '']) => [
		...(secretName.test(name) ? [value] : []),
		...(/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(value) || /proxy$/i.test(name) ? findPasswords(value) : []),
	]);

/** A name of a file, as in AZURE_FEDERATED_TOKEN_FILE, ends otherwise. */
const secretName =
	/(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|TOKEN|IDENTITY_HEADER|(?:ACCESS|ACCOUNT|API|PRIVATE|STORAGE)_?KEY)$/i;

/**
 * Of `http://user:password@host`, as it is written and decoded. The password reaches to the last at sign, since an
 * at sign or a slash in it need not be encoded.
 */
function findPasswords(value: string): readonly string[] {
	const authority = value.slice(0, maxAddressLength).replace(/^[a-z][a-z\d+.-]{0,20}:\/\//i, '');
	const user = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
	const colon = user.indexOf(':');
	const afterColon = colon < 0 || /\s/.test(user) ? '' : user.slice(colon + 1);
	// That is a port, and an at sign in the path.
	const password = /^\d{1,5}\//.test(afterColon) ? '' : afterColon;
	return [password, decode(password)];
}

/** Characters. */
const maxAddressLength = 4096;

/** A percent sign that encodes nothing stands for itself. */
const decode = (text: string): string =>
	text.replaceAll(/(?:%[\da-f]{2})+/gi, encoded =>
		Buffer.from(encoded.replaceAll('%', ''), 'hex').toString(),
	);
