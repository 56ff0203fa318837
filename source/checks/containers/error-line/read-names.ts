import type {ErrorLine, Subject} from './error-line.ts';
import type {Hosts} from './read-hosts.ts';
import {readPath} from './read-path.ts';

type Names = Pick<
	ErrorLine,
	'host' | 'via' | 'clientAddress' | 'path' | 'user' | 'helper' | 'cacheRule' | 'context'
>;

type Source = 'request' | 'lookup' | 'image' | 'dial';

const ofConnection: readonly Source[] = ['request', 'lookup', 'dial'];
const ofRegistry: readonly Source[] = ['request', 'lookup', 'image', 'dial'];
const ofRequest: readonly Source[] = ['request', 'image'];

/** The first source with a host is used. For a TCP engine, a tcp:// URL takes precedence. */
const hostSources: Partial<Readonly<Record<Subject, readonly Source[]>>> = {
	'tcp-engine': ofConnection,
	'vm-engine': ['dial'],
	'client-proxy': ofRequest,
	'engine-proxy': ofRequest,
	'name-server': ['request', 'lookup', 'image'],
	mirror: ofConnection,
	registry: ofRegistry,
	'token-service': ofRegistry,
	storage: ofConnection,
	'cache-rule': ofRequest,
	'credential-helper': ofRequest,
	'login-file': ofRequest,
	image: ofRequest,
	'trust-policy': ['request', 'dial', 'image'],
	'entra-sign-in': ['request', 'lookup'],
};

const pathSubjects: readonly Subject[] = [
	'local-socket',
	'ssh-engine',
	'ssh-files',
	'tcp-engine',
	'vm-engine',
	'engine-address',
	'login-file',
	'settings-file',
	'disk',
	'local-store',
	'rootless-setup',
	'az-files',
	'storage',
	'image',
];

/** Returns the names that the text contains. `host`, `user`, `via` and `path` depend on the subject. */
export function readNames(text: string, subject: Subject, hosts: Hosts): Names {
	const names = {
		...(subject === 'ssh-engine' || subject === 'ssh-files'
			? readSsh(text)
			: {host: hostOf(text, subject, hosts)}),
		via: viaOf(subject, hosts, text),
		path: pathSubjects.includes(subject) ? pathOf(text, subject) : undefined,
		clientAddress: /client with IP\s(?:'|\\u0027|")?([\da-f.:]{2,45})/i.exec(text)?.[1],
		helper: /docker-credential-([\w.-]{1,100}?)(?=["\s:,]|$)/.exec(text)?.[1],
		cacheRule: /cache rule ['"]([^'"]{1,100})['"]/.exec(text)?.[1],
		context: (/context "([^"]{1,200})"/.exec(text) ?? /"([^"]{1,200})" service destination/.exec(text))?.[1],
	};

	return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}

/** Podman's error `registry HOST is blocked in FILE or FOLDER` lists several paths. The first path is the main file. */
const pathOf = (text: string, subject: Subject): string | undefined =>
	/ is blocked in (\/[^\s,"]{1,400})/.exec(text)?.[1] ??
	readPath(text, subject === 'az-files' ? '.azure' : '');

function hostOf(text: string, subject: Subject, hosts: Hosts): string | undefined {
	const engine =
		subject === 'tcp-engine'
			? /\btcp:\/\/(?:[^\s/@"]{1,300}@)?([\w.:[\]-]{1,255})/.exec(text)?.[1]
			: undefined;
	return (
		engine?.replace(/[.:]$/, '') ??
		hostSources[subject]?.map(source => hosts[source]).find(host => host !== undefined)
	);
}

function viaOf(subject: Subject, {lookup, nameServer, dial}: Hosts, text: string): string | undefined {
	if (subject === 'name-server') {
		return nameServer;
	}

	return text.includes('proxyconnect') ? (lookup ?? dial) : undefined;
}

function readSsh(text: string) {
	const [, options = '', name] =
		/command \[ssh ([^\]]{0,1000}?)-- ([\w.-]{1,255}) docker/.exec(text) ??
		// docker 19.03 and older print the host before `--`: https://github.com/docker/cli/issues/2115
		/command \[ssh (?:([^\]]{0,200}?) )?([\w.-]{1,255}) -- docker/.exec(text) ??
		[];
	const [, urlUser, urlHost] =
		/ssh:\/\/(?:([\w.-]{1,100})(?::[^\s/@"]{0,300})?@)?([\w.-]{1,255}(?::\d{1,5})?)/.exec(text) ?? [];
	const port = /-p (\d{1,5})/.exec(options)?.[1];
	const host = name === undefined ? urlHost : `${name}${port === undefined ? '' : `:${port}`}`;
	return {host, user: /-l ([\w.-]{1,100})/.exec(options)?.[1] ?? urlUser};
}
