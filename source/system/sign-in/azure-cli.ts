import {findDamagedAccountList} from './azure-cli-account-list.ts';
import {truncateStart} from '../../text/truncate.ts';
import type {Failure} from '../../engine/result.ts';
import {readEntraCode} from '../../engine/entra-refusal.ts';
import {parseJson} from '../../text/json.ts';
import {createError} from '../errors.ts';
import {AzureCliFailure, Unavailable} from './credential.ts';
import type {Credential, CredentialInput, Token} from './credential.ts';
import {assertForms} from './variable-form.ts';

/**
 * `getToken` throws `Unavailable` if az is not installed or not signed in. Other errors have an AADSTS code,
 * ENTRA_ERROR, an AZ_ code, TIMEOUT or ABORTED. Throws as `assertForms` does for AZURE_CONFIG_DIR.
 */
export const azureCliCredential = ({env}: Pick<CredentialInput, 'env'>): Credential => ({
	name: 'AzureCliCredential',
	group: 'dev',
	async getToken({audience, cloud, tenant, subscription, onWait}, signal) {
		assertForms(env, ['AZURE_CONFIG_DIR']);
		// az replaces a damaged account list with an empty one, so az must not run before the list is reported.
		const accountList = findDamagedAccountList(env);

		if (accountList !== undefined) {
			const message = `Failed to load or parse file ${accountList}. JSONDecodeError: '${accountList}'`;
			throw new AzureCliFailure('AZ_FAILED', `Failed to load or parse file ${accountList}.`, message);
		}

		const {runAzureCli} = await import('../programs/run-any-program.ts');
		const running = runAzureCli(
			{
				file: 'az',
				args: [
					'account',
					'get-access-token',
					'--output',
					'json',
					'--resource',
					audience,
					// az accepts only one of these options
					// (https://github.com/Azure/azure-cli/blob/dev/src/azure-cli-core/azure/cli/core/_profile.py).
					...(subscription ? ['--subscription', subscription] : tenant ? ['--tenant', tenant] : []),
				],
			},
			// The active cloud of az can differ from the cloud of the registry.
			{...env, AZURE_CLOUD_NAME: cloud.name},
			signal,
		);
		onWait();
		const ended = await running;

		if (!ended.ok) {
			throw explainStart(ended);
		}

		const {exitCode, stdout, stderr} = ended.value;

		if (exitCode !== 0) {
			throw explainFailure(stderr, env);
		}

		return readToken(stdout);
	},
});

function explainStart({code, details}: Failure): Error {
	switch (code) {
		case 'TIMEOUT':
		case 'ABORTED':
			return createError(code);
		case 'KILLED':
			return createError('AZ_KILLED', details);
		case 'TOO_MUCH_OUTPUT':
			return createError('AZ_UNREADABLE');
		case 'ENOENT':
			return new Unavailable('NOT_INSTALLED', {program: 'az'});
		case 'NOT_RUNNABLE':
			return createError('AZ_NOT_RUNNABLE');
		default:
			return createError('AZ_NOT_RUN', {error: code});
	}
}

function explainFailure(stderr: string, env: CredentialInput['env']): Error {
	const message = truncateStart(stderr);
	const sentence = (/ERROR: ([^]*)/.exec(message)?.[1] ?? message).trim();
	// A warning before the error can have another code.
	const refused = [sentence, message].find(text => readEntraCode(text) !== undefined);

	if (refused !== undefined) {
		return createError(readEntraCode(refused) ?? '', refused);
	}

	if (/az login|not logged in/i.test(sentence)) {
		return new Unavailable('NOT_SIGNED_IN');
	}

	if (/az account set|No subscription found/i.test(sentence)) {
		return new Unavailable('SUBSCRIPTION_NOT_SELECTED', sentence);
	}

	if (
		/Failed to parse: |Please check proxy URL|InvalidProxyURL|Unable to determine SOCKS version/.test(message)
	) {
		const proxies = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
		return createError('PROXY_MALFORMED', {variable: proxies.find(name => env[name]) ?? 'HTTPS_PROXY'});
	}

	if (/certificate verify failed|CERTIFICATE_VERIFY_FAILED/i.test(sentence)) {
		return new AzureCliFailure('AZ_CERTIFICATE', '', message);
	}

	if (
		/Name or service not known|Failed to resolve|getaddrinfo|Temporary failure in name resolution/i.test(
			sentence,
		)
	) {
		return new AzureCliFailure('AZ_NOT_RESOLVED', '', message);
	}

	if (/\b5\d\d Server Error/.test(sentence)) {
		return createError('ENTRA_ERROR', lastMessageOf(sentence));
	}

	if (/Max retries exceeded|ConnectionError|Connection refused|Connection aborted/i.test(sentence)) {
		return new AzureCliFailure('AZ_CONNECTION', '', message);
	}

	if (/^Traceback \(most recent call last\)|ModuleNotFoundError|ImportError/m.test(sentence)) {
		return new AzureCliFailure('AZ_BROKEN', lastMessageOf(sentence), message);
	}

	return sentence === ''
		? createError('AZ_SILENT')
		: new AzureCliFailure('AZ_FAILED', lastMessageOf(sentence), message);
}

/** The excluded lines are the advice of az about reporting an issue. */
const lastMessageOf = (sentence: string): string =>
	sentence
		.split('\n')
		.findLast(line => line.trim() !== '' && !/^To (?:check existing issues|open a new issue),/.test(line)) ??
	sentence;

/** The latest time that a Date supports, in milliseconds since 1970, UTC. */
const maxDateMs = 8.64e15;

/**
 * Throws AZ_UNREADABLE if there is no token. `expires_on` is in POSIX seconds (since az 2.54). Earlier versions
 * return only `expiresOn`, a local time (https://learn.microsoft.com/cli/azure/account#az-account-get-access-token).
 */
function readToken(stdout: string): Token {
	// A wrapper of az can print warnings before the JSON.
	const answer = parseJson(stdout) ?? parseJson(stdout.slice(Math.max(stdout.indexOf('\n{') + 1, 0)));
	const {accessToken, expires_on: seconds, expiresOn, tenant} = answer ?? {};

	if (typeof accessToken !== 'string') {
		throw createError('AZ_UNREADABLE');
	}

	const local = typeof expiresOn === 'string' ? Date.parse(expiresOn.replace(' ', 'T')) : NaN;
	const expiresAt = Number(seconds) > 0 ? Number(seconds) * 1000 : local;

	return {
		value: accessToken,
		expiresAt: Math.abs(expiresAt) <= maxDateMs ? expiresAt : Infinity,
		...(typeof tenant === 'string' && {tenant}),
	};
}
