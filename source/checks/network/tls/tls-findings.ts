import type {Finding} from '../../../engine/check.ts';
import type {CommandTemplate} from '../../../text/template.ts';
import {
	allowMoreTime,
	clientCertificateWanted,
	leaveOutOfProxy,
	thenStartAgain,
} from '../../shared-findings.ts';

/** An HTTP proxy, without a user name and password. */
const proxyAddress = {variable: '{variable}', value: 'http://HOST:PORT'} as const satisfies CommandTemplate;

/** The words for all that a connection and its chain can be. */
export const tlsFindings = {
	trusted: {status: 'passed', summary: '{protocol}, certificate valid until {validTo}'},
	'trusted-privately': {
		status: 'passed',
		summary: ['{protocol}, issued by {issuerName}, which {stores} trusts', '{protocol}, trusted by {stores}'],
		meaning:
			'No public certificate authority (CA) issued this certificate: a TLS-inspecting proxy may be in between. Programs with their own trust store (Docker, Azure CLI, Java) each need its CA too.',
	},
	'trust-file-unreadable': {
		status: 'warning',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{trustVariable} names {path}, which holds no readable certificates ({reason}).',
		meaning:
			'The certificate chain of the registry is trusted anyway, but programs that rely on that variable will refuse it, or stop.',
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
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{trustVariable} names {path}, which holds a damaged certificate.',
		meaning:
			'The certificate chain of the registry is trusted anyway, but programs that rely on that variable stop at the damaged one, or ignore the whole file.',
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
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} presents a self-signed certificate ({subjectName}).',
		meaning:
			'An Azure registry never does. Another server answers under this name: a proxy, a captive portal, or a server at a wrong address.',
		fixes: {
			checkAddress: {text: 'Check that {address} is the registry and not another machine.'},
			showCertificates: showChain('Inspect the certificate yourself'),
		},
	},
	'untrusted-issuer': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: [
			'{host} presents a certificate from {issuerName}, which nothing here trusts.',
			'{host} presents a certificate whose issuer has no name, and nothing here trusts it.',
		],
		meaning:
			'Most often a company proxy decrypts TLS and signs with its own certificate authority (CA); this machine does not trust that CA, so no program here can reach the registry.',
		fixes: {
			correctTrustFile: {
				text: '{trustVariable} names {path}, parts of which cannot be read ({reason}): if it should hold that CA, correct it.',
			},
			addToTrustStore: {
				text: 'Get the certificate of {issuerName} from your network team, as PEM, and add it to the trust store of this machine.',
			},
			updateTrustStore: {
				text: 'On Debian and Ubuntu, copy the certificate to /usr/local/share/ca-certificates as a file that ends in .crt, then update the trust store.',
				command: {run: ['sudo', 'update-ca-certificates']},
				on: ['linux', 'wsl'],
			},
			trustInAzureCli: {
				text: 'For Azure CLI, name the certificate file in REQUESTS_CA_BUNDLE.',
				command: {variable: 'REQUESTS_CA_BUNDLE', value: 'FILE'},
			},
			trustInAcrDoctor: {
				text: `For this program, name the certificate file in NODE_EXTRA_CA_CERTS${thenStartAgain}`,
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
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: [
			'{host} leaves out the certificate of {issuerName} from its chain.',
			'{host} leaves out a certificate from its chain.',
		],
		meaning:
			'The certificate looks good and its root is trusted here, but the intermediate certificate is not sent. Browsers fetch it; Docker, az and this program do not.',
		fixes: {
			sendWholeChain: {
				text: 'The administrator of the server or proxy must send the whole chain, leaf first, intermediate next.',
			},
			showCertificates: showChain('Inspect the certificate chain yourself'),
		},
	},
	expired: {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of {host} expired on {validTo}.',
		meaning:
			'Azure renews its certificates in time. Either the clock of this machine is wrong, or a proxy in between presents an old certificate.',
		fixes: {
			compareClock: {
				text: 'Compare the clock of this machine ({now} UTC) with a watch.',
				command: {run: ['date', '-u']},
			},
			askAboutIssuer: {
				text: 'If the clock is right, ask your network team about {issuerName}, which issued the certificate.',
			},
		},
	},
	'not-yet-valid': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of {host} is valid only from {validFrom}.',
		meaning: 'The clock of this machine is almost certainly behind.',
		fixes: {
			compareClock: {
				text: 'Compare the clock of this machine ({now} UTC) with a watch, and set it.',
				command: {run: ['date', '-u']},
			},
			setClockInWsl: {
				text: 'In WSL, set the clock from Windows.',
				command: {run: ['sudo', 'hwclock', '-s']},
				on: 'wsl',
			},
		},
	},
	'wrong-host': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate is for {names}, not for {host}.',
		meaning:
			'Another server answers under this name: a wrong line in a hosts file or DNS zone, a private endpoint of another registry, or a proxy.',
		fixes: {
			checkAddress: {
				text: 'Check that {address} belongs to {loginServer}.',
				command: {run: ['nslookup', '{loginServer}']},
			},
			useCertificateName: {text: 'Use the name in the certificate, if that is the registry you mean.'},
		},
	},
	'names-missing': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of {host} has its name only in the subject ({subjectName}).',
		meaning:
			'Docker, containerd, Podman and Azure CLI only look at the subject alternative names (SAN), and refuse a certificate that has none.',
		fixes: {
			reissueCertificate: {
				text: 'The administrator of the server or proxy must reissue the certificate with the name as a subject alternative name.',
			},
			showCertificates: showChain('Inspect the certificate yourself'),
		},
	},
	'certificate-too-weak': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: [
			'A certificate in the chain of {host} is signed with {weakDigest}, which is no longer accepted.',
			'A certificate in the chain of {host} has a key of {weakBits} bits, which is no longer accepted.',
		],
		meaning: 'Azure has no such certificates: an old proxy or appliance in between issues them.',
		fixes: {
			reissueCertificate: {
				text: 'The administrator of {issuerName} must issue certificates with SHA-256 and a key of 2048 bits or more.',
			},
			showCertificates: showChain('Inspect the certificate chain yourself'),
		},
	},
	'chain-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: ['The certificate of {host} is refused ({refusal}).', 'The certificate of {host} is refused.'],
		meaning: 'The certificate chain breaks a rule that every TLS client enforces.',
		fixes: {showCertificates: showChain('Inspect the certificate chain yourself')},
	},
	'protocol-too-old': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} does not offer TLS 1.2 or newer.',
		meaning: 'Azure registries support TLS 1.2 and 1.3. An old proxy or load balancer answers instead.',
		fixes: {
			allowTls12: {
				text: 'Ask the administrator of the proxy to allow TLS 1.2, or to let {loginServer} pass untouched.',
			},
		},
	},
	'not-tls': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'What answers at {host} does not speak TLS.',
		meaning: 'A plain HTTP server, a captive portal or a proxy is listening on the port.',
		fixes: {
			openWebPage: {text: 'Open a web page in a browser: a network that wants you to sign in will say so.'},
			checkAddress: {text: 'Check that {address} is the registry.'},
		},
	},
	'client-certificate-wanted': clientCertificateWanted,
	'closed-in-handshake': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} closed the connection during the TLS handshake.',
		meaning: 'A firewall that reads the server name in the handshake and blocks it behaves like this.',
		fixes: {allowInFirewall: {text: 'Ask your network team to allow {loginServer} on port {port} by name.'}},
	},
	'name-not-served': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'What answers at {address} does not serve {loginServer}.',
		meaning:
			'It refused the name in the TLS handshake (unrecognized_name): the name resolves to another server, a gateway without an entry for it, or a firewall.',
		fixes: {
			checkAddress: {
				text: 'Check that {address} belongs to {loginServer}.',
				command: {run: ['nslookup', '{loginServer}']},
			},
			addToGateway: {text: 'Ask the administrator of the gateway to add {loginServer}.'},
		},
	},
	'handshake-timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: '{host} accepted the connection, then sent nothing within the time-out.',
		meaning:
			'The TCP connection is up, so DNS and routing work, but no TLS handshake comes back. A firewall that reads the server name blocks it, the packets are too big for a VPN, or what listens there does not speak TLS.',
		fixes: {
			lowerMtu: {text: 'Try without the VPN, or with a smaller MTU on its interface.'},
			askAboutInspection: {
				text: 'Ask your network team whether TLS to {loginServer} is inspected or blocked.',
			},
			traceHandshake: showChain('See where the handshake stops'),
		},
	},
	'handshake-failed': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The TLS handshake with {host} failed ({error}).',
		meaning: 'The two sides could not agree on how to speak TLS.',
		fixes: {traceHandshake: showChain('Inspect the handshake yourself')},
	},
	refused: {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'Nothing listens on {address}, port {port}: the connection was refused.',
		meaning: 'A firewall refuses it, or the name resolves to a machine that is not the registry.',
		fixes: {
			checkAddress: {
				text: 'Check that {address} belongs to {loginServer}.',
				command: {run: ['nslookup', '{loginServer}']},
			},
			allowInFirewall: {text: 'Ask your network team to allow {loginServer} on port {port}.'},
		},
	},
	reset: {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The connection to {host} was reset before TLS was up.',
		meaning: 'A firewall or proxy in between cuts the connection, often because of the server name.',
		fixes: {
			allowInFirewall: {text: 'Ask your network team to allow {loginServer} on port {port}.'},
			tryAnotherNetwork: {
				text: 'Try another network, such as a phone hotspot, to see whether this network is the cause.',
			},
		},
	},
	'timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: '{host} did not answer within the time-out.',
		meaning:
			'A firewall drops the packets, a VPN is down, or the address is a private endpoint that this machine has no route to.',
		fixes: {
			connectToNetwork: {text: 'Connect to the VPN or network that reaches {loginServer}, then retry.'},
			allowInFirewall: {text: 'Ask your network team to allow {loginServer} on port {port}.'},
		},
	},
	unreachable: {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'There is no route to {host} ({error}).',
		meaning:
			'This machine is offline, its VPN or IPv6 set-up has no working route, or a firewall in between rejects the connection.',
		fixes: {connectToNetwork: {text: 'Connect to the network or VPN, then retry.'}},
	},
	'proxy-authentication-required': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} requires a user name and password (407).',
		meaning:
			'{variable} names the proxy without credentials it accepts. It is the proxy that refuses, not the registry.',
		fixes: {
			setProxyCredentials: {
				text: `Put them into {variable} as http://USER:PASSWORD@{proxyHost}, with special characters encoded (%40 for @)${thenStartAgain}`,
			},
			addToNoProxy: leaveOutOfProxy(),
		},
	},
	'proxy-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} refuses to connect to {host}.',
		meaning: 'Its rules do not allow this host or port: it answered {proxyStatus}.',
		fixes: {
			allowInProxy: {text: 'Ask the administrator of the proxy to allow {loginServer} on port {port}.'},
			addToNoProxy: leaveOutOfProxy(),
		},
	},
	'proxy-unreachable': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} cannot be reached.',
		meaning:
			'{variable} sends every connection there. Outside the company network such a proxy is often unreachable.',
		fixes: {
			connectToNetwork: {text: 'Connect to the network or VPN of the proxy, then retry.'},
			correctProxyVariable: {text: `Correct {variable}${thenStartAgain}`, command: proxyAddress},
			addToNoProxy: leaveOutOfProxy(),
		},
	},
	'proxy-cannot-connect': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} allows {host}, but cannot reach it.',
		meaning:
			'It answered {proxyStatus}: from the proxy, the name has no address or the connection fails. A private endpoint can only be reached from inside its network.',
		fixes: {
			checkFromProxy: {
				text: 'Ask the administrator of the proxy to check from there that {loginServer} resolves and that port {port} can be reached.',
			},
			addToNoProxy: leaveOutOfProxy('If this machine reaches the registry directly, bypass the proxy for it'),
		},
	},
	'proxy-no-answer': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} accepts connections, but did not answer within the time-out.',
		meaning: 'It hangs, waits for a host that drops its packets, or what listens there is not a proxy.',
		fixes: {
			allowMoreTime,
			checkFromProxy: {
				text: 'Ask the administrator of the proxy whether it reaches {loginServer} on port {port}.',
			},
			addToNoProxy: leaveOutOfProxy(),
		},
	},
	'proxy-certificate-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of the proxy {proxy} is not trusted.',
		meaning:
			'{variable} names a proxy that is reached over TLS, and its own certificate is refused: {reason}',
		fixes: {
			trustProxyCa: {
				text: 'Add the CA of the proxy to the trust store of this machine, and use the name in its certificate.',
			},
			useHttpScheme: {
				text: `If the proxy is reached without TLS, as most are, start {variable} with http://${thenStartAgain}`,
			},
		},
	},
	'not-a-proxy': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'What answers at {proxy} is not an HTTP proxy.',
		meaning:
			'{variable} names the wrong port, or the wrong scheme: https:// is only for a proxy that is itself reached over TLS.',
		fixes: {
			correctProxyVariable: {
				text: `Correct the scheme, host or port in {variable}${thenStartAgain}`,
				command: proxyAddress,
			},
			addToNoProxy: leaveOutOfProxy(),
		},
	},
	'proxy-malformed': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: '{variable} holds no proxy address.',
		meaning: 'No program that honours the variable can connect.',
		fixes: {
			correctProxyVariable: {
				text: `Write the address of the proxy as a URL${thenStartAgain}`,
				command: proxyAddress,
			},
			encodeSpecialCharacters: {
				text: 'Encode special characters in the user name or password: %40 for @, %2F for /, %23 for #, %3A for a colon.',
			},
		},
	},
} as const satisfies Record<string, Finding>;

function showChain(why: string) {
	const server = ['-connect', '{loginServer}:{port}', '-servername', '{loginServer}'];
	return {text: `${why} (Ctrl-C ends it).`, command: {run: ['openssl', 's_client', ...server, '-showcerts']}};
}
