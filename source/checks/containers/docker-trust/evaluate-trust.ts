import type {DockerTrustEvidence, StoreEvidence} from './collect-trust.ts';
import type {ExaminedFile} from './find-misplaced.ts';

export function evaluateTrust(evidence: DockerTrustEvidence) {
	const {error, engine, azureCli, curl, refusal, isPublic, unpairedFile, authorityFile} = evidence;

	if (error !== undefined) {
		return 'not-compared';
	}

	if (evidence.verificationOff !== undefined) {
		return 'verification-off';
	}

	if (isRefusedByAll(evidence)) {
		return 'refused-as-in-tls';
	}

	if (unpairedFile !== undefined) {
		return 'client-key-missing';
	}

	if (isFileClosed(evidence)) {
		return 'certificate-file-closed';
	}

	if (engine?.refusal !== undefined) {
		return refusedFinding(evidence);
	}

	if (engine !== undefined && authorityFile !== undefined) {
		return 'restart-needed';
	}

	if (refusal !== undefined) {
		return engine === undefined ? 'refused-as-in-tls' : 'trusted-only-by-engine';
	}

	if (isRefusing(azureCli) && !isReportedByTls(azureCli)) {
		return 'not-trusted-by-azure-cli';
	}

	// In many containers, no program needs the trust store of the machine, and the store is not installed.
	if (isRefusing(curl) && isPublic !== true) {
		return 'not-trusted-by-curl';
	}

	return engine === undefined ? uncheckedFinding(evidence) : 'trusted';
}

/** Returns true if the certificate itself has a problem, for example a wrong date or host name. */
const isRefusedByAll = ({refusal, isRooted, engine, azureCli, curl}: DockerTrustEvidence): boolean =>
	(refusal !== undefined && !issuerProblems.has(refusal) && isRooted !== false) ||
	[engine, azureCli, curl].some(store => store?.refusal === 'HOSTNAME_MISMATCH');

/** The codes of OpenSSL for an issuer that is not trusted. */
const issuerProblems: ReadonlySet<string> = new Set([
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_GET_ISSUER_CERT',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** An engine that runs as this user cannot read a certificate that is closed to this user. */
const isFileClosed = ({kind, isRootless, engine, certsFolder}: DockerTrustEvidence): boolean =>
	!isRootDocker({kind, isRootless}) &&
	(engine?.sources.some(({path, error}) => path === certsFolder && error === 'EACCES') ?? false);

function refusedFinding(evidence: DockerTrustEvidence) {
	// A daemon that runs as root can read a folder that is closed to this user.
	if (isRootDocker(evidence) && isClosed(evidence)) {
		return 'certificate-folder-closed';
	}

	if (isOnOtherRoute(evidence)) {
		return 'engine-on-other-route';
	}

	switch (findUnusedFile(evidence)?.problem) {
		case 'extension':
			return 'wrong-file-extension';
		case 'folder':
			return 'wrong-certificate-folder';
		case 'format':
			return 'not-a-certificate';
		case undefined:
			if (evidence.isPublic === true) {
				return 'public-authorities-missing';
			}

			return isAcceptedByOthers(evidence) ? 'not-trusted-by-engine' : 'refused-as-in-tls';
	}
}

/** A proxy that decrypts TLS presents its own certificate, so another route can lead to another certificate. */
const isOnOtherRoute = ({proxy, engineProxy}: DockerTrustEvidence): boolean =>
	engineProxy === undefined ? proxy !== 'none' : engineProxy !== proxy;

const isRootDocker = ({kind, isRootless}: Pick<DockerTrustEvidence, 'kind' | 'isRootless'>): boolean =>
	kind === 'docker' && isRootless !== true;

const isClosed = ({folderError, examined = []}: DockerTrustEvidence): boolean =>
	folderError === 'EACCES' || examined.some(({place, error}) => place === 'folder' && error === 'EACCES');

/** Returns the first file that another name, place or format would make useful, or undefined. */
export function findUnusedFile({examined = []}: DockerTrustEvidence) {
	const problems = [
		['extension', ({place, isAccepting}: ExaminedFile) => place === 'folder' && isAccepting],
		['folder', ({place, isAccepting}: ExaminedFile) => place === 'other-folder' && isAccepting],
		[
			'format',
			({place, path, error}: ExaminedFile) =>
				place === 'folder' && path.endsWith('.crt') && error === 'NO_CERTIFICATES',
		],
	] as const;

	return problems
		.map(([problem, applies]) => ({problem, file: examined.find(applies)}))
		.find(({file}) => file !== undefined);
}

const isRefusing = (store: StoreEvidence | undefined): boolean => store?.refusal !== undefined;

/** The TLS handshake check already reports that the file in REQUESTS_CA_BUNDLE cannot be read. */
const isReportedByTls = (store: StoreEvidence | undefined): boolean =>
	store?.variable === 'REQUESTS_CA_BUNDLE' && store.sources.every(({certificates}) => certificates === 0);

const isAcceptedByOthers = ({refusal, azureCli, curl}: DockerTrustEvidence): boolean =>
	refusal === undefined || [azureCli, curl].some(store => store?.acceptedBy !== undefined);

function uncheckedFinding({engineLocation, hostsFile}: DockerTrustEvidence) {
	switch (engineLocation) {
		case 'virtual-machine':
			return 'engine-in-virtual-machine';
		case 'elsewhere':
			return 'engine-elsewhere';
		case 'none':
			return 'no-engine';
		case 'local':
		case 'unknown':
			return hostsFile === undefined ? 'engine-unknown' : 'hosts-file-used';
	}
}
