import type {Finding} from '../../../../engine/check.ts';
import {thenStartAgain} from '../../../shared-findings.ts';
import {unixPlatforms, withClientMessage} from '../../shared-client-findings.ts';
import {code, updateContext, useDefaultDaemon} from '../daemon-fixes.ts';

/** Findings about the certificate files of the client. docker reports them before it connects to the daemon. */
export const daemonClientKeyFindings = {
	'tls-for-daemon-without-tls': {
		status: 'failed',
		code,
		short: 'DOCKER_TLS_VERIFY is not needed',
		summary:
			'DOCKER_TLS_VERIFY makes {clientName} look for certificate files, but the daemon address uses no TLS.',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY turns on TLS with every value, also 0. A socket or an ssh connection needs no certificate files.',
		),
		fixes: {
			unsetTlsVerify: {
				text: `Unset DOCKER_TLS_VERIFY${thenStartAgain}`,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			setTcpAddress: {
				text: 'Or, if the daemon is on another host, set its TCP address.',
				command: {variable: 'DOCKER_HOST', value: 'tcp://HOST:2376'},
			},
		},
	},
	'client-key-mismatch': {
		status: 'failed',
		code,
		short: 'Client key and certificate differ',
		summary: [
			'key.pem and cert.pem in {certificateFolder} do not belong together.',
			'The key and the certificate of {clientName} do not belong together.',
		],
		meaning:
			'The daemon accepts a certificate only with its own private key, so {clientName} does not start.',
		fixes: {
			showCertificateKey: {
				text: 'Print the public key of the certificate.',
				command: {run: ['openssl', 'x509', '-noout', '-pubkey', '-in', '{certificateFile}']},
			},
			showKey: {
				text: 'Print the public key of key.pem, and compare.',
				command: {run: ['openssl', 'pkey', '-pubout', '-in', '{keyFile}']},
			},
			copyBoth: {
				text: 'Copy key.pem and cert.pem again, both from the same folder of the person who created them.',
			},
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'client-key-encrypted': {
		status: 'failed',
		code,
		short: 'Client key is encrypted',
		summary: [
			'key.pem in {certificateFolder} is encrypted, or has a format that {clientName} cannot read.',
			'The private key of {clientName} is encrypted, or has a format that {clientName} cannot read.',
		],
		meaning: withClientMessage('Docker cannot ask for the passphrase of a key.'),
		fixes: {
			decryptKey: {
				text: 'Write the key without a passphrase to a new file, then replace key.pem with that file.',
				command: {run: ['openssl', 'pkey', '-in', '{keyFile}', '-out', 'FILE']},
			},
			protectKey: {
				text: 'Allow only yourself to read the new file.',
				on: unixPlatforms,
				command: {run: ['chmod', '600', 'FILE']},
			},
			...updateContext,
			...useDefaultDaemon,
		},
	},
} as const satisfies Record<string, Finding>;
