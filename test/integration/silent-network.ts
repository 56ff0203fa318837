import {mkdir, rm, writeFile} from 'node:fs/promises';
import {execa} from 'execa';

/** A network of our own, whose one server drops every packet: it is the resolver, and the host that is named. */
export type SilentNetwork = {
	/** What runs a command in it, before the command's own words. */
	readonly prefix: readonly string[];
	/** Leads to what an administrator runs, too. */
	readonly path: string;
	/** A folder that is there as long as the network. */
	readonly home: string;
	readonly close: () => Promise<void>;
};

/** An address that is there, and whose packets are dropped. */
const silent = '127.0.0.99';

/** Takes root and namespaces; throws with what the system said where there are none. */
export async function openSilentNetwork(host: string): Promise<SilentNetwork> {
	const namespace = `acr-doctor-${process.pid}`;
	const home = `/etc/netns/${namespace}`;
	const {failed, stderr} = await administer('ip', 'netns', 'add', namespace);

	if (failed) {
		throw new Error(`A network namespace cannot be made here: ${stderr}`);
	}

	await mkdir(home, {recursive: true});
	// A look-up goes on for 150 seconds, longer than a test waits for the program.
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
