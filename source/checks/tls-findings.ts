import type {Finding, Fix} from '../core/check.ts';
import {clientCertificateWanted, leaveOutOfProxy, thenStartAgain} from './shared-findings.ts';

/** The words for all that a connection and its chain can be. */
export const tlsFindings = {
	trusted: {status: 'passed', summary: '{protocol}, certificate valid until {validTo}'},
	'trusted-privately': {
		status: 'passed',
		summary: '{protocol}, issued by {issuerName}, which {stores} trusts',
		meaning:
			'No public authority issued this certificate: a proxy that inspects TLS may stand in between. Programs with a trust of their own (Docker, Azure CLI, Java) each need its authority too.',
	},
	'trust-file-unreadable': {
		status: 'warning',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{trustVariable} names {path}, which holds no readable certificates ({reason}).',
		meaning:
			'The chain of the registry is trusted all the same, but programs that rely on that variable will refuse it, or stop.',
		fixes: [
			{text: 'Correct the file: PEM, from BEGIN CERTIFICATE to END CERTIFICATE.'},
			{text: `Or correct the path in {trustVariable}, or take the variable away${thenStartAgain}`},
		],
	},
	'trust-file-damaged': {
		status: 'warning',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{trustVariable} names {path}, in which a certificate is damaged.',
		meaning:
			'The chain of the registry is trusted all the same, but programs that rely on that variable stop at the damaged one, or leave out all that the file holds.',
		fixes: [
			{text: 'Find the damaged one, and put it in again or take it out.'},
			{text: `Or take {trustVariable} away${thenStartAgain}`},
		],
	},
	'self-signed': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} shows a certificate it signed itself ({subjectName}).',
		meaning:
			'A registry of Azure never does. Another server answers under this name: a proxy, a captive network, or a stand-in on a wrong address.',
		fixes: [
			{text: 'Check that {address} is the registry and not another machine.'},
			showChain('Look at the certificate yourself'),
		],
	},
	'untrusted-issuer': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} shows a certificate by {issuerName}, which nothing here trusts.',
		meaning:
			'Most often a proxy of your company opens TLS and signs with an authority of its own; this machine does not have that authority, so no program here can reach the registry.',
		fixes: [
			{
				text: '{trustVariable} names {path}, of which not all can be read ({reason}): if it is to hold that authority, correct it.',
			},
			{
				text: 'Get the certificate of {issuerName} from your network team, as PEM, and add it to the trust of this machine. On Debian and Ubuntu: copy it to /usr/local/share/ca-certificates, as a file that ends in .crt, and run sudo update-ca-certificates.',
			},
			{
				text: `For Azure CLI, name the file in REQUESTS_CA_BUNDLE; for this program in NODE_EXTRA_CA_CERTS${thenStartAgain}`,
			},
			{text: 'For Docker, put it at /etc/docker/certs.d/{host}/ca.crt and restart Docker.'},
			{text: 'Or ask for {loginServer} to be left out of TLS inspection.'},
		],
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'missing-intermediate': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} leaves out the certificate of {issuerName} from its chain.',
		meaning:
			'The certificate seems good and its root is trusted here, but the link in between is not sent. Browsers fetch it; Docker, az and this program do not.',
		fixes: [
			{text: 'Whoever runs the server or proxy must send the whole chain, leaf first, intermediate next.'},
			showChain('Look at the chain yourself'),
		],
	},
	expired: {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of {host} expired on {validTo}.',
		meaning:
			'Azure renews its certificates in time. Either the clock of this machine is wrong, or a proxy in between shows an old certificate.',
		fixes: [
			{text: 'Compare the clock of this machine ({now} UTC) with a watch.', command: {run: ['date', '-u']}},
			{
				text: 'If the clock is right, ask your network team about {issuerName}, which issued the certificate.',
			},
		],
	},
	'not-yet-valid': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of {host} is valid only from {validFrom}.',
		meaning: 'The clock of this machine is almost certainly behind.',
		fixes: [
			{
				text: 'Compare the clock of this machine ({now} UTC) with a watch, and set it.',
				command: {run: ['date', '-u']},
			},
			{text: 'In WSL, take the clock of Windows.', command: {run: ['sudo', 'hwclock', '-s']}},
		],
	},
	'wrong-host': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate is for {names}, not for {host}.',
		meaning:
			'Another server answers under this name: a wrong line in a hosts file or DNS zone, a private endpoint of another registry, or a proxy.',
		fixes: [
			{
				text: 'Check that {address} belongs to {loginServer}.',
				command: {run: ['nslookup', '{loginServer}']},
			},
			{text: 'Use the name the certificate bears, if that is the registry you mean.'},
		],
	},
	'names-missing': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of {host} bears its name in the subject alone ({subjectName}).',
		meaning:
			'Docker, containerd, Podman and Azure CLI look at the alternative names (SAN) only, and refuse a certificate that has none.',
		fixes: [
			{
				text: 'Whoever runs the server or proxy must issue the certificate anew, with the name as an alternative name.',
			},
			showChain('Look at the certificate yourself'),
		],
	},
	'certificate-too-weak': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: [
			'A certificate in the chain of {host} is signed with {weakDigest}, which nobody takes any more.',
			'A certificate in the chain of {host} has a key of {weakBits} bits, which nobody takes any more.',
		],
		meaning: 'Azure has no such certificates: an old proxy or appliance in between issues them.',
		fixes: [
			{text: 'Whoever runs {issuerName} must issue with SHA-256 and a key of 2048 bits or more.'},
			showChain('Look at the chain yourself'),
		],
	},
	'chain-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: ['The certificate of {host} is refused ({refusal}).', 'The certificate of {host} is refused.'],
		meaning: 'The chain breaks a rule that every TLS client holds to.',
		fixes: [showChain('Look at the chain yourself')],
	},
	'protocol-too-old': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} offers no TLS 1.2 or newer.',
		meaning: 'Azure registries speak TLS 1.2 and 1.3. An old proxy or load balancer answers instead.',
		fixes: [{text: 'Ask whoever runs the proxy to allow TLS 1.2, or to let {loginServer} pass untouched.'}],
	},
	'not-tls': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'What answers at {host} does not speak TLS.',
		meaning: 'A plain HTTP server, a captive network or a proxy sits on the port.',
		fixes: [
			{text: 'Open a web page in a browser: a network that wants you to sign in will say so.'},
			{text: 'Check that {address} is the registry.'},
		],
	},
	'client-certificate-wanted': clientCertificateWanted,
	'closed-in-handshake': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: '{host} closed the connection in the TLS handshake.',
		meaning:
			'A firewall that reads the name of the server in the handshake, and does not want it, acts like this.',
		fixes: [{text: 'Ask your network team to allow {loginServer} on port {port} by name.'}],
	},
	'name-not-served': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'What answers at {address} does not serve {loginServer}.',
		meaning:
			'It refused the name in the TLS handshake (unrecognized_name): the name leads to another server, a gateway without an entry for it, or a firewall.',
		fixes: [
			{
				text: 'Check that {address} belongs to {loginServer}.',
				command: {run: ['nslookup', '{loginServer}']},
			},
			{text: 'Ask whoever runs the gateway to add {loginServer}.'},
		],
	},
	'handshake-timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: '{host} took the connection, and then said nothing within the time-out.',
		meaning:
			'The TCP connection stands, so name and route are good, but no TLS handshake comes back. A firewall that reads the name holds it, the packets are too big for a VPN on the way, or what listens there does not speak TLS.',
		fixes: [
			{text: 'Try without the VPN, or with a smaller MTU on its interface.'},
			{text: 'Ask your network team whether TLS to {loginServer} is inspected or held.'},
			showChain('See where the handshake stops'),
		],
	},
	'handshake-failed': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The TLS handshake with {host} failed ({error}).',
		meaning: 'The two sides found no way to speak TLS with each other.',
		fixes: [showChain('Look at the handshake yourself')],
	},
	refused: {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'Nothing listens at {address}, port {port}: the connection was refused.',
		meaning: 'A firewall refuses it, or the name leads to a machine that is not the registry.',
		fixes: [
			{
				text: 'Check that {address} belongs to {loginServer}.',
				command: {run: ['nslookup', '{loginServer}']},
			},
			{text: 'Ask your network team to allow {loginServer} on port {port}.'},
		],
	},
	reset: {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The connection to {host} was reset before TLS was up.',
		meaning: 'A firewall or proxy in between cuts the connection, often because of the name in it.',
		fixes: [
			{text: 'Ask your network team to allow {loginServer} on port {port}.'},
			{text: 'Try another network, a phone for instance, to see whether the network is the cause.'},
		],
	},
	'timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: '{host} did not answer within the time-out.',
		meaning:
			'A firewall drops the packets, a VPN is down, or the address is a private endpoint that this machine has no way to.',
		fixes: [
			{text: 'Connect to the VPN or network that reaches {loginServer}, then retry.'},
			{text: 'Ask your network team to allow {loginServer} on port {port}.'},
		],
	},
	unreachable: {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'There is no route to {host} ({error}).',
		meaning:
			'This machine is offline, its VPN or IPv6 set-up sends the connection nowhere, or a firewall on the way says no.',
		fixes: [{text: 'Connect to the network or VPN, then retry.'}],
	},
	'proxy-authentication-required': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} wants a user name and password (407).',
		meaning:
			'{variable} names the proxy without credentials it accepts. It is the proxy that refuses, not the registry.',
		fixes: [
			{
				text: `Put them into {variable}, http://USER:PASSWORD@{proxyHost} with special characters as %40 and the like${thenStartAgain}`,
			},
			leaveOutOfProxy(),
		],
	},
	'proxy-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} refuses to connect to {host}.',
		meaning: 'Its rules do not allow this host or port: {message}',
		fixes: [{text: 'Ask whoever runs the proxy to allow {loginServer} on port {port}.'}, leaveOutOfProxy()],
	},
	'proxy-unreachable': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} cannot be reached.',
		meaning:
			'{variable} sends every connection there. Away from the company network such a proxy is often not there.',
		fixes: [
			{text: 'Connect to the network or VPN of the proxy, then retry.'},
			{text: `Correct {variable}${thenStartAgain}`},
			leaveOutOfProxy(),
		],
	},
	'proxy-cannot-connect': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} lets {host} pass, but does not reach it.',
		meaning:
			'From where the proxy stands the name has no address, or the connection fails: {message} A private endpoint is reached from inside its network only.',
		fixes: [
			{text: 'Ask whoever runs the proxy to look up {loginServer} there and to connect to port {port}.'},
			leaveOutOfProxy('If this machine reaches the registry by itself, leave it out of the proxy'),
		],
	},
	'proxy-no-answer': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy {proxy} takes connections, but gave no answer within the time-out.',
		meaning: 'It hangs, waits for a host that drops its packets, or what listens there is no proxy.',
		fixes: [
			{text: 'Give it longer, with --timeout SECONDS.'},
			{text: 'Ask whoever runs the proxy whether it reaches {loginServer} on port {port}.'},
			leaveOutOfProxy(),
		],
	},
	'proxy-certificate-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		summary: 'The certificate of the proxy {proxy} is not trusted.',
		meaning:
			'{variable} names a proxy to be spoken to over TLS, and its own certificate is refused: {message}',
		fixes: [
			{
				text: 'Add the authority of the proxy to the trust of this machine, and use the name its certificate bears.',
			},
			{
				text: `If the proxy is spoken to without TLS, as most are, put http:// at the beginning of {variable}${thenStartAgain}`,
			},
		],
	},
	'not-a-proxy': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'What answers at {proxy} is no HTTP proxy.',
		meaning:
			'{variable} names the wrong port, or the wrong scheme: https:// stands only for a proxy that is itself spoken to over TLS. {message}',
		fixes: [{text: `Correct the scheme, host or port in {variable}${thenStartAgain}`}, leaveOutOfProxy()],
	},
	'proxy-malformed': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		summary: 'The proxy variable cannot be read: {message}',
		meaning: 'No program that honours the variable can connect.',
		fixes: [
			{text: `Write it as http://HOST:PORT${thenStartAgain}`},
			{
				text: 'In a user name or password write special characters encoded: %40 for @, %2F for /, %23 for #, %3A for a colon.',
			},
		],
	},
} as const satisfies Record<string, Finding>;

function showChain(why: string): Fix {
	const server = ['-connect', '{loginServer}:{port}', '-servername', '{loginServer}'];
	return {text: `${why} (Ctrl-C ends it).`, command: {run: ['openssl', 's_client', ...server, '-showcerts']}};
}
