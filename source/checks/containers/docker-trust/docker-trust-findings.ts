import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {certificateFolderFindings} from './certificate-folder-findings.ts';
import {
	exemptFromInspection,
	getAuthority,
	restartEngine,
	trustForRegistry,
	trustOnMachine,
} from './trust-fixes.ts';

const code = 'CONNECTIVITY_SSL_ERROR';

const onlyPullShows: readonly string[] = [
	'{publicIssuer} is a public CA, which container engines usually trust. acr-doctor cannot read the certificates of this engine, so only a pull shows whether it accepts {host}.',
	'acr-doctor cannot read the certificates of this engine, so only a pull shows whether it accepts {host}.',
];

const retryAfterTls = {
	retryAfterTls: {text: 'Fix the problem of the TLS handshake, then retry.'},
} as const satisfies Fixes;

const thenRestart =
	'Then restart Docker, which reads the trust store only at its start. The restart stops running containers.';

export const dockerTrustFindings = {
	trusted: {
		status: 'passed',
		short: '{clientName} trusts the certificate',
		summary: [
			'The certificate of {host} is trusted by {clientName} (through {path}) and by {stores}.',
			'The certificate of {host} is trusted by {clientName} (through {path}).',
		],
	},
	'trusted-only-by-engine': {
		status: 'passed',
		short: 'trusted only by {clientName}',
		summary: 'The certificate of {host} is trusted by {clientName} (through {path}), but not by acr-doctor.',
		meaning:
			'{clientName} has its own file with the CA. Other programs on this machine refuse the connection: the TLS handshake row shows how to fix that. A folder of {host} does not apply to the hosts of the layers.',
	},
	'not-compared': {
		status: 'skipped',
		short: 'No certificate to compare',
		summary: '{host} presents no certificate ({error}), so nothing was compared.',
		meaning: 'The TLS handshake row shows why the connection fails.',
		fixes: retryAfterTls,
	},
	'refused-as-in-tls': {
		status: 'skipped',
		short: 'Same problem as the TLS handshake',
		summary: 'No checked program accepts the certificate of {host}, for the reason in the TLS handshake row.',
		meaning:
			'The fixes in the TLS handshake row also apply to the container engine: until then, a pull fails.',
		fixes: retryAfterTls,
	},
	'engine-in-virtual-machine': {
		status: 'skipped',
		short: 'Not checked: inside the VM',
		summary: 'Not checked: the container engine runs in a virtual machine.',
		meaning: onlyPullShows,
		fixes: {
			trustInVirtualMachine: {
				text: 'If a pull reports x509, add the CA to the trust store of macOS or Windows, then restart Docker Desktop. For another virtual machine, add the CA inside that machine.',
			},
		},
	},
	'engine-elsewhere': {
		status: 'skipped',
		short: 'Not checked: on another machine',
		summary: [
			'Not checked: the container engine does not run on this machine ({endpoint}).',
			'Not checked: the container engine does not run on this machine.',
		],
		meaning: onlyPullShows,
		fixes: {
			checkOverThere: {
				text: 'If a pull reports x509, add the CA to the machine that runs the engine: its trust store, or /etc/docker/certs.d/{host}/ca.crt.',
			},
		},
	},
	'engine-on-other-route': {
		status: 'skipped',
		short: 'Not checked: another proxy',
		summary: [
			'Not checked: acr-doctor uses the proxy {proxyHost}, and {clientName} uses the proxy {engineProxyHost}.',
			'Not checked: acr-doctor uses the proxy {proxyHost}, which {clientName} does not use or does not report.',
			'Not checked: {clientName} uses the proxy {engineProxyHost}, and acr-doctor uses no proxy.',
			'Not checked: acr-doctor and {clientName} use different proxies.',
		],
		meaning:
			'{clientName} does not trust the certificate that acr-doctor receives, but can receive another certificate. Only a pull shows whether {clientName} accepts {host}.',
		fixes: {
			setSameProxy: {
				text: 'If the network requires the proxy, set the same proxy for acr-doctor and for the container engine, then retry.',
			},
		},
	},
	'no-engine': {
		status: 'skipped',
		short: 'No container engine to check',
		summary: 'Not checked: no container client is installed.',
		meaning:
			'The check compares certificates only for a container client. The other checks of the registry still run.',
		fixes: {
			nameClient: {
				text: 'If a client is installed under another name, specify that name.',
				command: {run: ['acr-doctor', 'REGISTRY', '--client', 'NAME']},
			},
		},
	},
	'engine-unknown': {
		status: 'skipped',
		short: 'Not checked: no engine responds',
		summary: 'Not checked: no container engine responds.',
		meaning:
			'The Container daemon row shows the cause. The certificates are compared when the engine responds.',
		fixes: {retry: {text: 'Retry when the engine responds.'}},
	},
	'hosts-file-used': {
		status: 'skipped',
		short: 'Not checked: hosts.toml is used',
		summary: 'Not checked: {hostsFile} determines the certificates that {clientName} trusts.',
		meaning: 'The setting "ca" in that file names the CA certificates for {host}.',
		fixes: {checkHostsFile: {text: 'If a pull reports x509, add the CA to the setting "ca".'}},
	},
	'verification-off': {
		status: 'warning',
		code,
		short: '{clientName} does not verify',
		summary: [
			'Line {line} of {path} turns off the verification of {host}, so {clientName} accepts any certificate.',
			'{path} turns off the verification of {host}, so {clientName} accepts any certificate.',
		],
		meaning:
			'Trust in a CA does not matter for {clientName}. Somebody on the network can read sign-ins and replace images.',
		fixes: {
			removeSetting: {
				text: 'Remove the setting. Azure registries have a certificate that every client trusts. If a proxy inspects TLS, trust the CA of the proxy instead.',
			},
			...restartEngine('Then restart Docker. The restart stops running containers.'),
		},
	},
	'not-trusted-by-engine': {
		status: 'failed',
		code,
		short: '{clientName} does not trust the CA',
		summary: [
			'{clientName} does not trust {issuerName}, which issued the certificate of {host} (trusted by {stores}).',
			'{clientName} does not trust {issuerName}, which issued the certificate of {host}.',
			'{clientName} does not trust the issuer of the certificate of {host}.',
		],
		meaning: [
			'A pull fails with "x509: certificate signed by unknown authority". {clientName} reads {files}, and none of them contains the CA. {brokenFile} has PEM sections that are not certificates ({brokenCount}), which programs ignore.',
			'A pull fails with "x509: certificate signed by unknown authority". {clientName} reads {files}, and none of them contains the CA.',
			'A pull fails with "x509: certificate signed by unknown authority". {clientName} finds no file with CA certificates.',
		],
		fixes: {
			...getAuthority,
			...trustOnMachine,
			...restartEngine(thenRestart),
			...trustForRegistry,
			...exemptFromInspection,
		},
	},
	'public-authorities-missing': {
		status: 'failed',
		code,
		short: '{clientName} lacks the public CAs',
		summary: [
			'{clientName} does not trust {issuerName}, the public CA that issued the certificate of {host}.',
			'{clientName} does not trust the public CA that issued the certificate of {host}.',
		],
		meaning: [
			'The public CAs of this machine are missing or old. {clientName} reads {files}. A pull fails with "x509: certificate signed by unknown authority".',
			'This machine has no file with public CAs. A pull fails with "x509: certificate signed by unknown authority".',
		],
		fixes: {
			installOnDebian: {
				text: 'On Debian and Ubuntu, install the public CAs.',
				command: {run: ['sudo', 'apt-get', 'install', '--reinstall', 'ca-certificates']},
				rechecks: ['container-pull'],
			},
			installOnFedora: {
				text: 'On Fedora and Red Hat, install the public CAs.',
				command: {run: ['sudo', 'dnf', 'reinstall', 'ca-certificates']},
				rechecks: ['container-pull'],
			},
			...restartEngine(thenRestart),
		},
	},
	...certificateFolderFindings,
	'restart-needed': {
		status: 'warning',
		code,
		short: '{clientName} needs a restart',
		summary:
			'{clientName} started before its CA was added: it started on {daemonStarted}, and {authorityFile} changed on {authorityAdded} (UTC).',
		meaning:
			'{clientName} reads the trust store of the machine only at its start. Until a restart, a pull fails with "x509: certificate signed by unknown authority".',
		fixes: {
			...restartEngine('Restart Docker. The restart stops running containers.'),
			restartMachine: {text: 'Or restart this machine.'},
		},
	},
	'not-trusted-by-azure-cli': {
		status: 'warning',
		code,
		short: 'Azure CLI does not trust the CA',
		summary: [
			'Azure CLI does not trust {issuerName}, which issued the certificate of {host}: {azureCliFile} does not contain the CA.',
			'Azure CLI does not trust the issuer of the certificate of {host}.',
		],
		meaning:
			'az acr login fails with CERTIFICATE_VERIFY_FAILED. Azure CLI reads its own certificates, or the file in REQUESTS_CA_BUNDLE.',
		fixes: {
			useBundle: {
				text: `Set REQUESTS_CA_BUNDLE to a file that contains the CA and the public CAs${thenStartAgain}`,
				when: {authorityBundle: true},
				command: {variable: 'REQUESTS_CA_BUNDLE', value: '{authorityBundle}'},
			},
			createBundle: {
				text: `If no file contains both, add the CA to a copy of the bundle of Azure CLI (certifi/cacert.pem), and set REQUESTS_CA_BUNDLE to the copy${thenStartAgain}`,
				command: {variable: 'REQUESTS_CA_BUNDLE', value: 'FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'not-trusted-by-curl': {
		status: 'warning',
		code,
		short: 'curl does not trust the CA',
		summary: [
			'The trust store of this machine does not contain {issuerName}, which issued the certificate of {host}.',
			'The trust store of this machine does not contain the issuer of the certificate of {host}.',
		],
		meaning:
			'curl and other programs that use that store refuse the connection. Only a variable or a folder of one program names the CA. A folder of {host} does not apply to the hosts of the layers.',
		fixes: {...getAuthority, ...trustOnMachine, ...exemptFromInspection},
	},
} as const satisfies Record<string, Finding>;
