import {causePhrases, decidingPhrases, statusCauses, weakPhrases} from './phrases/cause-phrases.ts';
import {entraCauses} from './phrases/entra-codes.ts';
import type {Cause} from './error-line.ts';
import type {Frame} from './frames.ts';
import {findPhrase, hasPhrase} from './phrase-table.ts';

/** Returns the cause in the innermost layer that names one. */
export function readCause(frames: readonly Frame[]): Cause | undefined {
	const prose = frames.map(frame => frame.prose).join(': ');
	const entraCode = readEntraCode(prose);
	const cause =
		(entraCode === undefined ? undefined : entraCauses[entraCode]) ??
		findPhrase(decidingPhrases, prose) ??
		innermostCause(frames) ??
		findPhrase(weakPhrases, prose);
	return cause && (refine(prose, cause) ?? cause);
}

export const readEntraCode = (text: string): string | undefined =>
	/\baadsts\d{1,10}/i.exec(text)?.[0].toUpperCase();

function innermostCause(frames: readonly Frame[]): Cause | undefined {
	for (let index = frames.length - 1; index >= 0; index -= 1) {
		const prose = frames[index]?.prose ?? '';
		// Go reports the status before the body. If the body is not JSON, the status is the cause.
		const status = hasPhrase(frames[index - 1]?.prose ?? '', ['error parsing http'])
			? statusCause(frames[index - 1]?.prose ?? '')
			: undefined;
		const cause = status ?? findPhrase(causePhrases, prose) ?? statusCause(prose);

		if (cause !== undefined) {
			return cause;
		}
	}

	return undefined;
}

/** Reads `403 Forbidden`, `status code from registry 404 (Not Found)` and `HTTP 429`, but no tag or port. */
function statusCause(text: string): Cause | undefined {
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

/** Causes with another name if a layer around them contains a phrase: phrases, cause, more exact cause. */
const refinements: ReadonlyArray<readonly [phrases: readonly string[], from: readonly Cause[], to: Cause]> = [
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

const refine = (prose: string, cause: Cause): Cause | undefined =>
	refinements.find(([phrases, from]) => from.includes(cause) && hasPhrase(prose, phrases))?.[2];
