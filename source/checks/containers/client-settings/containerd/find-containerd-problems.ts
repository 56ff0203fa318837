import type {SettingsFile} from '../read-settings-file.ts';
import {findFileProblems} from '../registry-file-problems.ts';
import type {RegistrySettingsProblem} from '../registry-file-problems.ts';
import type {ContainerdSettings} from './collect-containerd-settings.ts';
import type {HostsFile} from './collect-hosts-files.ts';
import {serversFor} from './read-hosts-toml.ts';
import type {HostServer} from './read-hosts-toml.ts';

/**
 * Returns the problems of the settings of nerdctl and containerd. evaluateSettings reports the first problem with the
 * most severe status.
 */
export function findContainerdProblems(
	files: readonly SettingsFile[],
	settings: ContainerdSettings,
): readonly RegistrySettingsProblem[] {
	const {hosts, kubernetesOnly, folders, insecure} = settings;

	return [
		...findFileProblems(files, 'nerdctl'),
		...hosts.flatMap(missingCertificate),
		...hosts.flatMap(notServed),
		...(kubernetesOnly === undefined
			? []
			: [
					{
						finding: 'hosts-file-not-used' as const,
						values: {path: kubernetesOnly, folders: folders.join(', ')},
					},
				]),
		...(insecure === undefined
			? []
			: [
					{
						finding: 'registry-insecure' as const,
						values: {place: '*', path: insecure.path, line: insecure.line},
					},
				]),
		...hosts.flatMap(insecureServers),
		...hosts.flatMap(redirected),
		...hosts.flatMap(mirrored),
	];
}

const placeOf = ({host}: HostsFile): string => (host === '_default' ? '*' : host);

function missingCertificate(hosts: HostsFile): readonly RegistrySettingsProblem[] {
	const {missingCertificate: missing, path} = hosts;
	return missing === undefined
		? []
		: [
				{
					finding: 'registry-certificate-missing',
					values: {certificate: missing.path, place: placeOf(hosts), path, line: missing.line},
				},
			];
}

function notServed(hosts: HostsFile): readonly RegistrySettingsProblem[] {
	const {servers, path} = hosts;
	const steps = (['canResolve', 'canPull'] as const).filter(
		step => servers.length > 0 && serversFor({servers}, step, hosts.host).length === 0,
	);
	return steps.map(step => ({
		finding: 'registry-not-served',
		values: {
			place: placeOf(hosts),
			capability: step === 'canResolve' ? 'resolve' : 'pull',
			path,
			line: servers.find(({capabilitiesLine}) => capabilitiesLine !== undefined)?.capabilitiesLine,
		},
	}));
}

const insecureServers = (hosts: HostsFile): readonly RegistrySettingsProblem[] =>
	hosts.servers
		.filter(({skipsVerification}) => skipsVerification)
		.map(({host, skipLine}) => ({
			finding: 'registry-insecure',
			values: {place: host ?? placeOf(hosts), path: hosts.path, line: skipLine},
		}));

/** Returns a problem if the setting `server` is another host. readHostsToml puts `server` last in `servers`. */
const redirected = (hosts: HostsFile): readonly RegistrySettingsProblem[] =>
	hosts.servers
		.slice(-1)
		.filter(server => isOther(server, hosts))
		.map(({host, line}) => ({
			finding: 'registry-redirected',
			values: {place: placeOf(hosts), location: host, path: hosts.path, line},
		}));

const mirrored = (hosts: HostsFile): readonly RegistrySettingsProblem[] =>
	hosts.servers
		.slice(0, -1)
		.filter(server => isOther(server, hosts))
		.map(({host, line}) => ({
			finding: 'registry-mirrored',
			values: {place: placeOf(hosts), location: host, path: hosts.path, line},
		}));

const isOther = (server: HostServer, {host}: HostsFile): boolean =>
	server.host !== undefined && withoutPort(server.host) !== withoutPort(host);

const withoutPort = (host: string): string => host.toLowerCase().replace(/:443$/, '');
