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
	/** The settings files and folders that exist, and missing files that a variable names. */
	readonly files: readonly SettingsFile[];
	/** `docker` is absent for another client, and for docker.exe in WSL. */
	readonly docker?: DockerSettings;
	readonly podman?: PodmanSettings;
	readonly containerd?: ContainerdSettings;
};

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
