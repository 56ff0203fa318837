import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {inspectTls} from './connection-findings.ts';

const code = 'CONNECTIVITY_SSL_ERROR';

export const certificateFindings = {
	trusted: {
		status: 'passed',
		short: '{protocol}, certificate trusted',
		summary: '{protocol}, certificate valid until {validTo}',
	},
	'trusted-by-private-ca': {
		status: 'passed',
		short: '{protocol}, trusted private CA',
		summary: ['{protocol}, issued by {issuerName}, trusted by {stores}', '{protocol}, trusted by {stores}'],
		meaning:
			'The certificate is not from a public certificate authority (CA): a TLS-inspecting proxy may be on the network path. Programs with their own trust store (Docker, Azure CLI, Java) need this CA too.',
	},
	'trust-file-unreadable': {
		status: 'warning',
		code,
		short: '{trustVariable} is unreadable',
		summary: '{trustVariable} names {path}, which contains no readable certificates ({reason}).',
		meaning:
			'acr-doctor trusts the certificate of the registry anyway. Programs that use that variable refuse the certificate or stop.',
		fixes: {
			correctFile: {text: 'Correct the file: it must be PEM, from BEGIN CERTIFICATE to END CERTIFICATE.'},
			correctPath: {
				text: `Or correct the path in {trustVariable}${thenStartAgain}`,
				command: {variable: '{trustVariable}', value: 'FILE'},
			},
			unsetVariable: {
				text: `Or unset {trustVariable}${thenStartAgain}`,
				command: {unset: '{trustVariable}'},
			},
		},
	},
	'trust-file-damaged': {
		status: 'warning',
		code,
		short: '{trustVariable} is damaged',
		summary: '{trustVariable} names {path}, which contains a damaged certificate.',
		meaning:
			'acr-doctor trusts the certificate of the registry anyway. Programs that use that variable stop at the damaged certificate, or ignore the whole file.',
		fixes: {
			replaceCertificate: {text: 'Find the damaged certificate, and replace or remove it.'},
			unsetVariable: {
				text: `Or unset {trustVariable}${thenStartAgain}`,
				command: {unset: '{trustVariable}'},
			},
		},
	},
	'self-signed': {
		status: 'failed',
		code,
		short: 'Certificate is self-signed',
		summary: '{host} presents a self-signed certificate ({subjectName}).',
		meaning:
			'Azure registries never use self-signed certificates, so another server is responding: a proxy, a captive portal, or a server at a wrong address.',
		fixes: {
			checkAddress: {text: 'Check that {address} is the registry and not another machine.'},
			showCertificates: inspectTls('Inspect the certificate yourself'),
		},
	},
	'untrusted-issuer': {
		status: 'failed',
		code,
		short: 'Certificate issuer is not trusted',
		summary: [
			'{host} presents a certificate issued by {issuerName}, which this machine does not trust.',
			'{host} presents a certificate from an issuer without a name, which this machine does not trust.',
		],
		meaning:
			'Usually a company proxy decrypts TLS and signs with its own certificate authority (CA). This machine does not trust that CA, so programs on this machine refuse the connection.',
		fixes: {
			correctTrustFile: {
				text: '{trustVariable} names {path}, which cannot be read completely ({reason}). If the file should contain that CA, correct the file.',
			},
			addToTrustStore: {
				text: 'Get the certificate of {issuerName} from your network team, as PEM, and add the certificate to the trust store of this machine.',
			},
			updateTrustStore: {
				text: 'On Debian and Ubuntu, copy the certificate to /usr/local/share/ca-certificates as a file that ends in .crt, then update the trust store.',
				command: {run: ['sudo', 'update-ca-certificates']},
				on: ['linux', 'wsl'],
			},
			trustInAzureCli: {
				text: 'For Azure CLI, set REQUESTS_CA_BUNDLE to the certificate file.',
				command: {variable: 'REQUESTS_CA_BUNDLE', value: 'FILE'},
			},
			trustInAcrDoctor: {
				text: `For acr-doctor, set NODE_EXTRA_CA_CERTS to the certificate file${thenStartAgain}`,
				command: {variable: 'NODE_EXTRA_CA_CERTS', value: 'FILE'},
			},
			trustInDocker: {
				text: 'For Docker, put the certificate at /etc/docker/certs.d/{host}/ca.crt and restart Docker.',
				on: ['linux', 'wsl'],
			},
			exemptFromInspection: {text: 'Or ask your network team to exempt {loginServer} from TLS inspection.'},
		},
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'missing-intermediate': {
		status: 'failed',
		code,
		short: 'Intermediate certificate missing',
		summary: [
			'{host} does not send the intermediate certificate of {issuerName}.',
			'{host} does not send a complete certificate chain.',
		],
		meaning:
			'This machine trusts the root, but the server does not send the intermediate certificate. Browsers download a missing intermediate certificate; Docker and Azure CLI do not.',
		fixes: {
			sendWholeChain: {
				text: 'Ask the administrator of the server or proxy to send the whole chain: the leaf certificate first, then the intermediate certificate.',
			},
			showCertificates: inspectTls('Inspect the certificate chain yourself'),
		},
	},
	'certificate-expired': {
		status: 'failed',
		code,
		short: 'Certificate has expired',
		summary: 'The certificate of {host} expired on {validTo} (UTC).',
		meaning:
			'Azure renews certificates before they expire. The clock of this machine is wrong, or a proxy in between presents an old certificate.',
		fixes: {
			compareClock: {
				text: 'Compare the clock of this machine ({now} UTC) with another clock.',
				command: {run: ['date', '-u']},
			},
			askAboutIssuer: {
				text: 'If the clock is right, ask your network team about {issuerName}, which issued the certificate.',
			},
		},
	},
	'certificate-not-yet-valid': {
		status: 'failed',
		code,
		short: 'Certificate is not valid yet',
		summary: 'The certificate of {host} is not valid before {validFrom} (UTC).',
		meaning: 'The clock of this machine is probably slow.',
		fixes: {
			compareClock: {
				text: 'Compare the clock of this machine ({now} UTC) with another clock, and correct it.',
				command: {run: ['date', '-u']},
			},
			setClockInWsl: {
				text: 'In WSL, set the clock from Windows.',
				command: {run: ['sudo', 'hwclock', '-s']},
				on: 'wsl',
			},
		},
	},
	'hostname-mismatch': {
		status: 'failed',
		code,
		short: 'Certificate is for another host',
		summary: 'The certificate is for {names}, not for {host}.',
		meaning:
			'Another server is responding, because of a wrong line in the hosts file or DNS zone, a private endpoint of another registry, or a proxy.',
		fixes: {
			checkAddress: {
				text: 'Check that {address} belongs to {loginServer}.',
				command: {run: ['nslookup', '{loginServer}']},
			},
			useCertificateName: {text: 'If the certificate names the registry you mean, use that name.'},
		},
	},
	'subject-alternative-name-missing': {
		status: 'failed',
		code,
		short: 'No subject alternative name',
		summary: 'The certificate of {host} has its name only in the subject ({subjectName}).',
		meaning:
			'Docker, containerd, Podman and Azure CLI read only the subject alternative names (SAN), and refuse a certificate without them.',
		fixes: {
			reissueCertificate: {
				text: 'Ask the administrator of the server or proxy to reissue the certificate with a subject alternative name.',
			},
			showCertificates: inspectTls('Inspect the certificate yourself'),
		},
	},
	'certificate-too-weak': {
		status: 'failed',
		code,
		short: ['Weak certificate ({weakDigest})', 'Weak certificate ({weakBits} bits)'],
		summary: [
			'A certificate in the chain of {host} is signed with {weakDigest}, which is no longer accepted.',
			'A certificate in the chain of {host} has a key of {weakBits} bits, which is no longer accepted.',
		],
		meaning: 'Azure has no such certificates. An old proxy or appliance in between issues them.',
		fixes: {
			reissueCertificate: {
				text: 'Ask the administrator of {issuerName} to issue certificates with SHA-256 and a key of at least 2048 bits.',
			},
			showCertificates: inspectTls('Inspect the certificate chain yourself'),
		},
	},
	'certificate-verification-failed': {
		status: 'failed',
		code,
		short: 'Certificate verification failed',
		summary: [
			'Verification of the certificate of {host} failed ({refusal}).',
			'Verification of the certificate of {host} failed.',
		],
		meaning: 'The certificate chain breaks a rule that every TLS client enforces.',
		fixes: {showCertificates: inspectTls('Inspect the certificate chain yourself')},
	},
} as const satisfies Record<string, Finding>;
