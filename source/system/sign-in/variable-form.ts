import {truncateEnd} from '../../text/truncate.ts';
import {isGuid, isHostName} from '../../text/placeholder-validation.ts';
import {createError} from '../errors.ts';
import type {Environment} from '../network/find-proxy-route.ts';

/** `url` is an http or https URL. `secret` is text without a fixed format. */
type Form = 'guid' | 'tenant' | 'https' | 'url' | 'path' | 'secret';

const forms = {
	AZURE_TENANT_ID: 'tenant',
	AZURE_CLIENT_ID: 'guid',
	AZURE_CLIENT_SECRET: 'secret',
	AZURE_CLIENT_CERTIFICATE_PATH: 'path',
	AZURE_CLIENT_CERTIFICATE_PASSWORD: 'secret',
	AZURE_FEDERATED_TOKEN_FILE: 'path',
	AZURE_CONFIG_DIR: 'path',
	AZURE_AUTHORITY_HOST: 'https',
	IDENTITY_ENDPOINT: 'url',
	IDENTITY_HEADER: 'secret',
	MSI_ENDPOINT: 'url',
	MSI_SECRET: 'secret',
	IMDS_ENDPOINT: 'url',
	AZURE_POD_IDENTITY_AUTHORITY_HOST: 'url',
} as const satisfies Readonly<Record<string, Form>>;

export type SignInVariable = keyof typeof forms;

/** Throws the code and the details of `findMalformedVariable`, so that no request contains the malformed value. */
export function assertForms(env: Environment, names: readonly SignInVariable[]): void {
	const malformed = findMalformedVariable(env, names);

	if (malformed !== undefined) {
		throw createError(malformed.code, malformed.details);
	}
}

/**
 * Returns VARIABLE_… for the first variable whose value is malformed, with `correctValue` if acr-doctor can correct the
 * value. A secret has no `correctValue`. Ignores variables that are empty or not set.
 */
export function findMalformedVariable(env: Environment, names: readonly SignInVariable[]) {
	const isAdfs = env.AZURE_TENANT_ID?.toLowerCase() === 'adfs';

	for (const name of names) {
		const value = truncateEnd(env[name] ?? '');
		const form = isAdfs && name === 'AZURE_CLIENT_ID' ? 'path' : forms[name];
		const problem = value === '' ? undefined : findProblem(value, form);

		if (problem !== undefined) {
			const correctValue = form === 'secret' ? undefined : correct(value, form);
			return {
				code: `VARIABLE_${problem}`,
				details: {variable: name, ...(correctValue !== undefined && {correctValue})},
			};
		}
	}

	return undefined;
}

function findProblem(value: string, form: Form) {
	// A secret can contain any character, so only a final line break and surrounding quotes are problems.
	if (form === 'secret') {
		return (
			findLineBreak(/[\r\n]$/.test(value) ? value.slice(-2) : '') ?? (isQuoted(value) ? 'QUOTES' : undefined)
		);
	}

	return findLineBreak(value) ?? findStrayCharacter(value, form) ?? findFormProblem(value, form);
}

function findLineBreak(text: string) {
	if (text.includes('\r')) {
		return 'CARRIAGE_RETURN';
	}

	return text.includes('\n') ? 'LINE_BREAK' : undefined;
}

function findStrayCharacter(value: string, form: Form) {
	if (quotes.includes(value.at(0) ?? '') || quotes.includes(value.at(-1) ?? '')) {
		return 'QUOTES';
	}

	// Examples of placeholders are $(NAME), ${{ secrets.NAME }}, #{NAME}#, %NAME% and <client-id>.
	if (/^(?:\$[({\w]|#\{|\{\{|%\w{1,100}%|<[^>]{0,200}>)/.test(value)) {
		return 'PLACEHOLDER';
	}

	if (/\p{Cf}|[^\P{Cc}\s]/u.test(value)) {
		return 'INVISIBLE';
	}

	// A path can contain spaces.
	const hasStraySpace = form === 'path' ? value !== value.trim() : /\s/.test(value);
	return hasStraySpace ? 'SPACES' : undefined;
}

function findFormProblem(value: string, form: Form) {
	switch (form) {
		case 'guid':
			return isGuid(value) ? undefined : 'NOT_GUID';
		case 'tenant':
			return isGuid(value) || isHostName(value) ? undefined : 'NOT_TENANT';
		case 'https':
			return findSchemeProblem(value) ?? (/^http:/i.test(value) ? 'PLAIN_HTTP' : undefined);
		case 'url':
			return findSchemeProblem(value);
		case 'path':
			return /^~[\\/]/.test(value) ? 'TILDE' : undefined;
		case 'secret':
			return undefined;
	}
}

function findSchemeProblem(value: string) {
	const url = URL.parse(value);

	if (/^https?:\/\//i.test(value)) {
		return url?.hostname ? undefined : 'NOT_URL';
	}

	return /^[\w.-]{1,253}(?::\d{1,5})?(?:\/|$)/.test(value) ? 'NO_SCHEME' : 'NOT_URL';
}

/** Returns undefined if the corrected value is still malformed. */
function correct(value: string, form: Form): string | undefined {
	const clean = value.replaceAll(/[\p{Cf}\p{Cc}"'`“”‘’]/gu, '').trim();
	const host = clean.replace(/^http:\/\//i, '');
	const corrected = form === 'https' && !/^https:/i.test(host) ? `https://${host}` : clean;
	return findProblem(corrected, form) === undefined ? corrected || undefined : undefined;
}

const quotes = ['"', "'", '`', '“', '”', '‘', '’'];

const isQuoted = (value: string): boolean =>
	value.length > 1 && ['"', "'", '`'].includes(value.at(0) ?? '') && value.at(0) === value.at(-1);
