import type {Reporter} from './error-line.ts';
import {findPhrase} from './phrase-table.ts';
import type {PhraseTable} from './phrase-table.ts';
import {removeRepositories} from './remove-repositories.ts';

/** The order matters: the first row with a phrase in the text is used. */
const reporters: PhraseTable<Reporter> = [
	['kubelet', ['failed to pull image', 'kubelet', 'errimagepull', 'imagepullbackoff', 'back-off pulling']],
	[
		'buildkit',
		['failed to solve', 'buildkit', 'failed to build: ', 'load metadata for', '=> error [', 'buildx failed'],
	],
	['ctr', ['ctr: ']],
	['containerd', ['pulling image failed', 'crictl', 'containerd[']],
	[
		'skopeo',
		[
			'error parsing image name',
			'skopeo',
			'trying to reuse blob',
			'error copying image',
			'error determining',
		],
	],
	[
		'docker',
		[
			'error during connect',
			'docker api at',
			'cannot connect to the docker daemon',
			'docker daemon socket',
			'docker system dial-stdio',
		],
	],
	[
		'podman',
		[
			'podman',
			'error: initializing source',
			'error: unable to copy from source',
			'error: parsing image configuration',
			'error: choosing an image',
			'error: writing blob',
			'error: copying system image',
			'error: reading blob',
			'error: source image rejected',
			'error: short-name',
			'error: command required for rootless',
			'trying to pull ',
			'cannot re-exec',
			'policy.json',
			'registries.conf',
			'requesting bearer token',
			'containers.conf',
			'service destination',
			'unable to create connection. "',
			'error: failed to connect: dial',
			'error: failed to connect: ssh',
			'error: loading registries configuration',
			'error reading manifest',
			'containers/storage',
			'libpod',
			'operation on artifact',
			'error: creating ',
		],
	],
	[
		'az',
		[
			'aadsts',
			'connectivity_',
			'docker_command_error',
			'az login',
			'az acr ',
			'httpsconnectionpool',
			'decryption failed: [winerror',
			'persistencedecryption',
			'.azure/',
			'.azure\\',
			'response_status.',
			'validating image pull permission',
			'traceback (most recent call last)',
			'login.microsoftonline',
			'(pii)',
		],
	],
	['dockerd', ['error response from daemon', 'configure the docker daemon with']],
	[
		'helm',
		[
			'error: …get "http…response status code',
			'error: …get "http…unexpected status code',
			'error: …head "http…response status code',
			'login to oci registry',
		],
	],
	[
		'oras',
		['error response from registry', 'error: head "http', 'error: get "http', 'error: failed to copy'],
	],
	[
		'docker',
		[
			'docker endpoint',
			'for api route',
			'tls-enabled daemon',
			'--tlsverify',
			'ca certificate "',
			'context tls info',
			'trying to connect: ',
			'error reading json',
			'saving credentials',
			'getting credentials',
			'storing credentials',
			'notary',
			'trust data',
			'invalid reference format',
			'docker desktop',
			'docker_host',
			'in this wsl 2 distro',
		],
	],
	[
		'nerdctl',
		[
			'nerdctl',
			'fata[',
			'does not seem to support https',
			'cannot access containerd socket',
			'rootless containerd',
		],
	],
	['containerd', ['failed to extract layer']],
];

/**
 * Returns the program in which the error occurred. A `program` other than docker is returned unchanged. For docker or an
 * unknown program, a phrase decides. Returns `dockerd` if no phrase matches.
 */
export function readReporter(text: string, output: string, program?: Reporter): Reporter {
	if (program !== undefined && program !== 'docker') {
		return program;
	}

	const reportedBy =
		[text, output]
			.map(part => findPhrase(reporters, removeRepositories(part).toLowerCase()))
			.find(found => found !== undefined) ?? 'dockerd';
	// Skopeo shares phrases with Podman, but logs errors as `level=fatal`:
	// https://github.com/containers/skopeo/blob/main/cmd/skopeo/main.go
	return reportedBy === 'podman' && output.includes('level=fatal') ? 'skopeo' : reportedBy;
}

/** Returns true for a program that runs as a service and does not use the proxy variables of the shell. */
export const isService = (reportedBy: Reporter): boolean =>
	reportedBy === 'dockerd' || reportedBy === 'kubelet' || reportedBy === 'containerd';
