/** A release of Helm, with the values that `helm version` prints. */
export type HelmRelease = {
	readonly version: string;
	readonly commit: string;
	/** The last fields of the BuildInfo that this release prints. */
	readonly build?: string;
};

export const helm2: HelmRelease = {
	version: 'v2.17.0',
	commit: 'a690bad98af45b015bd3da1a41f6218b1a451dbe',
};

export const helm3Candidate: HelmRelease = {
	version: 'v3.0.0-rc.1',
	commit: 'ee77ae3d40fd599445ebd99b8fc04e2c86ca366c',
	build: 'GoVersion:"go1.13.3"',
};

export const helm37: HelmRelease = {
	version: 'v3.7.2',
	commit: '663a896f4a815053445eec4153677ddc24a0a361',
	build: 'GoVersion:"go1.16.10"',
};

export const helm314: HelmRelease = {
	version: 'v3.14.0',
	commit: '3fc9f4b2638e76f26739cd77c7017139be81d0ea',
	build: 'GoVersion:"go1.21.5"',
};

export const helm40: HelmRelease = {
	version: 'v4.0.0',
	commit: '99cd1964357c793351be481d55abbe21c6b2f4ec',
	build: 'GoVersion:"go1.25.3", KubeClientVersion:"v1.34"',
};

export const helm41: HelmRelease = {
	version: 'v4.1.1',
	commit: '5caf0044d4ef3d62a955440272999e139aafbbed',
	build: 'GoVersion:"go1.25.7", KubeClientVersion:"v1.35"',
};

/** The warning that Helm prints on stderr if other users can read the kubeconfig. */
export const kubeconfigWarning = [
	'WARNING: Kubernetes configuration file is group-readable. This is insecure. Location: /home/demo/.kube/config',
	'WARNING: Kubernetes configuration file is world-readable. This is insecure. Location: /home/demo/.kube/config',
].join('\n');

/** Returns a script that prints the output of this release for `helm version`, with every combination of flags. */
export const helmProgram = (release: HelmRelease, warning = ''): string => `#!/bin/sh
warning='${warning}'
[ -z "$warning" ] || echo "$warning" >&2
[ "$1" = version ] || { echo "Error: unknown command \\"$1\\" for \\"helm\\"" >&2; exit 1; }
shift
client= short= template=

while [ $# -gt 0 ]; do
	case "$1" in
		--client | -c) ${acceptsClientFlag(release) ? 'client=1' : 'echo "Error: unknown flag: --client" >&2; exit 1'} ;;
		--short) short=1 ;;
		--template) template=$2; shift ;;
		--template=*) template=\${1#*=} ;;
		*) echo "Error: unknown flag: $1" >&2; exit 1 ;;
	esac
	shift
done

${isHelm2(release) ? printHelm2Version(release) : printVersion(release)}
`;

const isHelm2 = ({version}: HelmRelease): boolean => version.startsWith('v2.');

/** Helm 2 and 3 accept --client. Helm 3 ignores the flag. */
const acceptsClientFlag = ({version}: HelmRelease): boolean => !version.startsWith('v4.');

const shortVersionOf = ({version, commit}: HelmRelease): string => `${version}+g${commit.slice(0, 7)}`;

/** Without --client, Helm 2 waits for Tiller. If the cluster does not answer, the wait takes five minutes. */
const printHelm2Version = (release: HelmRelease): string => `
if [ -z "$template" ]; then
	if [ -n "$short" ]; then echo 'Client: ${shortVersionOf(release)}'
	else echo 'Client: &version.Version{SemVer:"${release.version}", GitCommit:"${release.commit}", GitTreeState:"clean"}'; fi
fi
if [ -z "$client" ]; then
	/bin/sleep 300
	echo 'Error: could not find a ready tiller pod' >&2
	exit 1
fi
if [ -n "$template" ]; then
	case "$template" in
		*Client.SemVer*) printf %s '${release.version}' ;;
		*) printf %s '<no value>' ;;
	esac
fi`;

const printVersion = (release: HelmRelease): string => `
if [ -n "$template" ]; then printf %s '${release.version}'
elif [ -n "$short" ]; then echo '${shortVersionOf(release)}'
else echo 'version.BuildInfo{Version:"${release.version}", GitCommit:"${release.commit}", GitTreeState:"clean", ${release.build}}'; fi`;
