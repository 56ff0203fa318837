import type {Fix} from '../core/check.ts';
import type {Surroundings} from '../core/system.ts';
import type {ClientKind} from '../wire/client-version.ts';

/** Where a client works, as far as the advice depends on it. */
export type ClientPlace = Pick<Surroundings, 'platform' | 'place' | 'isWsl'>;

/** The clients, and what they are called. */
export const clientNames: Readonly<Record<ClientKind, string>> = {
	docker: 'Docker',
	podman: 'Podman',
	nerdctl: 'nerdctl',
};

/** Names by which a fix is given only on the platform, and for the client, that it is one for. */
export const adviceValues = ({platform, isWsl}: ClientPlace, kind?: ClientKind) => ({
	linux: platform === 'linux' && !isWsl ? 'Linux' : undefined,
	wsl: isWsl ? 'WSL' : undefined,
	mac: platform === 'darwin' ? 'macOS' : undefined,
	windows: platform === 'win32' ? 'Windows' : undefined,
	docker: kind === 'docker' ? 'Docker' : undefined,
	podman: kind === 'podman' ? 'Podman' : undefined,
	dockerOrPodman: kind && kind !== 'nerdctl' ? clientNames[kind] : undefined,
	nerdctl: kind === 'nerdctl' ? 'nerdctl' : undefined,
	clientName: kind && clientNames[kind],
});

/** A registry needs no client on this machine to be signed in to. */
export const doWithout: Fix = {
	text: 'Or do without a client on this machine: az acr login -n REGISTRY --expose-token prints a token that any other client accepts.',
};

/** What the client itself says stands behind it, where it says anything. */
export const withReason = (text: string): readonly string[] => [`${text} {reason}`, text];

export const clientSays: readonly string[] = [
	'{clientName} says: {reason}',
	'{clientName} says no more than that.',
];
