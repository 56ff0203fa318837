import type {Fixes, Platform} from '../../text/template.ts';
import {platformOf} from '../../engine/platform.ts';
import type {RuntimeEnvironment} from '../../engine/system.ts';
import type {ClientKind} from './read-client-version.ts';

/** The system on which a client runs, as far as the fixes depend on it. */
export type ClientPlace = Pick<RuntimeEnvironment, 'platform' | 'hostType' | 'isWsl'>;

/** The display names of the clients. */
export const clientNames: Readonly<Record<ClientKind, string>> = {
	docker: 'Docker',
	podman: 'Podman',
	nerdctl: 'nerdctl',
};

/** The values that the conditions of fixes compare, and the display name of the client. */
export const clientValues = (hostType: ClientPlace, kind?: ClientKind) => ({
	platform: platformOf(hostType),
	clientKind: kind,
	clientName: kind && clientNames[kind],
});

/** The platforms that have the usual Unix programs. */
export const unixLike = ['linux', 'wsl', 'macos'] as const satisfies readonly Platform[];

/** The user who types the command. */
export const userName = {output: ['id', '-un']} as const;

/** A sign-in to a registry needs no client on this machine. */
export const useTokenWithoutClient = {
	printToken: {
		text: 'Or do without a client on this machine: print a token that any other client accepts.',
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
	text: 'Shut down WSL from Windows, then open it again.',
	command: {run: ['wsl', '--shutdown']},
} as const;

export const readDockerLog = {
	on: 'linux',
	when: {clientKind: 'docker'},
	command: {run: ['sudo', 'journalctl', '-u', 'docker', '-n', '30', '--no-pager']},
} as const;

/** A user without root needs a range of IDs, which Podman applies on demand. */
export const assignIds = {
	assignIdRange: {
		text: 'Give the user a range of IDs; it must not overlap one in /etc/subuid or /etc/subgid.',
		command: {
			run: ['sudo', 'usermod', '--add-subuids', '100000-165535', '--add-subgids', '100000-165535', userName],
		},
	},
	applyIdRange: {
		text: 'Then have Podman apply the change.',
		when: {clientKind: 'podman'},
		command: {run: ['podman', 'system', 'migrate']},
	},
} as const satisfies Fixes;

/** Adds the client's own message when there is one. */
export const withReason = (text: string): readonly string[] => [`${text} {reason}`, text];

export const clientSays: readonly string[] = [
	'{clientName} says: {reason}',
	'{clientName} says no more than that.',
];
