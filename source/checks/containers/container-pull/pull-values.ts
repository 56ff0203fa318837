import type {Values} from '../../../text/template.ts';
import {hostWithoutPort} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';
import {innermostLine} from '../error-line/split-output.ts';
import {clientValues} from '../shared-client-findings.ts';
import type {ContainerPullEvidence} from './collect-pull.ts';
import {accessValues} from '../client-settings/settings-problems.ts';
import type {LoginProblem} from '../client-settings/settings-problems.ts';
import type {PullSettings} from './settings/collect-pull-settings.ts';
import {explainPull} from './settings/explain-pull.ts';
import {explanationOf} from './pull-verdicts.ts';
import {hostOfImage, readNameServer} from './read-pull-output.ts';

export function pullValues(evidence: ContainerPullEvidence): Values {
	const {kind, command, image, errorOutput = '', errorLine, layersStarted, layersCompleted} = evidence;
	const images = evidence.hasConsent ? evidence.pulled : evidence.notPulled;
	const imageHost = hostOfImage(image);

	return {
		...clientValues(evidence, kind),
		client: command,
		image,
		images: images?.join(', ') ?? image,
		imageCount: images?.length,
		imageName: nameIn(image, imageHost),
		namedImage: evidence.isTestImage ? undefined : image,
		isSingleImage: evidence.notPulled === undefined ? 'yes' : undefined,
		testImage: evidence.isTestImage ? image : undefined,
		shortImage: errorOutput.includes('short-name ') ? image : undefined,
		imageHost,
		lowerCaseImage: `${imageHost.toLowerCase()}/${nameIn(image, imageHost)}`,
		repository: repositoryIn(image, imageHost),
		imageInRegistry: imageInRegistry(image, imageHost),
		registry: registryOf(imageHost.toLowerCase()),
		isAzureHost: registryOf(imageHost.toLowerCase()) === undefined ? 'no' : 'yes',
		...lineValues(errorLine, imageHost),
		addressHere: evidence.addressHere,
		nameServer: errorLine?.subject === 'name-server' ? errorLine.via : readNameServer(errorOutput),
		...settingsValues(evidence.settings, errorLine),
		...explainPull(evidence)?.values,
		layersStarted,
		layersCompleted,
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: withoutPrefix(errorLine === undefined ? innermostLine(errorOutput) : errorOutput),
	};
}

function lineValues(line: ErrorLine | undefined, imageHost: string): Values {
	const host = line?.host ?? imageHost;
	const explanation = line && explanationOf(line);

	return {
		host,
		dataHost: line && isDataHost(line, imageHost) ? host : undefined,
		publicName: publicNameOf(host),
		mirrorHost: line?.subject === 'mirror' ? line.host : undefined,
		clientIp: line?.clientAddress,
		cacheRule: line?.cacheRule,
		helper: explanation?.helper,
		path: explanation?.path,
		certificate: line?.cause === 'tls-files-missing' ? line.path : undefined,
		proxyHost: line?.via,
		clock: line?.clock,
		certificateDate: line?.certificateDate,
		proxyOwner: line?.subject === 'client-proxy' ? 'client' : 'engine',
	};
}

/** Returns the values of the settings that explain the failure, which override the values of the error line. */
function settingsValues(settings: PullSettings | undefined, line: ErrorLine | undefined): Values {
	const {loginProblem, engineProxy, shellProxy, hasClientProxies} = settings ?? {};
	const isUsed = engineProxy !== undefined && isSameProxy(engineProxy.value, line?.via);

	return {
		access: loginProblem === undefined ? 'unknown' : 'known',
		...(loginProblem && loginValues(loginProblem)),
		engineProxy: engineProxy === undefined ? 'unknown' : isUsed ? 'used' : 'not-used',
		proxySetting: engineProxy?.setting,
		proxyPlace: engineProxy && placeOf(engineProxy),
		usedProxyPlace:
			isUsed && line?.subject === 'engine-proxy'
				? `${engineProxy.setting} (${placeOf(engineProxy)})`
				: undefined,
		proxyValue: engineProxy?.value,
		proxyFrom: engineProxy && (engineProxy.setting.includes('_') ? 'service' : 'file'),
		shellProxy,
		hasClientProxies: hasClientProxies === true ? 'yes' : undefined,
	};
}

const loginValues = ({
	problem,
	path,
	line,
	owner,
	mode,
	error,
	helper,
	setting,
	host,
}: LoginProblem): Values => ({
	path,
	helper,
	setting,
	owner,
	mode,
	error,
	malformedHost: problem === 'sign-in-malformed' ? host : undefined,
	line,
	malformedPlace: problem === 'login-file-malformed' ? placeOf({path, line}) : undefined,
	settingPlace: helper === undefined ? undefined : placeOf({path, line}),
	...accessValues({path, owner, error}),
});

const placeOf = ({path, line}: {readonly path?: string | undefined; readonly line?: number | undefined}) =>
	line === undefined ? path : `${path}:${line}`;

/** Returns true if the error names the proxy of the setting, or names no proxy. */
const isSameProxy = (value: string, via: string | undefined): boolean =>
	via === undefined || value.toLowerCase().includes(via.toLowerCase().replace(/:\d{1,5}$/, ''));

/** Returns the public name for a host in the privatelink zone of a registry, or undefined for another host. */
const publicNameOf = (host: string): string | undefined =>
	host.includes('.privatelink.azurecr.') ? host.replace('.privatelink.', '.') : undefined;

/** Returns true for a host other than the registry, except for a mirror or a signature server. */
const isDataHost = ({host, subject}: ErrorLine, imageHost: string): boolean =>
	host !== undefined &&
	subject !== 'mirror' &&
	subject !== 'trust-policy' &&
	!isRegistryHost(host.toLowerCase(), imageHost.toLowerCase());

/** Returns true for `imageHost` and its subdomains, for example registry-1.docker.io for docker.io. Ignores ports. */
function isRegistryHost(host: string, imageHost: string): boolean {
	const [name, imageName] = [host, imageHost].map(hostWithoutPort);
	return name === imageName || name?.endsWith(`.${imageName}`) === true;
}

const nameIn = (image: string, host: string): string =>
	image.startsWith(`${host}/`) ? image.slice(host.length + 1) : image;

/** Returns `contoso` for hosts such as contoso.azurecr.io and contoso-HASH.azurecr.cn, or undefined. */
const registryOf = (host: string): string | undefined =>
	/^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/.exec(host)?.[1];

/** Returns the part between the host and the tag or digest, or undefined if the reference has no host. */
const repositoryIn = (image: string, host: string): string | undefined =>
	image.startsWith(`${host}/`) ? nameIn(image, host).replace(/[:@].*$/, '') : undefined;

/**
 * Returns `REPOSITORY@DIGEST` or `REPOSITORY:TAG`, two forms that az accepts. The default tag is `latest`. Returns
 * undefined if the reference has no host. Source: https://learn.microsoft.com/cli/azure/acr/repository
 */
function imageInRegistry(image: string, host: string): string | undefined {
	const repository = repositoryIn(image, host);
	const digest = /@.*$/.exec(image)?.[0];
	const tag = /:[^/:@]+$/.exec(image)?.[0];
	return repository && repository + (digest ?? tag ?? ':latest');
}

const withoutPrefix = (message: string): string =>
	message
		.replace(/^.*(?:Error response from daemon|level=(?:error|fatal) msg=|FATA\[\d+\]|Error): ?/i, '')
		.trim();
