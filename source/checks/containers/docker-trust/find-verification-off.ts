import type {ClientSettingsEvidence} from '../client-settings/collect-settings.ts';
import {hostsFileFor} from '../client-settings/containerd/hosts-file-for.ts';
import {routeOfPull} from '../client-settings/podman/podman-pull-route.ts';

export type VerificationOff = {readonly path: string; readonly line?: number | undefined};

/**
 * Returns the setting that turns off the verification of a registry, or undefined. `host` is the host, with a port other
 * than 443. Networks in `insecure-registries` are not compared.
 */
export function findVerificationOff(
	settings: ClientSettingsEvidence | undefined,
	host: string,
): VerificationOff | undefined {
	const {docker, podman, containerd} = settings ?? {};
	const entry = docker?.insecureRegistries?.find(
		({value}) => value.toLowerCase().replace(/^https?:\/\//, '') === host.toLowerCase(),
	);

	if (entry !== undefined) {
		return {path: entry.path, line: entry.line};
	}

	const {isInsecure = false, file, insecureLine} = podman ? routeOfPull(podman.registries, `${host}/`) : {};

	if (isInsecure && file !== undefined) {
		return {path: file, line: insecureLine};
	}

	const hostsFile = containerd && hostsFileFor(containerd, host);
	const server = hostsFile?.servers.at(-1);
	return server?.skipsVerification === true && hostsFile !== undefined
		? {path: hostsFile.path, line: server.skipLine}
		: containerd?.insecure;
}
