import type {CollectContext} from '../../../../engine/check.ts';
import {containerClient} from '../../container-client/container-client.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {collectContext} from './collect-docker-context.ts';
import {collectEngine} from './collect-docker-engine.ts';
import {collectHelpers} from './collect-docker-login.ts';
import type {DockerSettings} from './docker-settings.ts';
import {findDockerInstallation} from '../../docker-installation.ts';
import {dockerFolder, readDockerLogin} from './read-docker-login.ts';

type Collected = {readonly files: readonly SettingsFile[]; readonly docker?: DockerSettings};

/** Reads the settings files of docker and its engine. Returns no settings for docker.exe in WSL. */
export async function collectDockerSettings(context: CollectContext): Promise<Collected> {
	const {system, facts} = context;
	const {command, platform, hostType, isWsl} = facts.need(containerClient);
	const home = system.homeFolder();

	if (isWsl && command.endsWith('.exe')) {
		return {files: []};
	}

	const program = /[\\/]/.test(command) ? command : system.findProgram(command);
	const isSnap = isSnapProgram(program);
	const folder = dockerFolder(system.variable('DOCKER_CONFIG'), home, isSnap);
	const login = await readDockerLogin(context, folder);
	const [chosen, helpers, integration] = await Promise.all([
		collectContext(context, folder, login.config && {...login.config, path: login.path}),
		// The snap of Docker is confined and cannot start programs of this machine
		// (https://snapcraft.io/docs/snap-confinement).
		login.config === undefined || isSnap ? undefined : collectHelpers(context, login.config, login.path),
		isWsl ? system.listFolder('/mnt/wsl/docker-desktop', context.signal) : undefined,
	]);
	const {file, ...selection} = chosen;
	const isHidden =
		login.file === undefined && (await hidesLogin(context, folder, dockerFolder('', home, isSnap)));
	// If the selected context is missing, docker connects to no engine.
	const isMissing = selection.selectedContext?.isMissing === true;
	const engine = findDockerInstallation({
		platform,
		hostType,
		endpoint: selection.endpoint,
		isSnap,
		isElsewhere: isMissing || (integration?.ok === true && selection.endpoint === undefined),
	});
	const collected = await collectEngine(context, engine, home);

	return {
		files: [login.file, file, ...collected.files].filter(one => one !== undefined),
		docker: {
			...helpers,
			...(isHidden && {missingConfigFolder: folder}),
			...(login.config?.hasProxies && {hasClientProxies: true}),
			...(login.config?.hasHeaders && {hasHttpHeaders: true}),
			...(system.variable('DOCKER_AUTH_CONFIG') && {hasAuthVariable: true}),
			...selection,
			engine,
			...collected.settings,
		},
	};
}

/** Returns true if the folder of DOCKER_CONFIG does not exist, and the default folder has a config.json. */
async function hidesLogin(context: CollectContext, folder: string, defaultFolder: string): Promise<boolean> {
	const listed =
		folder === defaultFolder ? undefined : await context.system.listFolder(folder, context.signal);

	if (listed === undefined || listed.ok || (listed.code !== 'ENOENT' && listed.code !== 'ENOTDIR')) {
		return false;
	}

	const {file} = await readDockerLogin(context, defaultFolder);
	return file !== undefined;
}

const isSnapProgram = (program = ''): boolean => /^(?:\/var\/lib\/snapd)?\/snap\/bin\//.test(program);
