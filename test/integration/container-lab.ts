import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {openSync} from 'node:fs';
import {chmod, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {execa} from 'execa';
import {vi} from 'vitest';
import {
	createServerCertificate,
	createIssuer,
	validityInDays,
	toPem,
} from '../../source/demo/network/certificates.ts';
import type {ServerCertificate} from '../../source/demo/network/certificates.ts';
import {labAddress, plainDomain, proxiedHost, proxyPort} from './container-faults.ts';
import type {RegistryFault} from './container-faults.ts';
import {makeFolder} from './daemons.ts';

/** Separate network and mount namespaces, with names, trust and sockets that other programs do not see. */
export type Lab = {
	readonly folder: string;
	/** Creates a script in `bin` that runs a program of this machine in the lab. */
	readonly wrap: (name: string, program: string, options?: WrapOptions) => Promise<string>;
	readonly startInside: (program: string, words: readonly string[]) => void;
	/** Starts a program in the lab, and waits until its socket exists. */
	readonly serve: (program: string, words: readonly string[], socket: string) => Promise<void>;
	readonly runInside: (...words: readonly string[]) => Promise<string>;
	/** Sets the fault of a port or host name. Without a fault, the registry serves a valid image. */
	readonly setFault: (place: number | string, fault?: RegistryFault) => Promise<void>;
	/** Makes the container programs trust the CA of the lab for a host and port. */
	readonly trust: (host: string, port: number) => Promise<void>;
	readonly startDocker: () => Promise<void>;
	readonly stopDocker: () => Promise<void>;
	/** Ends every process in the lab. */
	readonly close: () => Promise<void>;
};

type WrapOptions = {
	/** Arguments that the script adds before the arguments of the caller. */
	readonly words?: readonly string[];
	/** The user ID that runs the program. The default is root. */
	readonly user?: number;
	/** Shell lines that the script runs before the program. */
	readonly before?: string;
};

/** Returns the shell script that creates the lab. The processes of the lab end even if this process is killed. */
const setUp = (folder: string): string => `
mount --bind ${folder}/run /run
mount --bind ${folder}/etc/docker /etc/docker
mount --bind ${folder}/etc/resolv.conf /etc/resolv.conf
mount -t tmpfs -o size=24m tmpfs ${folder}/data
ip link set lo up
ip address add ${labAddress}/32 dev lo
echo ready
exec sleep infinity
`;

/** Adds sbin to the PATH, because the PATH of a user can lack it. */
const environment = {...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`};

export async function openLab(): Promise<Lab> {
	const {folder, remove} = await makeFolder();
	await chmod(folder, 0o755);
	await Promise.all(
		['run', 'etc/docker/certs.d', 'data', 'bin', 'layers'].map(async name =>
			mkdir(path.join(folder, name), {recursive: true}),
		),
	);
	await writeFile(
		path.join(folder, 'etc/resolv.conf'),
		`nameserver ${labAddress}\noptions timeout:1 attempts:2\n`,
	);
	await writeCertificates(folder);

	const flags = ['--mount', '--net', '--pid', '--fork', '--mount-proc', '--kill-child'];
	const holder = spawn('unshare', [...flags, 'sh', '-ec', setUp(folder)], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: environment,
	});
	await once(createInterface({input: holder.stdout}), 'line');
	const {stdout: inner} = await execa('pgrep', ['-P', String(holder.pid)]);
	const enter = ['--target', inner.trim(), '--mount', '--net'];

	// Errors of these programs go to a log file, because the caller reports its own error.
	const log = openSync(path.join(folder, 'log'), 'a');
	const startInside = (program: string, words: readonly string[], variables = {}): ChildProcess =>
		spawn('nsenter', [...enter, '--pid', program, ...words], {
			stdio: ['pipe', 'pipe', log],
			env: {...environment, ...variables},
		});
	const runInside = async (...words: readonly string[]): Promise<string> =>
		(await execa('nsenter', [...enter, '--pid', ...words], {env: environment, extendEnv: false})).stdout;

	const registry = startInside(process.execPath, [
		path.join(import.meta.dirname, 'fixtures/faulty-registry.ts'),
		folder,
	]);
	const answers = createInterface({input: registry.stdout!});
	await once(answers, 'line');
	let orders = Promise.resolve();

	return {
		folder,
		startInside,
		async serve(program, words, socket) {
			startInside(program, words);
			await vi.waitFor(async () => runInside('test', '-S', socket), {timeout: 10_000, interval: 50});
		},
		runInside,
		async wrap(name, program, {words = [], user, before = ''} = {}) {
			const file = path.join(folder, 'bin', name);
			const {stdout: found} = await execa('sh', ['-c', `command -v ${program}`], {env: environment});
			const as =
				user === undefined ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups'];
			const line = ['nsenter', ...enter, '--pid', ...as, found, ...words].join(' ');
			await writeFile(file, `#!/bin/sh\n${before}\nexec ${line} "$@"\n`);
			await chmod(file, 0o755);
			return file;
		},
		async setFault(place, fault) {
			orders = orders.then(async () => {
				const done = once(answers, 'line');
				registry.stdin!.write(`${JSON.stringify({place, fault: fault ?? 'none'})}\n`);
				await done;
			});
			await orders;
		},
		async trust(host, port) {
			const place = path.join(folder, 'etc/docker/certs.d', `${host}:${port}`);
			await mkdir(place, {recursive: true});
			await execa('cp', [path.join(folder, 'authority.crt'), path.join(place, 'ca.crt')]);
		},
		async startDocker() {
			startInside('dockerd', dockerWords(folder), {
				HTTPS_PROXY: `http://${labAddress}:${proxyPort}`,
				NO_PROXY: `.${plainDomain},.unknown.test,${labAddress}`,
			});
			await vi.waitFor(async () => runInside('docker', 'version'), {timeout: 20_000, interval: 100});
		},
		async stopDocker() {
			await runInside(
				'sh',
				'-c',
				`kill -9 $(cat /run/docker.pid) $(cat ${folder}/exec/containerd/containerd.pid)`,
			);
			await runInside('rm', '-rf', '/run/docker.pid', `${folder}/exec`, '/run/docker.sock');
		},
		async close() {
			const ended = once(holder, 'exit');
			holder.kill('SIGKILL');
			await ended;
			await remove();
		},
	};
}

const dockerWords = (folder: string): readonly string[] => [
	`--data-root=${folder}/data`,
	`--exec-root=${folder}/exec`,
	'--pidfile=/run/docker.pid',
	'--host=unix:///var/run/docker.sock',
	`--host=tcp://${labAddress}:2376`,
	'--tls',
	'--tlsverify=false',
	`--tlscacert=${folder}/authority.crt`,
	`--tlscert=${folder}/good.crt`,
	`--tlskey=${folder}/good.key`,
	'--storage-driver=vfs',
	'--iptables=false',
	'--ip6tables=false',
	'--bridge=none',
];

async function writeCertificates(folder: string): Promise<void> {
	const [authority, stranger] = await Promise.all([createIssuer('Lab Root'), createIssuer('Company Proxy')]);
	const names = [`*.${plainDomain}`, proxiedHost];
	const write = async (name: string, identity: ServerCertificate) => {
		const {key, cert} = toPem(identity);
		await writeFile(path.join(folder, `${name}.key`), key);
		await writeFile(path.join(folder, `${name}.crt`), cert);
	};

	await writeFile(path.join(folder, 'authority.crt'), authority.certificate.toString('pem'));
	await write('good', await createServerCertificate({names, issuer: authority}));
	await write('untrusted', await createServerCertificate({names, issuer: stranger}));
	await write('other-host', await createServerCertificate({names: ['other.example'], issuer: authority}));
	await write(
		'expired',
		await createServerCertificate({names, issuer: authority, validity: validityInDays(-20, -10)}),
	);
}
