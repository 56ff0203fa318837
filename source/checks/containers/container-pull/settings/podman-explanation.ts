import type {Values} from '../../../../text/template.ts';
import {accessValues} from '../../client-settings/settings-problems.ts';
import type {FileRole, SettingsFile} from '../../client-settings/read-settings-file.ts';
import type {PullRoute} from '../../client-settings/podman/podman-pull-route.ts';
import type {ErrorLine, Subject} from '../../error-line/error-line.ts';
import {hostOfImage} from '../read-pull-output.ts';
import type {PodmanPullSettings, SettingsExplanation} from './registry-settings.ts';

type FailedPull = {
	readonly verdict: string;
	readonly errorLine: ErrorLine;
	/** The settings files with a problem. */
	readonly files: readonly SettingsFile[];
	readonly podman: PodmanPullSettings;
};

/** Explains a failed pull with the settings of Podman. Returns undefined without an explanation. */
export function explainWithPodman(pull: FailedPull): SettingsExplanation | undefined {
	const {verdict, errorLine, files, podman} = pull;
	const {route, signIns, proxy} = podman;

	switch (verdict) {
		case 'registry-blocked':
			return route.isBlocked ? {values: {path: route.file, line: route.blockedLine}} : undefined;
		case 'settings-file-invalid':
			return explainFile(files, ['client', 'registries'], errorLine.path);
		case 'credentials-file-unreadable': {
			const invalid = signIns.find(({isInvalid}) => isInvalid);
			return (
				explainFile(files, ['login'], errorLine.path) ??
				(invalid && {
					values: {
						path: invalid.path,
						line: invalid.invalidLine,
						malformedHost: invalid.key,
						access: 'known',
					},
				})
			);
		}
		case 'mirror-failed':
			return explainMirror(route, errorLine.host) ?? explainRedirection(route);
		case 'proxy-unreachable':
		case 'proxy-refused':
		case 'proxy-authentication-required':
		case 'proxy-not-tls':
			return proxy && {values: proxyValues(proxy)};
		default:
			return isAboutRegistry(errorLine.subject)
				? (explainRedirection(route) ?? explainSignIn(pull))
				: undefined;
	}
}

const isAboutRegistry = (subject: Subject): boolean =>
	subject === 'registry' || subject === 'token-service' || subject === 'image';

function explainFile(
	files: readonly SettingsFile[],
	roles: readonly FileRole[],
	path: string | undefined,
): SettingsExplanation | undefined {
	const problems = files.filter(({role}) => roles.includes(role));
	const file = path === undefined ? problems[0] : problems.find(problem => problem.path === path);
	return (
		file && {
			values: {
				path: file.path,
				line: file.line,
				owner: file.owner,
				mode: file.mode,
				access: 'known',
				closed: accessValues(file).closed,
			},
		}
	);
}

function proxyValues({variable, path, line}: NonNullable<PodmanPullSettings['proxy']>): Values {
	const proxyPlace = line === undefined ? path : `${path}:${line}`;
	return {proxyOwner: 'client-file', proxyPlace, usedProxyPlace: `${variable} (${proxyPlace})`};
}

function explainMirror(
	{file, registryMirrors}: PullRoute,
	host: string | undefined,
): SettingsExplanation | undefined {
	const mirror = registryMirrors.find(({location}) => hostOfImage(location) === host);
	return mirror && {values: {path: file, line: mirror.line}};
}

const explainRedirection = ({file, location, locationLine}: PullRoute): SettingsExplanation | undefined =>
	location === undefined
		? undefined
		: {
				finding: 'redirected-registry-failed',
				values: {path: file, line: locationLine, location: hostOfImage(location)},
			};

const signInVerdicts: ReadonlySet<string> = new Set(['authentication-required', 'denied-or-not-found']);

function explainSignIn({verdict, errorLine, files, podman}: FailedPull): SettingsExplanation | undefined {
	const [first, second] = podman.signIns;

	if (!signInVerdicts.has(verdict)) {
		return undefined;
	}

	if (first === undefined) {
		// An unusable file can contain the sign-in.
		return files.some(({role}) => role === 'login') ? undefined : explainMissingSignIn(podman);
	}

	// If no credentials were sent, the first sign-in is not the cause.
	return second !== undefined && errorLine.cause === 'unauthorized'
		? {finding: 'sign-in-hidden', values: {path: first.path, otherPath: second.path}}
		: undefined;
}

function explainMissingSignIn({
	nearSignIn,
	sudoSignIn,
	storeFile,
	loginFile,
	isLoginFileTemporary,
}: PodmanPullSettings): SettingsExplanation {
	if (nearSignIn !== undefined) {
		return {
			finding: 'sign-in-elsewhere',
			values: {path: nearSignIn.path, otherKey: nearSignIn.key},
		};
	}

	if (sudoSignIn !== undefined) {
		return {finding: 'sign-in-elsewhere', values: {sudoPath: sudoSignIn.path, loginFile}};
	}

	return storeFile === undefined
		? {values: {temporaryFile: isLoginFileTemporary ? loginFile : undefined}}
		: {
				finding: 'sign-in-elsewhere',
				values: {path: storeFile.path, store: storeFile.credentialStore},
			};
}
