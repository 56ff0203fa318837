import type {Values} from '../../../text/template.ts';
import {listValues} from '../../../text/list-values.ts';
import {clientNames} from '../shared-client-findings.ts';
import type {DockerTrustEvidence} from './collect-trust.ts';
import {partnerOf} from '../client-settings/docker/find-docker-problems.ts';
import {folderNameOf} from './engine-store.ts';
import {findUnusedFile} from './evaluate-trust.ts';

/** A file with more certificates counts as a bundle of public roots. */
const maxOwnCertificates = 10;

export function trustValues(evidence: DockerTrustEvidence): Values {
	const {host, kind, certsFolder, engine, azureCli, curl, refusal, issuer} = evidence;
	const unusedFile = findUnusedFile(evidence)?.file?.path;
	const authority = findAuthorityFile(evidence, 1, maxOwnCertificates);
	const broken = engine?.sources.find(({brokenBlocks}) => brokenBlocks !== undefined);
	const bundle = findAuthorityFile(evidence, maxOwnCertificates + 1, Infinity);

	return {
		host: folderNameOf(evidence),
		loginServer: host,
		clientKind: kind,
		clientName: kind && clientNames[kind],
		issuerName: issuer,
		publicIssuer: evidence.isPublic === true ? issuer : undefined,
		endpoint: evidence.endpoint,
		error: evidence.error,
		proxyHost: evidence.proxy === 'none' ? undefined : evidence.proxy,
		engineProxyHost: evidence.engineProxy === 'none' ? undefined : evidence.engineProxy,
		certsFolder,
		folderOwner: isOfMachine(certsFolder) ? 'root' : 'user',
		owner: evidence.folderOwner,
		mode: evidence.folderMode,
		hostsFile: evidence.hostsFile,
		path: evidence.verificationOff?.path ?? engine?.acceptedBy,
		line: evidence.verificationOff?.line,
		brokenFile: broken?.path,
		brokenCount: broken?.brokenBlocks,
		unpairedFile: evidence.unpairedFile,
		unusedFile,
		rightFile: rightFileFor(unusedFile, certsFolder),
		certificateName: evidence.unpairedFile?.replace(/^.*\/|\.(?:cert|key)$/g, ''),
		missingFile: evidence.unpairedFile && partnerOf(evidence.unpairedFile).replace(/^.*\//, ''),
		unpairedKind: evidence.unpairedFile?.endsWith('.key') ? 'key' : 'certificate',
		authorityFile: evidence.authorityFile ?? authority,
		isAuthorityKnown: authority === undefined ? 'no' : 'yes',
		authorityBundle: bundle,
		authorityAdded: toMinutes(evidence.authorityAdded),
		daemonStarted: toMinutes(evidence.daemonStarted),
		dockerInstallation: evidence.installation,
		storeTool: storeToolOf(evidence),
		azureCliVariable: azureCli?.variable,
		azureCliFile: azureCli?.sources[0]?.path,
		...listValues({
			stores: [
				...(refusal === undefined ? ['acr-doctor'] : []),
				...(curl?.acceptedBy === undefined ? [] : ['curl']),
				...(azureCli?.acceptedBy === undefined ? [] : ['Azure CLI']),
			],
			files: engine?.sources.map(({path}) => path),
		}),
	};
}

/** Returns a file with the CA that contains from `min` to `max` certificates, or undefined. */
function findAuthorityFile(
	{azureCli, curl, engine, examined = []}: DockerTrustEvidence,
	min: number,
	max: number,
): string | undefined {
	const accepting = [engine, curl, azureCli].flatMap(store =>
		(store?.sources ?? []).filter(({path}) => path === store?.acceptedBy),
	);
	const named = examined.filter(({isAccepting, place}) => isAccepting && place === 'variable');
	return [...named, ...accepting].find(({certificates}) => certificates >= min && certificates <= max)?.path;
}

const isOfMachine = (folder = ''): boolean => /^\/(?:etc|var)\//.test(folder);

function rightFileFor(file: string | undefined, folder = ''): string | undefined {
	if (file === undefined) {
		return undefined;
	}

	const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
	const right = `${folder}/${name}.crt`;
	return right === file ? `${folder}/${name}-pem.crt` : right;
}

function storeToolOf({engine, curl}: DockerTrustEvidence): string | undefined {
	const paths = [engine, curl].flatMap(store => store?.sources.map(({path}) => path) ?? []);
	return paths.some(path => path.startsWith('/etc/pki/'))
		? 'update-ca-trust'
		: paths.includes('/etc/ssl/certs/ca-certificates.crt')
			? 'update-ca-certificates'
			: undefined;
}

const toMinutes = (date: string | undefined): string | undefined => date?.slice(0, 16).replace('T', ' ');
