/**
 * Returns true for a local registry, and for a well-known registry service other than Azure Container Registry. Callers
 * must also check the known clouds, because a cloud registered with az can have any suffix.
 */
export const isOtherRegistry = (host: string, port?: number): boolean =>
	domains.some(domain => host === domain || host.endsWith(`.${domain}`)) ||
	amazonHost.test(host) ||
	(host === 'localhost' && port === localRegistryPort);

const domains = [
	'docker.io',
	'docker.com',
	'ghcr.io',
	'docker.pkg.github.com',
	'quay.io',
	'public.ecr.aws',
	'gcr.io',
	'pkg.dev',
	'registry.k8s.io',
	'registry.gitlab.com',
	'mcr.microsoft.com',
	'jfrog.io',
	'registry.redhat.io',
	'registry.access.redhat.com',
	'registry.connect.redhat.com',
	'registry.suse.com',
	'container-registry.oracle.com',
	'ocir.io',
	'icr.io',
	'nvcr.io',
	'cgr.dev',
	'lscr.io',
	'docker.elastic.co',
	'registry.digitalocean.com',
	'aliyuncs.com',
] as const;

/**
 * The hosts of Amazon ECR, for example 123456789012.dkr.ecr.eu-west-1.amazonaws.com. Source:
 * https://docs.aws.amazon.com/general/latest/gr/ecr.html
 */
const amazonHost = /^\d+\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;

/**
 * The default port of a local registry that runs the `registry` image. Source:
 * https://distribution.github.io/distribution/
 */
const localRegistryPort = 5000;
