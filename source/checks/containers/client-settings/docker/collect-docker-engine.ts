import type {CollectContext} from '../../../../engine/check.ts';
import {cloudOfHost} from '../../../../engine/target.ts';
import {excerpt} from '../../../../text/strip-control-characters.ts';
import {readSettingsFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {collectCertificates} from './collect-certificates.ts';
import {collectService} from './collect-docker-service.ts';
import type {EngineSettings} from './docker-settings.ts';
import {findConflicts, findMisnamedSettings} from './engine-flags.ts';
import {dockerPlaces} from '../../docker-installation.ts';
import type {DockerInstallation} from '../../docker-installation.ts';
import {findEngineProxies, withoutUser} from './engine-proxies.ts';
import {readDaemonSettings} from './read-daemon-settings.ts';
import type {DaemonSettings} from './read-daemon-settings.ts';

type CollectedEngine = {readonly files: readonly SettingsFile[]; readonly settings: EngineSettings};

/** Reads daemon.json, the service and the certificates of the engine. Returns no files for the location `elsewhere`. */
export async function collectEngine(
	context: CollectContext,
	engine: DockerInstallation,
	home: string | undefined,
): Promise<CollectedEngine> {
	const {system} = context;
	const configFolder = system.variable('XDG_CONFIG_HOME') || `${home ?? ''}/.config`;
	const places = dockerPlaces(engine, {
		home: home ?? '',
		configFolder,
		programData: system.variable('ProgramData'),
	});
	const [daemon, service, certificates] = await Promise.all([
		readDaemonFiles(context, places.daemon),
		collectService(context, engine, configFolder),
		places.certificates === undefined
			? {files: [], certificates: []}
			: collectCertificates(context, places.certificates),
	]);
	const {settings, path} = daemon;
	const misnamed = settings === undefined ? [] : findMisnamedSettings(settings, path);
	// Docker Desktop ignores the proxies in daemon.json (https://docs.docker.com/engine/daemon/proxy/).
	const engineProxies = engine === 'desktop' ? [] : findEngineProxies(settings, path, service.environment);

	return {
		files: [...daemon.files, ...service.files, ...certificates.files],
		settings: {
			engineProxies,
			...(service.misreadVariables.length > 0 && {misreadVariables: service.misreadVariables}),
			certificates: certificates.certificates,
			...(settings !== undefined && {
				mirrors: settings.mirrors.map(withoutUser),
				dns: settings.dns.map(address => excerpt(address, 60)),
				insecureRegistries: insecureAzureRegistries(settings, path, context),
				...(misnamed.length > 0 && {misnamedSettings: misnamed}),
				conflicts: findConflicts(settings, service.command, path),
			}),
		},
	};
}

async function readDaemonFiles(context: CollectContext, paths: readonly string[]) {
	for (const path of paths) {
		// oxlint-disable-next-line no-await-in-loop -- the search stops at the first file that exists
		const {file, text} = await readSettingsFile(context, {path, role: 'engine', format: 'json-or-empty'});

		if (file !== undefined) {
			const settings = text && readDaemonSettings(text);
			return settings && 'mistake' in settings
				? {files: [{...file, state: 'malformed' as const, ...settings.mistake}], path}
				: {files: [file], settings, path};
		}
	}

	return {files: [], path: ''};
}

const insecureAzureRegistries = (settings: DaemonSettings, path: string, {target}: CollectContext) =>
	settings.insecureRegistries
		.filter(
			entry =>
				cloudOfHost(
					entry
						.toLowerCase()
						.replace(/^https?:\/\//, '')
						.replace(/:\d{1,5}$/, ''),
					target.clouds,
				) !== undefined,
		)
		.map(value => ({
			value: excerpt(value, 200),
			path,
			line: settings.lineOf('insecure-registries', settings.insecureRegistries.indexOf(value)),
		}));
