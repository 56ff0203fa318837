import {appendFile, chmod, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {execa} from 'execa';
import {vi} from 'vitest';
import type {Lab} from './container-lab.ts';

/** The name of the remote host in the ssh settings. Its address is that of the lab itself. */
export const remoteHost = 'build01';

export type RemoteHost = {
	/** The files of the user who runs docker, by name, for example `config` or `known_hosts`. */
	readonly sshFile: (name: string) => string;
	/** Sets every file of ssh and every setting of the remote host to a state in which docker works. */
	readonly reset: () => Promise<void>;
	/** Restarts the ssh server with more lines in its settings. */
	readonly restart: (...lines: readonly string[]) => Promise<void>;
	/** Names the key of another host in known_hosts. */
	readonly changeHostKey: () => Promise<void>;
	/** Makes the ssh server refuse every key. */
	readonly refuseKeys: () => Promise<void>;
	/** Writes the file that the login shell of the remote user reads first. */
	readonly writeProfile: (text: string) => Promise<void>;
	/** Sets the login shell of the remote user. */
	readonly setShell: (shell: string) => Promise<void>;
};

const userId = 2001;

/**
 * Starts an ssh server in the lab, with a remote user `dev` whose docker commands use the daemon of the lab. Root of the
 * lab has another home folder, because ssh ignores HOME.
 */
export async function startRemoteHost(lab: Lab): Promise<RemoteHost> {
	const folder = path.join(lab.folder, 'ssh');
	const home = path.join(lab.folder, 'home/.ssh');
	const remoteHome = path.join(folder, 'dev');
	const sshFile = (name: string) => path.join(home, name);
	const authorized = path.join(folder, 'authorized_keys');
	const settings = path.join(folder, 'sshd_config');

	await mkdir(home, {recursive: true, mode: 0o700});
	await mkdir(remoteHome, {recursive: true});
	await mkdir(path.join(lab.folder, 'run/sshd'));
	await Promise.all(
		[path.join(folder, 'host_key'), path.join(folder, 'other_key'), sshFile('id_ed25519')].map(async file =>
			execa('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]),
		),
	);
	await writeUsers(lab, path.dirname(home), remoteHome);

	const knowHost = async (key: string) =>
		writeFile(sshFile('known_hosts'), `${remoteHost},127.0.0.1 ${await publicKey(path.join(folder, key))}\n`);

	/** The ssh server removes its PID file when it ends. */
	const stop = async () =>
		lab.runInside(
			'sh',
			'-c',
			`f=${folder}/sshd.pid; ! [ -e $f ] || kill $(cat $f); while [ -e $f ]; do sleep 0.05; done`,
		);

	const restart = async (...lines: readonly string[]) => {
		await stop();
		await writeFile(settings, [...settingsFor(folder), ...lines, ''].join('\n'));
		lab.startInside('/usr/sbin/sshd', ['-D', '-e', '-f', settings]);
		await vi.waitFor(async () => lab.runInside('bash', '-c', '</dev/tcp/127.0.0.1/22'), {
			timeout: 10_000,
			interval: 50,
		});
	};

	const setShell = async (shell: string) => {
		const users = path.join(lab.folder, 'etc/passwd');
		const text = await readFile(users, 'utf8');
		await writeFile(users, text.replace(/^(dev:.*:).*$/m, `$1${shell}`));
	};

	return {
		sshFile,
		setShell,
		restart,
		changeHostKey: async () => knowHost('other_key'),
		refuseKeys: async () => writeFile(authorized, ''),
		writeProfile: async text => writeFile(path.join(remoteHome, '.bashrc'), text),
		async reset() {
			await writeFile(authorized, `${await publicKey(sshFile('id_ed25519'))}\n`);
			await writeFile(path.join(remoteHome, '.bashrc'), '');
			await setShell('/bin/bash');
			await rm(sshFile('id_rsa'), {force: true});
			await rm(sshFile('config'), {force: true});
			await writeFile(sshFile('config'), `Host ${remoteHost}\n\tHostName 127.0.0.1\n`);
			await chmod(sshFile('config'), 0o600);
			await chmod(sshFile('id_ed25519'), 0o600);
			await rm(sshFile('known_hosts'), {recursive: true, force: true});
			await knowHost('host_key');
			await lab.runInside('chmod', '666', '/run/docker.sock');
			await restart();
		},
	};
}

/** Returns the type and the key, without the comment. */
const publicKey = async (file: string): Promise<string> =>
	(await readFile(`${file}.pub`, 'utf8')).split(' ').slice(0, 2).join(' ');

const settingsFor = (folder: string): readonly string[] => [
	'ListenAddress 127.0.0.1',
	`HostKey ${folder}/host_key`,
	`AuthorizedKeysFile ${folder}/authorized_keys`,
	'StrictModes no',
	'UsePAM no',
	'PasswordAuthentication no',
	'KbdInteractiveAuthentication no',
	`PidFile ${folder}/sshd.pid`,
];

/** Gives the lab its own list of users. */
async function writeUsers(lab: Lab, home: string, remoteHome: string): Promise<void> {
	const users = path.join(lab.folder, 'etc/passwd');
	const lines = (await readFile('/etc/passwd', 'utf8'))
		.split('\n')
		.filter(line => line && !line.startsWith('root:'));
	await writeFile(users, [`root:x:0:0:root:${home}:/bin/bash`, ...lines, ''].join('\n'));
	await appendFile(users, `dev:x:${userId}:${userId}::${remoteHome}:/bin/bash\n`);
	await execa('chown', ['-R', `${userId}:${userId}`, remoteHome]);
	await lab.runInside('mount', '--bind', users, '/etc/passwd');
}
