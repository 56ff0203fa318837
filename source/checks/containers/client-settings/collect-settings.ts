import type {CollectContext} from '../../../engine/check.ts';
import {containerClient} from '../container-client/container-client.ts';
import type {ClientKind} from '../read-client-version.ts';
import type {ClientEnvironment} from '../shared-client-findings.ts';
import {collectContainerdSettings} from './containerd/collect-containerd-settings.ts';
import type {ContainerdSettings} from './containerd/collect-containerd-settings.ts';
import {collectDockerSettings} from './docker/collect-docker-settings.ts';
import type {DockerSettings} from './docker/docker-settings.ts';
import {collectPodmanSettings} from './podman/collect-podman-settings.ts';
import type {PodmanSettings} from './podman/podman-settings.ts';
import type {SettingsFile} from './read-settings-file.ts';

export type ClientSettingsEvidence = ClientEnvironment & {
	readonly kind: ClientKind;
	/** The files that exist, in the order in which the client reads them. */
	readonly files: readonly SettingsFile[];
	/** The settings that can change a verdict. Present only for the kind of client that reads them. */
	readonly docker?: DockerSettings;
	readonly podman?: PodmanSettings;
	readonly containerd?: ContainerdSettings;
};

/** Reads the settings files of the container client. A file with a problem is part of the evidence. */
export async function collectSettings(context: CollectContext): Promise<ClientSettingsEvidence> {
	const {kind = 'docker', platform, hostType, isWsl} = context.facts.need(containerClient);
	return {kind, platform, hostType, isWsl, ...(await settingsOf[kind](context))};
}

type CollectedSettings = Pick<ClientSettingsEvidence, 'files' | 'docker' | 'podman' | 'containerd'>;

const settingsOf: Readonly<Record<ClientKind, (context: CollectContext) => Promise<CollectedSettings>>> = {
	docker: collectDockerSettings,
	podman: collectPodmanSettings,
	nerdctl: collectContainerdSettings,
};
