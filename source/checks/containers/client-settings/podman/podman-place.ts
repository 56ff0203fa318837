import type {CollectContext} from '../../../../engine/check.ts';
import {containerClient} from '../../container-client/container-client.ts';

/** The version, the user and the folders that decide which settings files Podman reads. */
export type PodmanPlace = {
	readonly major: number;
	readonly minor: number;
	/**
	 * True for Podman 6 and later, which searches for files in another order:
	 * https://github.com/containers/container-libs/blob/main/storage/pkg/configfile/parse.go
	 */
	readonly isModern: boolean;
	readonly isRootless: boolean;
	readonly userId?: number | undefined;
	readonly home?: string | undefined;
	/** `$XDG_CONFIG_HOME/containers`, or `~/.config/containers`. */
	readonly settings?: string | undefined;
	/** `~/.config/containers`, regardless of XDG_CONFIG_HOME. */
	readonly homeSettings?: string | undefined;
};

export function podmanPlaceOf({system, facts}: CollectContext): PodmanPlace {
	const {version = ''} = facts.need(containerClient);
	const [major = 0, minor = 0] = version.split('.', 2).map(part => Number.parseInt(part, 10) || 0);
	const {isRoot, userId} = system.runtimeEnvironment();
	const home = system.homeFolder();
	const config = system.variable('XDG_CONFIG_HOME') || (home && `${home}/.config`);

	return {
		major,
		minor,
		isModern: major >= 6,
		isRootless: !isRoot,
		userId,
		home,
		settings: config && `${config}/containers`,
		homeSettings: home && `${home}/.config/containers`,
	};
}
