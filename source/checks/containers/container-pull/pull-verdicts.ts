import type {ErrorCause, ErrorLine, Subject} from '../error-line/error-line.ts';
import type {containerPullFindings} from './container-pull-findings.ts';

/** `evaluatePull` replaces `interrupted` with a more exact finding. */
type PullVerdict = keyof typeof containerPullFindings | 'interrupted';

/** `any` applies to every cause that is not listed. */
type Verdicts = Partial<Readonly<Record<ErrorCause | 'any', PullVerdict>>>;

const connection: Verdicts = {
	'connection-refused': 'connection-refused',
	timeout: 'connection-timed-out',
	'network-unreachable': 'network-unreachable',
	'connection-reset': 'interrupted',
	'name-not-found': 'host-not-found',
	'certificate-unknown-authority': 'certificate-untrusted',
	'certificate-malformed': 'certificate-untrusted',
	'certificate-expired': 'certificate-date-invalid',
	'certificate-not-yet-valid': 'certificate-not-yet-valid',
	'certificate-wrong-host': 'certificate-host-mismatch',
	'certificate-without-names': 'certificate-without-names',
	'client-certificate-refused': 'tls-handshake-failed',
	'tls-handshake': 'tls-handshake-failed',
	'tls-required': 'tls-handshake-failed',
	'not-tls': 'plain-http',
	'rate-limit': 'rate-limited',
	'server-error': 'registry-server-error',
	'unexpected-answer': 'not-a-registry',
	'not-found': 'not-a-registry',
};

const registry: Verdicts = {
	...connection,
	'no-credentials': 'authentication-required',
	unauthorized: 'authentication-required',
	'unknown-user': 'user-unknown',
	'ip-not-allowed': 'client-ip-denied',
	'access-denied': 'access-denied',
	'denied-or-not-found': 'denied-or-not-found',
};

/** The registry responds, but not the host with the layers. */
const storage: Verdicts = {
	...connection,
	'connection-refused': 'storage-unreachable',
	timeout: 'storage-unreachable',
	'network-unreachable': 'storage-unreachable',
	'name-not-found': 'storage-host-not-found',
	'access-denied': 'storage-denied',
	unauthorized: 'storage-denied',
};

const proxy: Verdicts = {
	'name-not-found': 'proxy-name-not-found',
	'proxy-authentication-required': 'proxy-authentication-required',
	'proxy-refused': 'proxy-refused',
	'not-tls': 'proxy-not-tls',
	'certificate-unknown-authority': 'proxy-certificate-untrusted',
	'certificate-malformed': 'proxy-certificate-untrusted',
	'certificate-expired': 'proxy-certificate-date-invalid',
	'certificate-not-yet-valid': 'proxy-certificate-date-invalid',
	'certificate-wrong-host': 'proxy-certificate-host-mismatch',
	'certificate-without-names': 'proxy-certificate-host-mismatch',
	any: 'proxy-unreachable',
};

const daemonStopped: Verdicts = {any: 'daemon-stopped'};

const verdicts: Partial<Readonly<Record<Subject, Verdicts>>> = {
	'local-socket': daemonStopped,
	'vm-engine': daemonStopped,
	'ssh-engine': daemonStopped,
	'ssh-files': daemonStopped,
	'tcp-engine': daemonStopped,
	'client-proxy': proxy,
	'engine-proxy': proxy,
	'name-server': {any: 'resolver-failed'},
	mirror: {any: 'mirror-failed'},
	registry,
	'token-service': registry,
	storage,
	'cache-rule': {'rate-limit': 'cache-rule-rate-limited', any: 'cache-rule-unauthorized'},
	image: {
		'manifest-unknown': 'tag-not-found',
		'repository-unknown': 'repository-not-found',
		'blob-unknown': 'layer-missing',
		locked: 'image-locked',
		quarantined: 'image-quarantined',
		'platform-missing': 'no-matching-platform',
		'unsupported-media-type': 'not-an-image',
		'malformed-reference': 'invalid-image-name',
		'host-spelling': 'host-spelling',
	},
	'trust-policy': {
		'signature-missing': 'image-not-signed',
		'policy-refused': 'image-refused-by-policy',
		any: 'content-trust-server-unreachable',
	},
	'credential-helper': {'program-missing': 'credential-helper-missing', any: 'credential-helper-failed'},
	'login-file': {any: 'credentials-file-unreadable'},
	'settings-file': {
		blocked: 'registry-blocked',
		'tls-files-missing': 'certificate-file-missing',
		any: 'settings-file-invalid',
	},
	disk: {any: 'disk-full'},
	'local-store': {'unpack-failed': 'unpack-failed', any: 'storage-not-writable'},
	'rootless-setup': {any: 'rootless-not-set-up'},
};

/** Returns undefined if `verdicts` contains no verdict for the subject and the cause. */
export function verdictOf(line: ErrorLine): PullVerdict | undefined {
	const {subject, cause} = explanationOf(line);
	return verdicts[subject]?.[cause] ?? verdicts[subject]?.any;
}

/**
 * Returns the warning that explains a refused pull, or else the error. A client that cannot read its sign-ins pulls
 * without credentials, so the registry refuses the pull.
 */
export function explanationOf(line: ErrorLine): Pick<ErrorLine, 'subject' | 'cause' | 'path' | 'helper'> {
	const isRefused = ['authentication-required', 'denied-or-not-found'].includes(
		verdicts[line.subject]?.[line.cause] ?? '',
	);
	const reason = line.warnings?.find(
		({subject}) => subject === 'login-file' || subject === 'credential-helper',
	);
	return isRefused && reason !== undefined ? reason : line;
}
