import type {Finding} from '../../engine/check.ts';
import type {Fixes, Platform} from '../../text/template.ts';
import {platformOf} from '../../engine/platform.ts';
import type {RuntimeEnvironment} from '../../engine/system.ts';
import type {ClientKind} from './read-client-version.ts';

export type ClientEnvironment = Pick<RuntimeEnvironment, 'platform' | 'hostType' | 'isWsl'>;

export const clientNames: Readonly<Record<ClientKind, string>> = {
	docker: 'Docker',
	podman: 'Podman',
	nerdctl: 'nerdctl',
};

/** Fixes use `platform` and `clientKind` as conditions. */
export const clientValues = (environment: ClientEnvironment, kind?: ClientKind) => ({
	platform: platformOf(environment),
	clientKind: kind,
	clientName: kind && clientNames[kind],
});

export const unixPlatforms = ['linux', 'wsl', 'macos'] as const satisfies readonly Platform[];

export const currentUserName = {output: ['id', '-un']} as const;

export const useTokenWithoutClient = {
	printToken: {
		text: 'Or sign in without a client on this machine: print a token that other clients accept.',
		command: {run: ['az', 'acr', 'login', '-n', 'REGISTRY', '--expose-token']},
	},
} as const satisfies Fixes;

export const allowMoreTime = {
	allowMoreTime: {
		text: 'Allow more time for each check.',
		command: {run: ['acr-doctor', 'REGISTRY', '--timeout', 'SECONDS']},
	},
} as const satisfies Fixes;

export const shutDownWsl = {
	text: 'Shut down WSL from Windows, then start WSL again.',
	command: {run: ['wsl', '--shutdown']},
} as const;

/** The restart stops running containers. `dockerInstallation` selects the command. */
export const restartDocker = <const Text extends string, const Checks extends readonly string[]>(
	text: Text,
	rechecks: Checks,
) =>
	({
		restartDocker: {
			text,
			when: {dockerInstallation: 'system-service'},
			command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
			rechecks,
		},
		restartUserDocker: {
			text,
			when: {dockerInstallation: 'user-service'},
			command: {run: ['systemctl', '--user', 'restart', 'docker']},
			rechecks,
		},
		restartSnap: {
			text,
			when: {dockerInstallation: 'snap'},
			command: {run: ['sudo', 'snap', 'restart', 'docker']},
			rechecks,
		},
	}) as const satisfies Fixes;

export const readDockerLog = {
	on: 'linux',
	when: {clientKind: 'docker'},
	command: {run: ['sudo', 'journalctl', '-u', 'docker', '-n', '30', '--no-pager']},
} as const;

export const correctClock = {
	compareClock: {
		text: 'Compare the clock of this machine with a correct clock.',
		on: unixPlatforms,
		command: {run: ['date', '-u']},
	},
	setClockInWsl: {
		text: 'Set the clock of WSL to the clock of Windows.',
		on: 'wsl',
		command: {run: ['sudo', 'hwclock', '-s']},
	},
} as const satisfies Fixes;

/** Rootless engines need a range of user and group IDs: https://docs.docker.com/engine/security/rootless/ */
export const assignIds = {
	assignIdRange: {
		text: 'Assign a range of IDs to this user. The range must not overlap another range in /etc/subuid or /etc/subgid.',
		command: {
			run: ['sudo', 'usermod', '--add-subuids', 'FIRST-LAST', '--add-subgids', 'FIRST-LAST', currentUserName],
		},
	},
	applyIdRange: {
		text: 'Then make Podman apply the change. The command stops running containers.',
		when: {clientKind: 'podman'},
		command: {run: ['podman', 'system', 'migrate']},
	},
} as const satisfies Fixes;

/** Returns two variants. The second variant is used if the message of the client is unknown. */
export const withClientMessage = (text: string): readonly string[] => [`${text} {reason}`, text];

export const clientMessage: readonly string[] = [
	'{clientName} reports: {reason}',
	'{clientName} reports no details.',
];

export const storageNotWritable = {
	status: 'failed',
	short: 'Cannot write to image storage',
	summary: '{clientName} cannot write to the folder in which it stores images.',
	meaning: clientMessage,
	fixes: {
		checkOwner: {text: 'Check who owns that folder. After a sudo, root can own the folder.'},
		readKernelLog: {
			text: 'If the disk became read-only, check the kernel log for the cause.',
			on: ['linux', 'wsl'],
			command: {run: ['sudo', 'dmesg', '--level', 'crit,err']},
		},
	},
} as const satisfies Finding;
