import {isRecord} from '../../../../text/json.ts';
import type {Content, Mistake, SettingsText} from '../read-settings-text.ts';
import type {LineOf} from '../read-toml-lines.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import {fieldOf, findWrongType, wrongTypeIn} from './read-go-json.ts';
import type {FieldTypes} from './read-go-json.ts';

/** The parts of config.json that can change a verdict, without secrets. */
export type DockerConfig = {
	/** The credential helper for all registries (`credsStore`), without `docker-credential-`. */
	readonly store?: string | undefined;
	readonly storeLine?: number | undefined;
	/** The credential helpers of single registries (`credHelpers`). An empty helper means that config.json is used. */
	readonly helpers: ReadonlyArray<{
		readonly host: string;
		readonly helper: string;
		readonly line?: number | undefined;
	}>;
	/** The registry addresses whose sign-in is stored in config.json itself. */
	readonly storedHosts: readonly string[];
	readonly currentContext?: string | undefined;
	readonly contextLine?: number | undefined;
	readonly hasProxies: boolean;
	/** True if config.json adds headers to requests for the daemon. */
	readonly hasHeaders: boolean;
};

/**
 * Reads a parsed config.json. Returns a mistake if docker refuses the file for a wrong type or an invalid sign-in.
 */
export function readDockerConfig(
	text: Extract<SettingsText, {readonly content: object}>,
): DockerConfig | {readonly mistake: Mistake} {
	const {content, lineOf} = text;
	const wrong = findWrongType(content, types);
	const mistake = wrong ? wrongTypeIn(lineOf, wrong) : findInvalidSignIn(content, lineOf);

	if (mistake !== undefined) {
		return {mistake};
	}

	const [storeName, store] = fieldOf(content, 'credsStore');
	const [helpersName, helpers] = fieldOf(content, 'credHelpers');
	const [contextName, currentContext] = fieldOf(content, 'currentContext');

	return {
		store: textOf(store),
		storeLine: lineOf(storeName),
		helpers: entriesOf(helpers).map(([host, helper]) => ({
			host,
			helper: textOf(helper) ?? '',
			line: lineOf(helpersName, host),
		})),
		storedHosts: entriesOf(fieldOf(content, 'auths')[1])
			.filter(([, login]) => isRecord(login) && secretNames.some(name => textOf(fieldOf(login, name)[1])))
			.map(([host]) => host),
		currentContext: textOf(currentContext),
		contextLine: lineOf(contextName),
		hasProxies: entriesOf(fieldOf(content, 'proxies')[1]).length > 0,
		hasHeaders: entriesOf(fieldOf(content, 'HttpHeaders')[1]).length > 0,
	};
}

const secretNames = ['auth', 'password', 'identitytoken', 'registrytoken'];

const login: FieldTypes = Object.fromEntries(
	['username', 'password', 'auth', 'email', 'serveraddress', 'identitytoken', 'registrytoken'].map(name => [
		name,
		'text',
	]),
);

const proxy: FieldTypes = Object.fromEntries(
	['httpProxy', 'httpsProxy', 'noProxy', 'ftpProxy', 'allProxy'].map(name => [name, 'text']),
);

/** Source: `ConfigFile` in https://github.com/docker/cli/blob/master/cli/config/configfile/file.go */
const types: FieldTypes = {
	...Object.fromEntries(
		[
			'psFormat',
			'imagesFormat',
			'networksFormat',
			'pluginsFormat',
			'volumesFormat',
			'statsFormat',
			'detachKeys',
			'credsStore',
			'serviceInspectFormat',
			'servicesFormat',
			'tasksFormat',
			'secretFormat',
			'configFormat',
			'nodesFormat',
			'currentContext',
			'experimental',
		].map(name => [name, 'text']),
	),
	auths: {each: login},
	HttpHeaders: {each: 'text'},
	credHelpers: {each: 'text'},
	proxies: {each: proxy},
	plugins: {each: {each: 'text'}},
	aliases: {each: 'text'},
	features: {each: 'text'},
	pruneFilters: 'texts',
	cliPluginsExtraDirs: 'texts',
};

/** Returns the first `auth` that is not base64 of `USER:PASSWORD`, or undefined. */
function findInvalidSignIn(content: Content, lineOf: LineOf): Mistake | undefined {
	const [authsName, auths] = fieldOf(content, 'auths');
	const entries = entriesOf(auths);
	const [host] = entries.find(([, entry]) => isRecord(entry) && isInvalid(fieldOf(entry, 'auth')[1])) ?? [];
	return host === undefined
		? undefined
		: {
				problem: 'invalid-sign-in',
				line: lineOf(authsName, host),
				host: redactedExcerpt(host, 200),
			};
}

const isInvalid = (auth: unknown): boolean => textOf(auth) !== undefined && !isSignIn(textOf(auth) ?? '');

function isSignIn(auth: string): boolean {
	// `StdEncoding` of Go ignores line breaks and requires padding (https://pkg.go.dev/encoding/base64).
	const encoded = auth.replaceAll(/[\r\n]/g, '');
	return encoded.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(encoded) && atob(encoded).indexOf(':') > 0;
}

const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

const entriesOf = (value: unknown): ReadonlyArray<readonly [string, unknown]> =>
	isRecord(value) ? Object.entries(value) : [];
