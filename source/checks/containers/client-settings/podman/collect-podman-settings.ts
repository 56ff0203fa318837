import type {CollectContext} from '../../../../engine/check.ts';
import {containerClient} from '../../container-client/container-client.ts';
import {isRelevantKey} from '../is-relevant.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {collectContainersConf} from './collect-containers-conf.ts';
import {collectPodmanLogins} from './collect-podman-logins.ts';
import type {PodmanLogins} from './collect-podman-logins.ts';
import {collectRegistriesConf} from './collect-registries-conf.ts';
import {podmanPlaceOf} from './podman-place.ts';
import type {PodmanPlace} from './podman-place.ts';
import {certificateFolders} from '../../docker-trust/engine-files.ts';
import {collectCertificates} from '../docker/collect-certificates.ts';
import type {PodmanSettings} from './podman-settings.ts';

export async function collectPodmanSettings(
	context: CollectContext,
): Promise<{readonly files: readonly SettingsFile[]; readonly podman: PodmanSettings}> {
	const place = podmanPlaceOf(context);
	const [containers, logins, missingRuntimeFolder] = await Promise.all([
		collectContainersConf(context, place),
		collectPodmanLogins(context, place, key => isRelevantKey(context.target, key)),
		findMissingRuntimeFolder(context),
	]);
	const isRemote = isRemoteClient(context) || containers.service !== undefined;
	const registries = isRemote ? undefined : await collectRegistriesConf(context, place);
	const {files: loginFiles, ...signIns} = logins;
	const certificates = isRemote ? undefined : await collectPodmanCertificates(context, place);

	return {
		files: [...containers.files, ...(registries?.files ?? []), ...loginFiles],
		podman: {
			isRemote,
			service: containers.service,
			proxies: containers.proxies,
			registries: registries?.entries ?? [],
			...(registries?.globalHelpers && {globalHelpers: registries.globalHelpers}),
			...signIns,
			...(certificates !== undefined && certificates.length > 0 && {certificates}),
			missingHelpers: findMissingHelpers(context, signIns.logins, registries?.globalHelpers),
			missingRuntimeFolder,
		},
	};
}

/** For each registry, Podman uses only the first folder (containers-certs.d(5)). */
async function collectPodmanCertificates(context: CollectContext, {settings, isRootless}: PodmanPlace) {
	const folders = certificateFolders({isPodman: true, configFolder: parentOf(settings), isRootless});
	const found = await Promise.all(folders.map(async folder => collectCertificates(context, folder)));
	const all = found.flatMap(each => each.certificates).toReversed();
	return [...new Map(all.map(each => [each.host, each])).values()].toReversed();
}

const parentOf = (settings: string | undefined) => settings?.replace(/\/containers$/, '');

const isRemoteClient = ({system, facts}: CollectContext): boolean =>
	system.runtimeEnvironment().platform !== 'linux' ||
	facts.need(containerClient).command.includes('podman-remote') ||
	['CONTAINER_HOST', 'CONTAINER_CONNECTION'].some(name => Boolean(system.variable(name)));

function findMissingHelpers(
	{system}: CollectContext,
	logins: PodmanLogins['logins'],
	globalHelpers: PodmanSettings['globalHelpers'],
): PodmanSettings['missingHelpers'] {
	const {helperNames = [], path: globalPath = ''} = globalHelpers ?? {};
	const ofRegistries = logins.flatMap(({helpers, path}) => helpers.map(helper => ({...helper, path})));
	const ofAll = helperNames
		// `containers-auth.json` means the files with sign-ins, not a program (containers-registries.conf(5)).
		.filter(helper => helper !== 'containers-auth.json')
		.map(helper => ({helper, path: globalPath}));

	return [...ofRegistries, ...ofAll].filter(
		({helper}) => system.findProgram(`docker-credential-${helper}`) === undefined,
	);
}

async function findMissingRuntimeFolder({system, signal}: CollectContext): Promise<string | undefined> {
	const folder = system.variable('XDG_RUNTIME_DIR');
	const isUsed =
		system.runtimeEnvironment().platform === 'linux' &&
		!system.variable('REGISTRY_AUTH_FILE') &&
		!system.variable('DOCKER_CONFIG');

	if (!folder || !isUsed) {
		return undefined;
	}

	const listed = await system.listFolder(folder, signal);
	return !listed.ok && listed.code === 'ENOENT' ? folder : undefined;
}
