import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import type {Mistake} from '../read-settings-text.ts';
import type {LineOf} from '../read-toml-lines.ts';

/** The sign-ins in a file, without user names, passwords and tokens. */
export type AuthFile = {
	/** The keys (`HOST[:PORT][/PATH]` or a URL) whose `auth` is base64 of a text with a colon. */
	readonly keys: readonly string[];
	/** The keys whose `auth` is not base64 of a text with a colon. */
	readonly invalidKeys: ReadonlyArray<{
		readonly key: string;
		readonly line?: number | undefined;
		/** True if `auth` is base64 of a text without a colon, which Podman skips. */
		readonly isSkipped?: true | undefined;
	}>;
	/** The credential helpers of single registries, without `docker-credential-`. */
	readonly helpers: ReadonlyArray<{readonly host: string; readonly helper: string}>;
	/** The store in which Docker keeps sign-ins (`credsStore`). */
	readonly credentialStore?: string | undefined;
};

type Content = Readonly<Record<string, unknown>>;

/** The limit bounds the size of the evidence. */
const maxKeys = 300;

/**
 * Reads a parsed auth.json of Podman (containers-auth.json(5)) or config.json of Docker. Returns a problem if a setting
 * has the wrong type.
 */
export function readAuthFile(content: Content, lineOf: LineOf): AuthFile | Mistake {
	const {auths, credHelpers, credsStore} = content;
	const wrongType = findWrongType(auths ?? {}, credHelpers ?? {});

	if (wrongType !== undefined) {
		return {
			problem: 'wrong-type',
			line: lineOf(...wrongType),
			setting: cleanKey(wrongType.join('.')),
			allowed:
				wrongType.length === 1 ? '{"HOST": VALUE}' : wrongType[0] === 'auths' ? '{"auth": "TEXT"}' : '"TEXT"',
		};
	}

	const entries = isRecord(auths) ? Object.entries(auths).slice(0, maxKeys) : [];
	const helpers = isRecord(credHelpers) ? Object.entries(credHelpers).slice(0, maxKeys) : [];

	return {
		keys: entries.filter(([, entry]) => hasUserName(entry)).map(([key]) => cleanKey(key)),
		invalidKeys: entries
			.filter(([, entry]) => isRecord(entry) && Boolean(entry.auth) && !hasUserName(entry))
			.map(([key, entry]) => ({
				key: cleanKey(key),
				line: lineOf('auths', key),
				...(isRecord(entry) && isBase64(entry.auth) && {isSkipped: true as const}),
			})),
		helpers: helpers
			.filter(([, helper]) => helper !== '')
			.map(([host, helper]) => ({host: cleanKey(host), helper: redactedExcerpt(String(helper), 100)})),
		...(typeof credsStore === 'string' &&
			credsStore !== '' && {credentialStore: redactedExcerpt(credsStore, 100)}),
	};
}

const cleanKey = (key: string): string => redactedExcerpt(key, 300);

/** Returns the path to a value of the wrong type, or undefined. Null fits every type, as in Go. */
function findWrongType(auths: unknown, credHelpers: unknown): readonly string[] | undefined {
	if (!isRecord(auths)) {
		return ['auths'];
	}

	if (!isRecord(credHelpers)) {
		return ['credHelpers'];
	}

	const host = Object.keys(credHelpers).find(key => !isTextOrNull(credHelpers[key]));
	const key = Object.keys(auths).find(name => auths[name] !== null && !isEntry(auths[name]));
	return host === undefined ? (key === undefined ? undefined : ['auths', key]) : ['credHelpers', host];
}

const isEntry = (entry: unknown): boolean =>
	isRecord(entry) && isTextOrNull(entry.auth) && isTextOrNull(entry.identitytoken);

const isTextOrNull = (value: unknown): boolean =>
	value === undefined || value === null || typeof value === 'string';

const hasUserName = (entry: unknown): boolean =>
	isRecord(entry) &&
	typeof entry.auth === 'string' &&
	isBase64(entry.auth) &&
	Buffer.from(entry.auth, 'base64').includes(':');

function isBase64(value: unknown): boolean {
	const text = typeof value === 'string' ? value.replaceAll(/[\r\n]/g, '') : '';
	return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
