import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {correctClock, withClientMessage} from '../shared-client-findings.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {askToAllowPull, checkHostAndPort, code} from './pull-fixes.ts';

const proxyVariable = {variable: 'HTTPS_PROXY', value: 'http://HOST:PORT'} as const;

/** A daemon does not use the proxy variables of the shell, so `proxyOwner` selects the fixes. */
const configureProxy = {
	correctEngineProxy: {
		text: 'The daemon gets its proxy from {proxySetting} in {proxyPlace}: correct the value there.',
		when: {proxyOwner: 'engine', engineProxy: 'used'},
	},
	applyEngineProxy: {
		text: '{proxyPlace} sets another proxy ({proxyValue}): restart the daemon, so that the daemon uses that proxy.',
		when: {proxyOwner: 'engine', engineProxy: 'not-used'},
	},
	setDockerProxy: {
		text: 'Set the Docker proxy in /etc/docker/daemon.json ("proxies"), or in a drop-in file of its service: [Service] Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1".',
		on: 'linux',
		when: {proxyOwner: 'engine', engineProxy: 'unknown'},
		command: {run: ['sudo', 'systemctl', 'edit', 'docker']},
	},
	reloadUnits: {
		text: 'After a change of the service, reload its files.',
		on: 'linux',
		when: {proxyOwner: 'engine', proxyFrom: 'service'},
		command: {run: ['sudo', 'systemctl', 'daemon-reload']},
	},
	restartDocker: {
		text: 'Then restart Docker. The restart stops running containers.',
		on: 'linux',
		when: {proxyOwner: 'engine'},
		command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
	},
	setDesktopProxy: {
		text: 'In Docker Desktop, set the proxy under Settings > Resources > Proxies.',
		when: {proxyOwner: 'engine'},
	},
	setShellProxy: {
		text: `{clientName} uses the proxy of this shell: correct HTTPS_PROXY${thenStartAgain}`,
		when: {proxyOwner: 'client'},
		command: proxyVariable,
	},
	correctContainersConf: {
		text: '{clientName} gets its proxy from [engine] env in {proxyPlace}: correct the value there.',
		when: {proxyOwner: 'client-file'},
	},
	bypassProxy: {text: 'Or bypass the proxy: add the host of the registry to NO_PROXY in the same place.'},
} as const satisfies Fixes;

const restartVirtualMachine = {
	restartVirtualMachine: {
		text: 'After sleep, the clock of a virtual machine can be slow: restart Docker Desktop or the Podman machine.',
	},
} as const satisfies Fixes;

const certificateOfProxy = withClientMessage(
	'This is the certificate of the proxy itself, not of the registry.',
);

const trustAuthority = {
	getCertificate: {text: 'Get the CA certificate from your network team, as PEM.'},
	trustInDocker: {
		text: 'Save the certificate as /etc/docker/certs.d/{imageHost}/ca.crt. Docker needs no restart.',
		on: 'linux',
		when: {clientKind: 'docker'},
	},
	trustInPodman: {
		text: 'Save the certificate as /etc/containers/certs.d/{imageHost}/ca.crt, or for this user only as ~/.config/containers/certs.d/{imageHost}/ca.crt.',
		when: {clientKind: 'podman'},
	},
	trustInNerdctl: {
		text: 'Save the certificate as /etc/containerd/certs.d/{imageHost}/ca.crt or /etc/docker/certs.d/{imageHost}/ca.crt.',
		when: {clientKind: 'nerdctl'},
	},
	trustOnMac: {
		text: 'Docker Desktop uses the trust store of macOS: add the certificate to the keychain, then restart Docker Desktop.',
		on: 'macos',
		when: {clientKind: 'docker'},
	},
	trustOnWindows: {
		text: 'Docker Desktop uses the trust store of Windows: add the certificate to the trusted root certificates, then restart Docker Desktop.',
		on: ['windows', 'wsl'],
		when: {clientKind: 'docker'},
	},
	trustForDataHost: {text: 'Layers come from {dataHost}: trust the certificate for that host too.'},
} as const satisfies Fixes;

export const pullProxyAndTlsFindings = {
	'proxy-authentication-required': {
		status: 'failed',
		code,
		short: 'Proxy requires a password (407)',
		summary: [
			'The proxy of {clientName} requires a user name and password (407). {usedProxyPlace} sets the proxy.',
			'The proxy of {clientName} requires a user name and password (407).',
		],
		meaning: 'The proxy, not the registry, rejects the connection.',
		fixes: {
			addPassword: {
				text: 'Add the user name and password to the proxy address: http://USER:PASSWORD@HOST:PORT. Encode special characters (%40 for @).',
			},
			...configureProxy,
		},
	},
	'proxy-unreachable': {
		status: 'failed',
		code,
		short: 'The proxy is unreachable',
		summary: [
			'The proxy {proxyHost} of {clientName} is unreachable. {usedProxyPlace} sets the proxy.',
			'The proxy {proxyHost} of {clientName} is unreachable.',
			'The proxy of {clientName} is unreachable.',
		],
		meaning: withClientMessage(
			'Every connection goes through the proxy. A company proxy is often unreachable from outside the company network.',
		),
		fixes: {
			connect: {text: 'Connect to the network or VPN of the proxy, then retry.'},
			...configureProxy,
		},
	},
	'proxy-name-not-found': {
		status: 'failed',
		code,
		short: 'Proxy name does not exist in DNS',
		summary: [
			'The name of the proxy {proxyHost} of {clientName} does not exist in DNS. {usedProxyPlace} sets the proxy.',
			'The name of the proxy {proxyHost} of {clientName} does not exist in DNS.',
			'The name of the proxy of {clientName} does not exist in DNS.',
		],
		meaning: withClientMessage(
			'Every connection goes through the proxy. The name is misspelled, or only the DNS of the company network knows it.',
		),
		fixes: {
			connect: {text: 'Connect to the network or VPN of the proxy, then retry.'},
			...configureProxy,
		},
	},
	'proxy-refused': {
		status: 'failed',
		code,
		short: 'Proxy rejects the connection',
		summary: 'The proxy of {clientName} does not connect to {host}.',
		meaning: withClientMessage('The proxy responds, but rejects the connection or cannot reach the host.'),
		fixes: {
			askToAllowHost: {text: 'Ask the administrator of the proxy to allow {host} for HTTPS.'},
			...configureProxy,
		},
	},
	'proxy-not-tls': {
		status: 'failed',
		code,
		short: 'The proxy does not use TLS',
		summary: [
			'{clientName} connects to its proxy with TLS, but the proxy does not use TLS. {usedProxyPlace} sets the proxy.',
			'{clientName} connects to its proxy with TLS, but the proxy does not use TLS.',
		],
		meaning:
			'HTTPS_PROXY is the proxy for requests to https:// addresses. The address of the proxy itself usually starts with http://.',
		fixes: {
			writeHttpForEngine: {
				text: 'In HTTPS_PROXY of the daemon, write http:// instead of https://. The variable of this shell is not used.',
				when: {proxyOwner: 'engine'},
			},
			...configureProxy,
		},
	},
	'proxy-certificate-untrusted': {
		status: 'failed',
		code,
		short: 'Proxy certificate is not trusted',
		summary: '{clientName} does not trust the certificate of its proxy.',
		meaning: certificateOfProxy,
		fixes: {
			trustProxy: {
				text: 'Add the CA certificate of the proxy to the trust store of the machine or virtual machine that pulls, then restart {clientName}.',
			},
			...configureProxy,
		},
	},
	'proxy-certificate-date-invalid': {
		status: 'failed',
		code,
		short: 'Invalid proxy certificate date',
		summary: '{clientName} reports that the certificate of its proxy has expired or is not yet valid.',
		meaning: certificateOfProxy,
		fixes: {
			...correctClock,
			...restartVirtualMachine,
			askForNewCertificate: {
				text: 'If the clock is correct, ask the administrator of the proxy for a new certificate.',
			},
			...configureProxy,
		},
	},
	'proxy-certificate-host-mismatch': {
		status: 'failed',
		code,
		short: 'Wrong host in proxy certificate',
		summary: 'The certificate of the proxy of {clientName} is for another host.',
		meaning: certificateOfProxy,
		fixes: {
			useCertificateName: {text: 'Write a name from the certificate into the proxy address.'},
			askForCertificate: {
				text: 'Or ask the administrator of the proxy for a certificate with the name in the proxy address.',
			},
			...configureProxy,
		},
	},
	'certificate-untrusted': {
		status: 'failed',
		code,
		short: 'Certificate is not trusted',
		summary: '{clientName} does not trust the certificate of {host}.',
		meaning:
			'Most often, a company proxy decrypts TLS and signs with its own certificate authority (CA). A daemon on another machine or in a virtual machine has its own trust store.',
		fixes: trustAuthority,
	},
	'certificate-date-invalid': {
		status: 'failed',
		code,
		short: 'Certificate date is not valid',
		summary: '{clientName} reports that the certificate of {host} has expired or is not yet valid.',
		meaning: withClientMessage(
			'The clock of the machine that pulls is wrong, or a proxy presents an old certificate.',
		),
		fixes: {
			...correctClock,
			...restartVirtualMachine,
		},
	},
	'certificate-not-yet-valid': {
		status: 'failed',
		code,
		short: 'Clock is before the certificate',
		summary: [
			'The clock of the machine that pulls shows {clock}, but the certificate of {host} starts at {certificateDate}.',
			'{clientName} reports that the certificate of {host} is not yet valid.',
		],
		meaning:
			'The clock of the machine or virtual machine that pulls is almost certainly slow. A machine without a battery or after a long sleep starts with an old date.',
		fixes: {
			...correctClock,
			turnOnTimeSync: {
				text: 'Turn on the synchronization of the clock.',
				on: 'linux',
				command: {run: ['sudo', 'timedatectl', 'set-ntp', 'true']},
			},
			...restartVirtualMachine,
		},
	},
	'certificate-without-names': {
		status: 'failed',
		code,
		short: 'Certificate lacks a host name',
		summary:
			'The certificate that {clientName} receives for {host} has a common name, but no names in the subjectAltName extension.',
		meaning: withClientMessage(
			'{clientName} ignores the common name. The certificates of Azure registries have these names, so a proxy or a mirror presents its own certificate. Trusting its CA does not help.',
		),
		fixes: {
			askForNewCertificate: {
				text: 'Ask the administrator of the proxy or mirror for a certificate with {host} in subjectAltName.',
			},
			bypassGateway: {
				text: 'Or let connections to the registry through without decrypting them.',
			},
		},
	},
	'certificate-host-mismatch': {
		status: 'failed',
		code,
		short: 'Certificate is for another host',
		summary: 'The certificate that {clientName} receives is not for {host}.',
		meaning: withClientMessage(
			'Another server responds under this name, because of a hosts file, a DNS zone or a proxy.',
		),
		fixes: {
			useLoginServer: {
				text: 'A name with privatelink exists only in DNS: write {publicName} in the image name.',
				when: {publicName: true},
			},
			resolveHost: {
				text: 'Look up the address of that host on the machine that pulls. A virtual machine can get another address.',
			},
			askForCertificate: {text: 'Ask the administrator of {host} for a certificate with that name.'},
		},
	},
	'tls-handshake-failed': {
		status: 'failed',
		code,
		short: 'TLS connection failed',
		summary: 'The TLS connection from {clientName} to {host} failed.',
		meaning: withClientMessage(
			'A firewall or proxy that filters by server name can end the handshake. Azure registries require TLS 1.2 or later.',
		),
		fixes: {
			...askToAllowPull,
			updateClient: {text: 'If {clientName} is several years old, update {clientName}.'},
		},
	},
	'plain-http': {
		status: 'failed',
		code,
		short: 'Server uses HTTP without TLS',
		summary: '{host} uses HTTP without TLS.',
		meaning:
			'Azure registries always use TLS, so another server or a captive portal responds. Your own test registry can use HTTP.',
		fixes: {
			...checkHostAndPort,
			askAboutGateway: {
				text: 'Ask your network team whether a proxy or a sign-in page responds instead of the registry.',
				when: {isAzureHost: 'yes'},
			},
			allowPlainHttpInDocker: {
				text: 'For your own registry, add its HOST:PORT to "insecure-registries" in the daemon.json of Docker, then restart Docker.',
				when: {clientKind: 'docker', isAzureHost: 'no'},
			},
			allowPlainHttpInPodman: {
				text: 'For your own registry, add this to the registries.conf of Podman: [[registry]] location="HOST:PORT" insecure=true',
				when: {clientKind: 'podman', isAzureHost: 'no'},
			},
		},
	},
} as const satisfies Record<string, Finding>;
