import type {Finding} from '../../../../engine/check.ts';
import {thenStartAgain} from '../../../shared-findings.ts';
import {correctClock, useTokenWithoutClient, withClientMessage} from '../../shared-client-findings.ts';
import {
	bypassProxy,
	code,
	setCertificateFolder,
	updateContext,
	useDefaultDaemon,
	usesTlsVariables,
} from '../daemon-fixes.ts';

export const daemonTlsFindings = {
	'tls-certificate-missing': {
		status: 'failed',
		code,
		short: 'Cannot read certificate files',
		summary: '{clientName} cannot read the certificate files that the daemon requires.',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY or the docker context requires TLS with certificate files.',
		),
		fixes: {
			addCertificates: {
				text: 'Put ca.pem, cert.pem and key.pem into the folder in DOCKER_CERT_PATH, or into ~/.docker.',
				when: usesTlsVariables,
			},
			...updateContext,
			unsetTlsVerify: {
				text: `If the daemon is on this machine, TLS is not needed: unset DOCKER_TLS_VERIFY${thenStartAgain}`,
				when: usesTlsVariables,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			...useTokenWithoutClient,
		},
	},
	'tls-handshake-failed': {
		status: 'failed',
		code,
		short: 'TLS to the daemon failed',
		summary: [
			'The TLS connection from {clientName} to the daemon at {variableValue} failed.',
			'The TLS connection from {clientName} to its daemon failed.',
		],
		meaning: withClientMessage(
			'Only one side uses TLS, or one side does not trust the certificate of the other.',
		),
		fixes: {
			setTlsVerify: {
				text: 'If the daemon uses TLS (usually port 2376), turn on TLS in the client.',
				when: usesTlsVariables,
				command: {variable: 'DOCKER_TLS_VERIFY', value: '1'},
			},
			...setCertificateFolder,
			...updateContext,
			unsetTlsVerify: {
				text: `If the daemon does not use TLS (port 2375), unset DOCKER_TLS_VERIFY${thenStartAgain}`,
				when: usesTlsVariables,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'daemon-certificate-untrusted': {
		status: 'failed',
		code,
		short: 'Daemon certificate is not trusted',
		summary: [
			'{clientName} does not trust the certificate of the daemon at {remoteHost}.',
			'{clientName} does not trust the certificate of its daemon.',
		],
		meaning:
			'Docker trusts only the certificate authority (CA) in ca.pem, not the trust store of this machine.',
		fixes: {
			addAuthority: {
				text: 'Put the CA certificate of the daemon, as ca.pem, into the folder in DOCKER_CERT_PATH, or into ~/.docker.',
				when: usesTlsVariables,
			},
			...setCertificateFolder,
			...updateContext,
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'daemon-certificate-date-invalid': {
		status: 'failed',
		code,
		short: 'Certificate date is not valid',
		summary: [
			'{clientName} reports that the certificate of the daemon at {remoteHost} has expired or is not yet valid.',
			'{clientName} reports that the certificate of its daemon has expired or is not yet valid.',
		],
		meaning: withClientMessage('The certificate is too old, or the clock of this machine is wrong.'),
		fixes: {
			...correctClock,
			renewCertificate: {
				text: 'If the clock is correct, create a new certificate for the daemon, then restart the daemon.',
			},
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'daemon-certificate-host-mismatch': {
		status: 'failed',
		code,
		short: 'Certificate is for another host',
		summary: [
			'The certificate of the daemon is not for {remoteHost}.',
			'The certificate of the daemon is for another host.',
		],
		meaning: withClientMessage(
			'The client compares the host in the daemon address with the names in the certificate.',
		),
		fixes: {
			useCertificateName: {text: 'Use a name from the certificate in DOCKER_HOST or in the context.'},
			createCertificate: {text: 'Or create a certificate with the name or the IP address of that host.'},
			...useTokenWithoutClient,
		},
	},
	'client-certificate-refused': {
		status: 'failed',
		code,
		short: 'Daemon refuses client certificate',
		summary:
			'The daemon requires a certificate from {clientName}, or refuses the certificate that it received.',
		meaning: 'The daemon accepts only client certificates that its own CA signed and that have not expired.',
		fixes: {
			addClientCertificate: {
				text: 'Put cert.pem and key.pem, signed by the CA of the daemon, into the folder in DOCKER_CERT_PATH, or into ~/.docker.',
				when: usesTlsVariables,
			},
			...setCertificateFolder,
			...updateContext,
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'daemon-not-tls': {
		status: 'failed',
		code,
		short: 'The daemon does not use TLS',
		summary: [
			'{clientName} uses TLS, but the daemon at {remoteHost} does not.',
			'{clientName} uses TLS, but its daemon does not.',
		],
		meaning: 'A daemon usually listens without TLS on port 2375, and with TLS on port 2376.',
		fixes: {
			correctPort: {text: 'Correct the port in the daemon address.'},
			unsetTlsVerify: {
				text: `Or, if you trust the network to the daemon, turn off TLS in the client: unset DOCKER_TLS_VERIFY${thenStartAgain}`,
				when: usesTlsVariables,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			...useDefaultDaemon,
		},
	},
	'daemon-requires-tls': {
		status: 'failed',
		code,
		short: 'The daemon requires TLS',
		summary: [
			'The daemon at {remoteHost} uses TLS, but {clientName} does not.',
			'The daemon uses TLS, but {clientName} does not.',
		],
		meaning: 'A daemon usually listens with TLS on port 2376, and without TLS on port 2375.',
		fixes: {
			requestCertificate: {
				text: 'Ask the owner of the daemon for its CA certificate and a client certificate.',
			},
			setTlsVerify: {
				text: 'Turn on TLS in the client.',
				when: usesTlsVariables,
				command: {variable: 'DOCKER_TLS_VERIFY', value: '1'},
			},
			...setCertificateFolder,
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'daemon-through-proxy': {
		status: 'failed',
		code,
		short: 'A proxy is in front of the daemon',
		summary: [
			'{clientName} sends its requests for the daemon at {remoteHost} to a proxy, and the proxy fails.',
			'{clientName} sends its requests for the daemon to a proxy, and the proxy fails.',
		],
		meaning: withClientMessage(
			'HTTP_PROXY and HTTPS_PROXY of this shell also apply to a daemon that is reached through TCP.',
		),
		fixes: {
			...bypassProxy,
			correctProxy: {text: `Or correct HTTP_PROXY and HTTPS_PROXY${thenStartAgain}`},
			...useDefaultDaemon,
		},
	},
	'not-a-daemon': {
		status: 'failed',
		code,
		short: 'The server is not a daemon',
		summary: [
			'The server at {remoteHost} is not a container daemon.',
			'The server at the daemon address is not a container daemon.',
		],
		meaning: withClientMessage('Another program listens at this address, or a proxy responds.'),
		fixes: {
			correctAddress: {text: `Correct the daemon address${thenStartAgain}`},
			...bypassProxy,
			...useDefaultDaemon,
		},
	},
} as const satisfies Record<string, Finding>;
