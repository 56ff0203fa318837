import type {CollectContext} from '../../../../engine/check.ts';
import type {Values} from '../../../../text/template.ts';
import type {HostsFile} from '../../client-settings/containerd/collect-hosts-files.ts';
import {hostsFileFor} from '../../client-settings/containerd/hosts-file-for.ts';
import {currentSettings} from '../../client-settings/current-settings.ts';
import type {PodmanSettings} from '../../client-settings/podman/podman-settings.ts';
import {findNearSignIn, findSignIns} from '../../client-settings/podman/find-sign-in.ts';
import type {NearSignIn, SignInPlace} from '../../client-settings/podman/find-sign-in.ts';
import {routeOfPull} from '../../client-settings/podman/podman-pull-route.ts';
import type {PullRoute} from '../../client-settings/podman/podman-pull-route.ts';
import type {SettingsFile} from '../../client-settings/read-settings-file.ts';
import type {containerPullFindings} from '../container-pull-findings.ts';
import {hostOfImage} from '../read-pull-output.ts';

/** The settings of Podman or nerdctl that apply to the image. */
export type RegistrySettings = {
	/** The settings files with a problem. */
	readonly files: readonly SettingsFile[];
	readonly podman?: PodmanPullSettings | undefined;
	/** The hosts.toml of nerdctl for the registry. */
	readonly hostsFile?: HostsFile | undefined;
};

export type PodmanPullSettings = Pick<PodmanSettings, 'loginFile' | 'isLoginFileTemporary'> & {
	readonly route: PullRoute;
	/** The sign-ins for the image, in the order in which Podman looks for them. */
	readonly signIns: readonly SignInPlace[];
	/** A sign-in with the same host, regardless of path, case and port. */
	readonly nearSignIn?: NearSignIn | undefined;
	/** The sign-in of the user who started sudo, for the image. */
	readonly sudoSignIn?: SignInPlace | undefined;
	/** The first file with sign-ins that names a credential store, which Podman does not use. */
	readonly storeFile?: {readonly path: string; readonly credentialStore: string} | undefined;
	/** The first `https_proxy` or `all_proxy` in containers.conf. */
	readonly proxy?: PodmanSettings['proxies'][number] | undefined;
};

/** The finding that replaces the verdict about the error line, and the values of its sentences. */
export type SettingsExplanation = {
	/** `finding` is absent if the settings only add values. */
	readonly finding?: keyof typeof containerPullFindings;
	readonly values: Values;
};

/** Returns undefined for Docker, and if the settings are unknown. */
export async function collectRegistrySettings(
	context: CollectContext,
	image: string,
): Promise<RegistrySettings | undefined> {
	const settings = await currentSettings(context);

	if (settings?.podman === undefined && settings?.containerd === undefined) {
		return undefined;
	}

	const {files, podman, containerd} = settings;
	return {
		files: files.filter(({state}) => state !== 'read'),
		...(podman && {podman: settingsFor(podman, image)}),
		...(containerd && {hostsFile: hostsFileFor(containerd, hostOfImage(image))}),
	};
}

function settingsFor(podman: PodmanSettings, image: string): PodmanPullSettings {
	const {logins, sudoLogins, loginFile, isLoginFileTemporary, registries, proxies} = podman;
	const storeFile = logins.find(({credentialStore}) => credentialStore !== undefined);

	return {
		route: routeOfPull(registries, image),
		signIns: findSignIns(logins, image),
		nearSignIn: findNearSignIn(logins, image),
		sudoSignIn: findSignIns(sudoLogins, image)[0],
		...(storeFile?.credentialStore !== undefined && {
			storeFile: {path: storeFile.path, credentialStore: storeFile.credentialStore},
		}),
		loginFile,
		isLoginFileTemporary,
		proxy: proxies.find(({variable}) => /^(?:https|all)_proxy$/i.test(variable)),
	};
}
