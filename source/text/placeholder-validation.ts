/** Placeholders in commands, each with a test. A value that fails the test is never inserted into a command. */
const validators: Readonly<Record<string, (value: string) => boolean>> = {
	registry: value => /^[a-z0-9]{5,50}$/.test(value),
	loginServer: isHostName,
	host: isHostName,
	entraHost: isHostName,
	otherHost: isHostName,
	port: isPort,
	audience: value => /^https:\/\/[\w.-]+(?::\d+)?\/?$/.test(value),
	clientIp: isIpAddress,
	clientIpv4: isIpv4,
	objectId: isGuid,
	storedApplication: isGuid,
	// https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
	tokenName: value => /^[a-z0-9-]{5,50}$/i.test(value),
	tenant: isTenant,
	requestedTenant: isTenant,
	otherTenant: isTenant,
	subscription: value => isGuid(value) || /^[\w .()-]{1,64}$/.test(value),
	cloud: isCloudName,
	homeCloud: isCloudName,
	hostCloud: isCloudName,
	// The path components of a repository are in lower case (https://github.com/distribution/reference).
	repository: value =>
		/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(value),
	image: isImageReference,
	imageInRegistry: isImageReference,
	imageHost: value => isHostName(value.replace(/:\d{1,5}$/, '')),
	variable: value => /^(?:https?|all)_proxy$/i.test(value),
	signInVariable: value => /^(?:AZURE|IDENTITY|MSI|IMDS)_[A-Z_]{2,40}$/.test(value),
	// A saved run of another person must not send credentials to another host.
	correctValue: value =>
		isTenant(value) ||
		isFilePath(value) ||
		/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn|chinacloudapi\.cn)\/?$/.test(
			value,
		) ||
		/^http:\/\/(?:localhost|127\.0\.0\.1|169\.254\.\d{1,3}\.\d{1,3})(?::\d{1,5})?(?:\/[\w./-]*)?$/.test(
			value,
		),
	trustVariable: value => ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'].includes(value),
	client: isProgram,
	clientFile: isProgram,
	network: value =>
		/^\w[\w.-]{0,79}$/.test(value) ||
		(isResourceId(value) && /\/Microsoft\.Network\/virtualNetworks\/[^/]+$/i.test(value)),
	resourceId: isResourceId,
	identityId: isResourceId,
	connectionName: isNetworkName,
	networkId: isResourceId,
	// The rules are from https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules.
	resourceGroup: value => /^\w(?:[\w.()-]{0,88}[\w()-])?$/.test(value),
	endpointName: isNetworkName,
	networkName: isNetworkName,
	privateLinkZone: isHostName,
	recordName: value => value.length <= 253 && /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(value),
	privateAddress: isIpv4,
	lowerCaseImage: isImageReference,
	helper: value => /^[a-z0-9][\w.-]{0,63}$/i.test(value),
	cacheRule: value => /^[a-z0-9][\w-]{0,49}$/i.test(value),
	context: value => /^[a-z0-9][\w.+-]{0,199}$/i.test(value),
	colimaProfile: isMachineName,
	limaInstance: isMachineName,
	path: isFilePath,
	azureFolder: value => isFilePath(value) && !value.includes('/..'),
	settingsFile: isFilePath,
	accountList: isFilePath,
	pythonVariable: value => ['PYTHONHOME', 'PYTHONPATH'].includes(value),
	signInHost: isHostName,
	signInProxy: value => /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?\/?$/.test(value),
	extension: value => /^[a-z0-9][\w.-]{0,99}$/i.test(value),
	authorityBundle: isFilePath,
	authorityFile: isFilePath,
	certificateName: value => /^\w[\w.-]{0,100}$/.test(value),
	certificateFile: isFilePath,
	keyFile: isFilePath,
	certsFolder: isFilePath,
	rightFile: isFilePath,
	unpairedFile: isFilePath,
	unusedFile: isFilePath,
	sshPort: isPort,
	remoteHost: value => isHostName(value) || isIpAddress(value),
	socketGroup: value => /^[a-z_][\w.-]{0,31}$/i.test(value),
	remoteUser: value => /^[a-z_][\w.-]{0,31}$/i.test(value),
	sshDestination: isSshDestination,
	knownHost: value => isHostName(value) || /^\[[\w.-]{1,253}\]:\d{1,5}$/.test(value),
	vault: value => /^[a-z][a-z0-9-]{1,22}[a-z0-9]$/i.test(value),
	keyName: value => /^[a-z0-9](?:[a-z0-9-]{0,126})$/i.test(value),
	keyIdentifier: value => /^https:\/\/[a-z0-9.-]+\/keys\/[a-z0-9-]{1,127}(?:\/\w{1,64})?$/i.test(value),
	keyClientId: isGuid,
	principalType: value => ['User', 'Group', 'ServicePrincipal'].includes(value),
};

/**
 * Returns true if `value` can safely replace the placeholder `name` in a command. Returns false for an unknown name.
 */
export const isSafeValue = (name: string, value: string): boolean =>
	value.length <= maxValueLength && Object.hasOwn(validators, name) && validators[name]?.(value) === true;

/** Maximum length in characters. */
const maxValueLength = 1024;

export const safeValueNames: readonly string[] = Object.keys(validators);

function isMachineName(value: string): boolean {
	return /^[a-z0-9][\w-]{0,59}$/i.test(value);
}

function isFilePath(value: string): boolean {
	return /^\/[\w./@:+-]{1,400}$/.test(value);
}

function isPort(value: string): boolean {
	return /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65_535;
}

/**
 * Returns true for a host name (https://www.rfc-editor.org/rfc/rfc1123) with at least one letter. The maximum of 253
 * characters is the text form of the 255 octets in https://www.rfc-editor.org/rfc/rfc1035 (2.3.4).
 */
export function isHostName(value: string): boolean {
	return (
		value.length <= 253 &&
		/^(?=.*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(
			value,
		)
	);
}

/** The name of a registry's folder can contain a colon before the port. */
function isProgram(value: string): boolean {
	return /^[\w./\\:-]{1,200}$/.test(value) && !value.startsWith('-');
}

/** Matches `user@host` and `ssh://user@host:port`. Scheme, user and port are optional. No part starts with a dash. */
function isSshDestination(value: string): boolean {
	const [, host = ''] =
		/^(?:ssh:\/\/)?(?:[a-z_][\w.-]{0,31}@)?([a-z\d][a-z\d.-]{0,252})(?::\d{1,5})?$/i.exec(value) ?? [];
	return isHostName(host) || isIpAddress(host);
}

/** The host, tag and digest in an image reference are optional (https://github.com/distribution/reference). */
function isImageReference(value: string): boolean {
	return (
		value.length <= 512 &&
		/^(?:[a-z0-9][a-z0-9.-]*(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*(?::\w[\w.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,})?$/i.test(
			value,
		)
	);
}

/**
 * Matches `/subscriptions/GUID` with an even number of further segments, for example
 * `/resourceGroups/GROUP/providers/NAMESPACE/TYPE/NAME`.
 */
function isResourceId(value: string): boolean {
	const [, subscription = '', rest = ''] =
		/^\/subscriptions\/([^/]+)((?:\/(?!\.{1,2}(?:\/|$))[\w.()-]+)+)$/i.exec(value) ?? [];
	return isGuid(subscription) && rest.split('/').length % 2 === 1;
}

function isNetworkName(value: string): boolean {
	return /^\w(?:[\w.-]{0,78}\w)?$/.test(value);
}

function isCloudName(value: string): boolean {
	return /^[A-Za-z][\w.-]{0,63}$/.test(value);
}

function isTenant(value: string): boolean {
	return isGuid(value) || isHostName(value);
}

export function isGuid(value: string): boolean {
	return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

export function isIpAddress(value: string): boolean {
	return isIpv4(value) || isIpv6(value);
}

export function isIpv4(value: string): boolean {
	const parts = value.split('.');
	return parts.length === 4 && parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

const isIpv6 = (value: string): boolean =>
	/^[0-9a-f:.]+$/i.test(value) && value.includes(':') && URL.canParse(`http://[${value}]/`);
