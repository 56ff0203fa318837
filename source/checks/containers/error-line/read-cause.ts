import {readEntraCode} from '../../../engine/entra-refusal.ts';
import {readEntraCause} from '../../sign-in/entra/read-entra-cause.ts';
import {causePhrases, decidingPhrases, statusCauses, weakPhrases} from './phrases/cause-phrases.ts';
import type {ErrorCause} from './error-line.ts';
import type {ErrorPart} from './error-parts.ts';
import {findPhrase, hasPhrase} from './phrase-table.ts';

/**
 * Returns the cause, or undefined if no layer names a known cause. A known Entra code or a deciding phrase takes
 * precedence over the innermost layer.
 */
export function readCause(parts: readonly ErrorPart[]): ErrorCause | undefined {
	const prose = parts.map(part => part.prose).join(': ');
	const entraCode = readEntraCode(prose);
	const cause =
		(entraCode === undefined ? undefined : readEntraCause(entraCode, prose)) ??
		findPhrase(decidingPhrases, prose) ??
		innermostCause(parts) ??
		findPhrase(weakPhrases, prose);
	return cause && (refine(prose, cause) ?? cause);
}

function innermostCause(parts: readonly ErrorPart[]): ErrorCause | undefined {
	for (let index = parts.length - 1; index >= 0; index -= 1) {
		const prose = parts[index]?.prose ?? '';
		// In `error parsing HTTP 403 response body: …`, a known status takes precedence over the parse error.
		const status = hasPhrase(parts[index - 1]?.prose ?? '', ['error parsing http'])
			? statusCause(parts[index - 1]?.prose ?? '')
			: undefined;
		const cause = status ?? findPhrase(causePhrases, prose) ?? statusCause(prose);

		if (cause !== undefined) {
			return cause;
		}
	}

	return undefined;
}

/** Reads a status such as `403 forbidden` or `http 429`, or a name such as `bad gateway`. Ignores tags and ports. */
function statusCause(text: string): ErrorCause | undefined {
	const status =
		/(?:^|\b(?:status|code|http|registry|returned|status code|error) )([45]\d\d)(?!\.?[\w:/@-])/.exec(
			text,
		)?.[1];
	const name = /\b(?:internal server error|bad gateway|service unavailable|gateway time-?out)\b/.test(text);

	if (status === undefined) {
		return name ? 'server-error' : undefined;
	}

	return statusCauses[status] ?? (status.startsWith('5') ? 'server-error' : undefined);
}

/** A cause in `from` becomes `to` if any layer contains one of the phrases. */
const refinements: ReadonlyArray<
	readonly [phrases: readonly string[], from: readonly ErrorCause[], to: ErrorCause]
> = [
	[['read ca cert "', 'read cert file "'], ['not-found'], 'tls-files-missing'],
	// This row keeps the cause of a hosts.toml without a suitable host.
	[['no resolve hosts', 'no pull hosts'], ['not-found'], 'not-found'],
	[['dial unix', 'containerd socket', '/pipe/', 'podman.sock', 'docker.sock'], ['not-found'], 'not-running'],
	[['anonymous token'], ['unauthorized'], 'no-credentials'],
	[['pull access denied'], ['access-denied', 'unauthorized'], 'denied-or-not-found'],
	[['for api route'], ['server-error'], 'engine-failed'],
	[['for api route'], ['access-denied'], 'proxy-refused'],
	[['error parsing http'], ['not-found'], 'unexpected-answer'],
	[['unmarshalling content', 'error reading json'], ['malformed'], 'unexpected-answer'],
	[['pinging container registry'], ['not-found'], 'unexpected-answer'],
	[['fetching blob', 'reading blob', 'httpreadseeker', 'blobs/'], ['not-found'], 'blob-unknown'],
	[
		['resolve reference', 'reading manifest', 'manifest for', '/manifests/'],
		['not-found'],
		'manifest-unknown',
	],
	[['.pem'], ['not-found'], 'tls-files-missing'],
	[
		['cannot clone', 're-exec', 'newuidmap', 'newgidmap', 'user namespace', 'lchown'],
		['permission-denied', 'program-failed'],
		'not-set-up',
	],
	[['config.json', 'auth.json', 'daemon.json', 'config file'], ['connection-reset'], 'malformed'],
];

const refine = (prose: string, cause: ErrorCause): ErrorCause | undefined =>
	refinements.find(([phrases, from]) => from.includes(cause) && hasPhrase(prose, phrases))?.[2];
