import type {HostsFile} from '../../client-settings/containerd/collect-hosts-files.ts';
import type {SettingsFile} from '../../client-settings/read-settings-file.ts';
import type {ErrorLine} from '../../error-line/error-line.ts';
import type {SettingsExplanation} from './registry-settings.ts';

type FailedPull = {
	readonly verdict: string;
	readonly errorLine: ErrorLine;
	/** The settings files with a problem. */
	readonly files: readonly SettingsFile[];
	readonly hostsFile: HostsFile;
};

/** Explains a failed pull of nerdctl with the hosts.toml of the registry. Returns undefined without an explanation. */
export function explainWithHostsFile({
	verdict,
	errorLine,
	files,
	hostsFile,
}: FailedPull): SettingsExplanation | undefined {
	const {path, servers} = hostsFile;

	switch (verdict) {
		case 'mirror-failed':
			return explainServer(hostsFile, errorLine.host);
		case 'certificate-file-missing': {
			const certificate = errorLine.path ?? '';
			const server = servers.find(({certificateFiles}) => certificateFiles.includes(certificate));
			return {values: {certificate, path, line: server?.certificatesLine}};
		}
		case 'settings-file-invalid':
			// An error without a path means that no server has the capabilities for a pull.
			return errorLine.path === undefined
				? {values: {path, line: servers.find(server => server.capabilitiesLine)?.capabilitiesLine}}
				: undefined;
		case 'certificate-untrusted': {
			// The certificates in a malformed hosts.toml are not used.
			const ignored = files.find(file => file.path === path && file.state === 'malformed');
			return ignored && {finding: 'settings-file-invalid', values: {path, line: ignored.line}};
		}
		default:
			return undefined;
	}
}

/** The last item of `servers` is the setting `server`, which replaces the registry. */
function explainServer(
	{servers, path}: HostsFile,
	host: string | undefined,
): SettingsExplanation | undefined {
	const server = servers.find(candidate => candidate.host === host);
	const values = {path, line: server?.line};
	return server !== undefined && server === servers.at(-1)
		? {finding: 'redirected-registry-failed', values: {...values, location: host}}
		: server && {values};
}
