import {faultsFor} from './fault.ts';

const trust = faultsFor('docker-trust', 'CONNECTIVITY_SSL_ERROR');
const noProblem = faultsFor('docker-trust', null);

/** A trust store of the machine without the CA of the demo. */
const incompleteStore = {'/etc/ssl/certs/ca-certificates.crt': '{publicAuthority}'} as const;

/** The daemon of this machine, which started a few days ago (/proc/PID/stat and /proc/uptime). */
const oldDaemon = {
	'/run/docker.pid': '812',
	'/proc/812/stat': `812 (dockerd) S ${'0 '.repeat(18)}100 0 0`,
	'/proc/uptime': '400000.00 400000.00',
} as const;

/** acr-doctor itself always trusts the CA of the demo. */
export const trustFaults = {
	'docker-trust-missing': trust('not-trusted-by-engine', 'docker does not trust the CA of the registry', {
		files: incompleteStore,
	}),
	'docker-trust-wrong-folder': trust(
		'wrong-certificate-folder',
		'the CA is in a folder whose name contains the port 443',
		{files: {...incompleteStore, '/etc/docker/certs.d/{host}:443/ca.crt': '{authority}'}},
	),
	'docker-trust-wrong-extension': trust('wrong-file-extension', 'the CA is in a file that ends in .pem', {
		files: {...incompleteStore, '/etc/docker/certs.d/{host}/ca.pem': '{authority}'},
	}),
	'docker-trust-not-pem': trust('not-a-certificate', 'the file of the CA contains no certificate', {
		files: {...incompleteStore, '/etc/docker/certs.d/{host}/ca.crt': 'This is not a certificate.\n'},
	}),
	'docker-trust-key-missing': trust('client-key-missing', 'the CA is in a file that ends in .cert', {
		files: {'/etc/docker/certs.d/{host}/ca.cert': '{authority}'},
	}),
	'docker-trust-restart': trust('restart-needed', 'the CA was added after docker started', {
		files: {...oldDaemon, '/usr/local/share/ca-certificates/contoso.crt': '{authority}'},
	}),
	'docker-trust-curl': trust('not-trusted-by-curl', 'only docker trusts the CA, in its own folder', {
		files: {...incompleteStore, '/etc/docker/certs.d/{host}/ca.crt': '{authority}'},
	}),
	'docker-trust-only-docker': noProblem(
		'trusted-only-by-engine',
		'acr-doctor does not trust the CA, and docker does',
		{
			files: {'/etc/docker/certs.d/{host}/ca.crt': '{proxyAuthority}'},
		},
	),
	'docker-trust-azure-cli': trust(
		'not-trusted-by-azure-cli',
		'REQUESTS_CA_BUNDLE names a file without the CA of the registry',
		{
			files: {'/etc/ssl/company/bundle.pem': '{publicAuthority}'},
			variables: {REQUESTS_CA_BUNDLE: '{root}/etc/ssl/company/bundle.pem'},
		},
	),
	'docker-trust-public': trust(
		'public-authorities-missing',
		'docker does not trust the public CA that issued the certificate',
		{files: {'/etc/ssl/certs/ca-certificates.crt': '{authority}'}},
	),
	'docker-trust-folder-closed': trust(
		'certificate-folder-closed',
		'you have no permission to read a CA file of docker',
		{
			files: {...incompleteStore, '/etc/docker/certs.d/{host}/ca.crt': '{authority}'},
			closedFile: '/etc/docker/certs.d/{host}/ca.crt',
		},
	),
	'docker-trust-file-closed': trust('certificate-file-closed', 'podman cannot read the file of a CA', {
		files: {'/etc/containers/certs.d/{host}/ca.crt': '{authority}'},
		closedFile: '/etc/containers/certs.d/{host}/ca.crt',
		docker: {product: 'podman'},
	}),
	'docker-trust-other-route': noProblem('engine-on-other-route', 'docker uses a proxy, and you use none', {
		files: incompleteStore,
		docker: {proxy: 'http://proxy.contoso.test:3128'},
	}),
	'docker-trust-hosts-file': noProblem('hosts-file-used', 'nerdctl reads the CA from a hosts.toml', {
		files: {'/etc/containerd/certs.d/{host}/hosts.toml': 'ca = "/etc/company/ca.pem"\n'},
		docker: {product: 'nerdctl'},
	}),
	'docker-trust-desktop': noProblem('engine-in-virtual-machine', 'docker uses the engine of Docker Desktop', {
		docker: {context: {name: 'desktop-linux', host: 'unix:///home/demo/.docker/desktop/docker.sock'}},
	}),
	'docker-trust-remote': noProblem('engine-elsewhere', 'docker uses the engine of another machine', {
		docker: {context: {name: 'build', host: 'ssh://build01'}},
	}),
} as const;
