import type {CollectContext} from '../../../../engine/check.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {collectContainersFiles} from './collect-podman-files.ts';
import type {PodmanSettings} from './podman-settings.ts';
import {withProblem} from './podman-file.ts';
import type {PodmanPlace} from './podman-place.ts';
import {readContainersConf} from './read-containers-conf.ts';

/** Returns the files of containers.conf, their proxies, and the service if `remote` is true. */
export async function collectContainersConf(
	context: CollectContext,
	place: PodmanPlace,
): Promise<{readonly files: readonly SettingsFile[]} & Pick<PodmanSettings, 'service' | 'proxies'>> {
	const read = (await collectContainersFiles(context, place)).map(file => ({
		file: file.file,
		conf: file.text && readContainersConf(file.text.content, file.text.lineOf),
	}));
	const confs = read.flatMap(({file, conf}) =>
		conf === undefined || 'problem' in conf ? [] : [{...conf, path: file.path}],
	);
	const remote = confs.findLast(({isRemote}) => isRemote !== undefined);
	const name = confs.findLast(({service}) => service !== undefined)?.service;
	const address = confs
		.flatMap(({destinations}) => destinations)
		.findLast(destination => destination.name === name)?.address;

	return {
		files: read.map(({file, conf}) => withProblem(file, conf)),
		proxies: confs
			.flatMap(({proxies, path}) => proxies.map(proxy => ({...proxy, path})))
			.filter(({variable}) => context.system.variable(variable) === undefined),
		...(remote?.isRemote === true && {
			service: {
				...(address !== undefined && {address}),
				path: remote.path,
				...(remote.remoteLine !== undefined && {line: remote.remoteLine}),
			},
		}),
	};
}
