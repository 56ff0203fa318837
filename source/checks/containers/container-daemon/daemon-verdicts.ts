import type {ErrorCause, ErrorLine, Subject} from '../error-line/error-line.ts';
import type {containerDaemonFindings} from './container-daemon-findings.ts';

/** `evaluateDaemon` replaces `unreachable` with a more exact finding. */
type DaemonVerdict = keyof typeof containerDaemonFindings | 'unreachable';

/** `any` applies to every cause that is not listed. */
type Verdicts = Partial<Readonly<Record<ErrorCause | 'any', DaemonVerdict>>>;

const unreachable: Verdicts = {any: 'unreachable'};

const tcpEngine: Verdicts = {
	'certificate-unknown-authority': 'daemon-certificate-untrusted',
	'certificate-expired': 'daemon-certificate-date-invalid',
	'certificate-not-yet-valid': 'daemon-certificate-date-invalid',
	'certificate-wrong-host': 'daemon-certificate-host-mismatch',
	'certificate-without-names': 'daemon-certificate-host-mismatch',
	'client-certificate-refused': 'client-certificate-refused',
	'not-tls': 'daemon-not-tls',
	'tls-required': 'daemon-requires-tls',
	'client-key-mismatch': 'client-key-mismatch',
	'client-key-encrypted': 'client-key-encrypted',
	'tls-files-missing': 'tls-certificate-missing',
	'permission-denied': 'tls-certificate-missing',
	malformed: 'tls-certificate-missing',
	'certificate-malformed': 'tls-handshake-failed',
	'tls-handshake': 'tls-handshake-failed',
	'unexpected-answer': 'not-a-daemon',
	any: 'unreachable',
};

const verdicts: Partial<Readonly<Record<Subject, Verdicts>>> = {
	'local-socket': {
		'permission-denied': 'permission-denied',
		timeout: 'timed-out',
		'connection-reset': 'daemon-backend-failed',
		'engine-failed': 'daemon-backend-failed',
		any: 'unreachable',
	},
	'vm-engine': {
		'permission-denied': 'desktop-permission-denied',
		'connection-reset': 'daemon-backend-failed',
		'engine-failed': 'daemon-backend-failed',
		'not-found': 'known-hosts-unreadable',
		malformed: 'known-hosts-unreadable',
		any: 'desktop-not-running',
	},
	'ssh-engine': {
		'ssh-key-refused': 'ssh-key-refused',
		'too-many-keys': 'ssh-too-many-keys',
		'no-common-algorithm': 'ssh-no-common-algorithm',
		'jump-failed': 'ssh-jump-failed',
		'account-disabled': 'remote-account-disabled',
		'engine-too-old': 'remote-docker-too-old',
		'program-failed': 'remote-command-refused',
		'host-key-unknown': 'ssh-host-key-unknown',
		'host-key-changed': 'ssh-host-key-changed',
		'host-key-revoked': 'ssh-host-key-revoked',
		'permission-denied': 'remote-permission-denied',
		'not-running': 'remote-daemon-not-running',
		'program-missing': 'remote-docker-missing',
		'connection-refused': 'ssh-host-unreachable',
		timeout: 'ssh-host-unreachable',
		'network-unreachable': 'ssh-host-unreachable',
		'connection-reset': 'ssh-connection-closed',
		'name-not-found': 'ssh-host-unreachable',
		'name-server-failed': 'ssh-host-unreachable',
		'not-tls': 'remote-output-unexpected',
		'unexpected-answer': 'remote-output-unexpected',
		any: 'ssh-failed',
	},
	'ssh-files': {
		'permission-denied': 'ssh-file-permissions',
		'ssh-key-unusable': 'ssh-key-unusable',
		any: 'ssh-config-invalid',
	},
	'client-program': {'program-missing': 'ssh-missing'},
	'tcp-engine': tcpEngine,
	// The daemon check sends no request to a registry, so the subject `registry` means the daemon.
	registry: tcpEngine,
	'name-server': unreachable,
	'client-proxy': {any: 'daemon-through-proxy'},
	'engine-address': {'not-found': 'context-not-found', malformed: 'invalid-daemon-address'},
	engine: {'client-too-old': 'client-too-old', 'engine-too-old': 'daemon-too-old'},
	'settings-file': {any: 'settings-file-invalid'},
	'local-store': {'permission-denied': 'storage-not-writable', 'read-only': 'storage-not-writable'},
	'rootless-setup': {any: 'rootless-not-set-up'},
};

/** Returns undefined if `verdicts` contains no verdict for the subject and the cause. */
export const verdictOf = ({subject, cause}: ErrorLine): DaemonVerdict | undefined =>
	verdicts[subject]?.[cause] ?? verdicts[subject]?.any;
