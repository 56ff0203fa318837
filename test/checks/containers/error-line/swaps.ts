import type {Subject} from '../../../../source/checks/containers/error-line/error-line.ts';

/**
 * A replacement in the text of a line that changes the subject and leaves the cause. `to` has two values if the subject
 * depends on the program: a client and a service have different proxies.
 */
export type Swap = {
	readonly from: Subject;
	readonly to: readonly Subject[];
	readonly replace: (text: string) => string;
};

const registryUrl = /https:\/\/[\w.-]+\/v2\/(?!.*client with IP)[^"\s:]*/g;
const storageUrl = /https:\/\/([\w.-]+\.(?:blob\.core\.windows\.net|data\.azurecr\.io))\/[^"\s]*?(?="|:\s)/;
const socket = /(?:\/var\/run\/docker\.sock|\/run\/containerd\/containerd\.sock)/g;
const virtualMachineSocket =
	/\/Users\/dev\/\.(?:colima|docker\/run)\/docker\.sock|%2FUsers%2Fdev%2F\.docker%2Frun%2Fdocker\.sock/g;
const networkLayer = /(?<="?: )(?=dial tcp|tls: |x509: |remote error: tls)(?!.*proxyconnect)/;

/** Serves the layer from the registry itself. An answer of Azure Storage stays one. */
function useRegistry(text: string): string {
	const host = storageUrl.exec(text)?.[1];
	return host === undefined || text.includes('request is not authorized')
		? text
		: text
				.replace(storageUrl, 'https://contoso.azurecr.io/v2/app/blobs/sha256:0')
				.replaceAll(host, 'contoso.azurecr.io');
}

const wrapInSsh = (text: string): string =>
	`error during connect: Get "http://docker.example.com/v1.50/version": command [ssh -l dev -- build01.contoso.com docker system dial-stdio] has exited with exit status 1, make sure the URL is valid: stderr=${text}`;

export const swaps: readonly Swap[] = [
	{
		from: 'local-socket',
		to: ['vm-engine'],
		replace: text => text.replaceAll(socket, '/Users/dev/.colima/default/docker.sock'),
	},
	{
		from: 'local-socket',
		to: ['ssh-engine'],
		replace: text => (text.startsWith('WARNING') ? text : wrapInSsh(text)),
	},
	{
		from: 'local-socket',
		to: ['tcp-engine'],
		replace: text =>
			text.replace(
				/(?<=Cannot connect to the Docker daemon at )unix:\/\/[\w/.]*\.sock/,
				'tcp://192.0.2.10:2375',
			),
	},
	{
		from: 'vm-engine',
		to: ['local-socket'],
		replace: text => text.replaceAll(virtualMachineSocket, '/var/run/docker.sock'),
	},
	{
		from: 'vm-engine',
		to: ['ssh-engine'],
		replace: text => text.replace(/ssh:\/\/\w+@localhost|127\.0\.0\.1/, 'ssh://dev@build01'),
	},
	{
		from: 'tcp-engine',
		to: ['local-socket'],
		replace: text => text.replace(/(?<=Docker daemon at )tcp:\/\/[\w.:]*\d/, 'unix:///var/run/docker.sock'),
	},
	{
		from: 'tcp-engine',
		to: ['registry'],
		replace: text =>
			text.replace(
				/error during connect: \w+ "https?:\/\/build01[^"]*"/,
				'Error response from daemon: Get "https://contoso.azurecr.io/v2/"',
			),
	},
	{
		from: 'registry',
		to: ['storage'],
		replace: text => text.replaceAll(registryUrl, 'https://contosostorage.blob.core.windows.net/x/data'),
	},
	{
		from: 'registry',
		to: ['token-service'],
		replace: text => text.replaceAll(registryUrl, 'https://contoso.azurecr.io/oauth2/token?scope=x'),
	},
	{
		from: 'registry',
		to: ['mirror'],
		replace: text =>
			text.replaceAll(registryUrl, 'https://mirror.contoso.com/v2/app/manifests/1?ns=contoso.azurecr.io'),
	},
	{
		from: 'registry',
		to: ['client-proxy', 'engine-proxy'],
		replace: text => text.replace(networkLayer, 'proxyconnect tcp: '),
	},
	{
		from: 'registry',
		to: ['tcp-engine'],
		replace: text =>
			text.replace(
				/Error response from daemon: \w+ "?https:\/\/[^\s"]*\/v2\/"?(?=: )/,
				'error during connect: Get "https://build01.contoso.com:2376/v1.50/version"',
			),
	},
	{from: 'storage', to: ['registry'], replace: useRegistry},
	{
		from: 'storage',
		to: ['client-proxy', 'engine-proxy'],
		replace: text => text.replace(networkLayer, 'proxyconnect tcp: '),
	},
	{from: 'engine-proxy', to: ['registry'], replace: text => text.replace('proxyconnect tcp: ', '')},
	{
		from: 'client-proxy',
		to: ['registry', 'storage', 'tcp-engine'],
		replace: text => text.replace('proxyconnect tcp: ', ''),
	},
	{
		from: 'mirror',
		to: ['registry', 'image'],
		replace: text =>
			text
				.replaceAll(
					/mirror\.contoso\.com(?::5000)?\/v2|(?<=in )mirror\.contoso\.com/g,
					'contoso.azurecr.io/v2',
				)
				.replace(/\?ns=[\w.]*/, ''),
	},
];
