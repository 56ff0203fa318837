import {existsSync, readFileSync} from 'node:fs';
import os from 'node:os';
import type {RuntimeEnvironment} from '../engine/system.ts';
import type {Environment} from './network/find-proxy-route.ts';

export const readRuntimeEnvironment = (env: Environment, platform: string): RuntimeEnvironment => ({
	platform,
	architecture: os.arch(),
	hostType: hostTypeOf(env),
	isWsl: platform === 'linux' && isWslKernel(),
	isRoot: userId() === 0,
	userId: userId(),
});

function hostTypeOf(env: Environment): RuntimeEnvironment['hostType'] {
	// Azure CLI detects Azure Cloud Shell by the variable ACC_CLOUD
	// (https://github.com/Azure/azure-cli/blob/dev/src/azure-cli-core/azure/cli/core/util.py).
	if (env.ACC_CLOUD) {
		return 'cloud-shell';
	}

	if (env.KUBERNETES_SERVICE_HOST) {
		return 'pod';
	}

	// Docker creates /.dockerenv (https://github.com/moby/moby/blob/v28.0.0/daemon/initlayer/setup_unix.go). Podman
	// creates /run/.containerenv (https://docs.podman.io/en/latest/markdown/podman-run.1.html). Container managers can
	// set the variable `container` (https://systemd.io/CONTAINER_INTERFACE/).
	return existsSync('/.dockerenv') || existsSync('/run/.containerenv') || env.container
		? 'container'
		: 'machine';
}

/** Returns undefined on Windows, and if the system does not know the user. */
function userId(): number | undefined {
	try {
		const {uid} = os.userInfo();
		// On Windows, the ID is -1 (https://nodejs.org/api/os.html#osuserinfooptions).
		return uid < 0 ? undefined : uid;
	} catch {
		return undefined;
	}
}

/** The kernel release of WSL contains "Microsoft" or "microsoft" (https://github.com/microsoft/WSL/issues/423). */
function isWslKernel(): boolean {
	try {
		return /microsoft/i.test(readFileSync('/proc/sys/kernel/osrelease', 'utf8'));
	} catch {
		return false;
	}
}
