import {existsSync, readFileSync} from 'node:fs';
import os from 'node:os';
import type {RuntimeEnvironment} from '../engine/system.ts';
import type {Environment} from './network/find-proxy-route.ts';

export const readRuntimeEnvironment = (env: Environment, platform: string): RuntimeEnvironment => ({
	platform,
	architecture: os.arch(),
	hostType: hostTypeOf(env),
	isWsl: platform === 'linux' && isWslKernel(),
	isRoot: isRootUser(),
});

function hostTypeOf(env: Environment): RuntimeEnvironment['hostType'] {
	// Azure Cloud Shell sets ACC_CLOUD. Azure CLI detects Cloud Shell in the same way (`in_cloud_console` in
	// azure/cli/core/util.py).
	if (env.ACC_CLOUD) {
		return 'cloud-shell';
	}

	if (env.KUBERNETES_SERVICE_HOST) {
		return 'pod';
	}

	// Docker creates /.dockerenv, and Podman creates /run/.containerenv. Container managers that follow systemd's
	// container interface set the variable `container`.
	return existsSync('/.dockerenv') || existsSync('/run/.containerenv') || env.container
		? 'container'
		: 'machine';
}

/** Returns false if the user has no entry in the user database, as in some containers. Such a user is not root. */
function isRootUser(): boolean {
	try {
		return os.userInfo().uid === 0;
	} catch {
		return false;
	}
}

/** WSL 1 and 2 have "Microsoft" in their kernel release. */
function isWslKernel(): boolean {
	try {
		return /microsoft/i.test(readFileSync('/proc/sys/kernel/osrelease', 'utf8'));
	} catch {
		return false;
	}
}
