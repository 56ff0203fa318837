import {mkdir, rm, writeFile} from 'node:fs/promises';
import {execa} from 'execa';

/** A network namespace in which one address drops every packet. The resolver and the given host have this address. */
export type SilentNetwork = {
	/** The command line prefix that runs a command in the namespace. */
	readonly prefix: readonly string[];
	/** A PATH with sbin. */
	readonly path: string;
	/** A folder that `close` removes together with the namespace. */
	readonly home: string;
	readonly close: () => Promise<void>;
};

/** The address that drops every packet. */
const silent = '127.0.0.99';

/** Creates the namespace. Throws the error of the system if the test is not root or namespaces are forbidden. */
export async function openSilentNetwork(host: string): Promise<SilentNetwork> {
	const namespace = `acr-doctor-${process.pid}`;
	const home = `/etc/netns/${namespace}`;
	const {failed, stderr} = await administer('ip', 'netns', 'add', namespace);

	if (failed) {
		throw new Error(`A network namespace cannot be made here: ${stderr}`);
	}

	await mkdir(home, {recursive: true});
	// A lookup takes 150 seconds, which is longer than the test waits.
	await writeFile(`${home}/resolv.conf`, `nameserver ${silent}\noptions timeout:30 attempts:5\n`);
	await writeFile(`${home}/hosts`, `127.0.0.1 localhost\n${silent} ${host}\n`);
	await administer('ip', '-n', namespace, 'link', 'set', 'lo', 'up');
	await administer('ip', 'netns', 'exec', namespace, 'iptables', '-A', 'INPUT', '-d', silent, '-j', 'DROP');

	return {
		prefix: ['ip', 'netns', 'exec', namespace],
		path,
		home,
		async close() {
			await administer('ip', 'netns', 'delete', namespace);
			await rm(home, {recursive: true, force: true});
		},
	};
}

const path = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

const administer = async (program: string, ...words: readonly string[]) =>
	execa(program, [...words], {reject: false, env: {PATH: path}});
