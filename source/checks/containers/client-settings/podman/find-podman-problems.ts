import type {SettingsFile} from '../read-settings-file.ts';
import {findFileProblems} from '../registry-file-problems.ts';
import type {RegistrySettingsProblem} from '../registry-file-problems.ts';
import type {PodmanSettings} from './podman-settings.ts';
import {findIncompleteCertificates, findNotPem} from '../docker/find-docker-problems.ts';
import {accessValues} from '../settings-problems.ts';
import {routeOfPull} from './podman-pull-route.ts';

/**
 * Returns the problems of the settings of Podman. evaluateSettings reports the first problem with the most severe
 * status. `images` are the images of the run.
 */
export function findPodmanProblems(
	files: readonly SettingsFile[],
	settings: PodmanSettings,
	images: readonly string[],
): readonly RegistrySettingsProblem[] {
	const {registries, globalHelpers, missingHelpers, missingRuntimeFolder, certificates = []} = settings;

	return [
		...findFileProblems(settings.isRemote ? files : files.filter(isClosed), 'podman'),
		...blockedImages(settings, images),
		...findIncompleteCertificates(certificates),
		...malformedSignIns(settings),
		...missingHelpers.map(({helper, host, path}) => ({
			finding: 'auth-helper-missing' as const,
			values: {helper, place: host, path},
		})),
		...(globalHelpers === undefined || globalHelpers.helperNames.includes('containers-auth.json')
			? []
			: [
					{
						finding: 'sign-in-files-not-used' as const,
						values: {
							helpers: globalHelpers.helperNames.join(', '),
							path: globalHelpers.path,
							line: globalHelpers.line,
						},
					},
				]),
		...(missingRuntimeFolder === undefined
			? []
			: [{finding: 'runtime-folder-missing' as const, values: {path: missingRuntimeFolder}}]),
		...findNotPem(certificates),
		...registries
			.filter(({isBlocked}) => isBlocked)
			.map(({prefix, file, blockedLine}) => ({
				// The run does not always need this registry.
				finding: 'registry-entry-blocked' as const,
				values: {place: prefix, path: file, line: blockedLine},
			})),
		...registries
			.filter(({isInsecure}) => isInsecure)
			.map(({prefix, location, file, insecureLine}) => ({
				finding: 'registry-insecure' as const,
				values: {place: location ?? prefix, path: file, line: insecureLine},
			})),
		...registries
			.filter(({location}) => location !== undefined)
			.map(({prefix, location, file, locationLine}) => ({
				finding: 'registry-redirected' as const,
				values: {place: prefix, location, path: file, line: locationLine},
			})),
		...registries.flatMap(({prefix, registryMirrors, file}) =>
			registryMirrors.slice(0, 1).map(({location, line}) => ({
				finding: 'registry-mirrored' as const,
				values: {place: prefix, location, path: file, line},
			})),
		),
	];
}

const malformedSignIns = ({logins}: PodmanSettings): readonly RegistrySettingsProblem[] =>
	logins.flatMap(({path, invalidKeys}) =>
		invalidKeys.map(({key, line}) => ({
			finding: 'sign-in-malformed',
			values: {host: key, path, line},
		})),
	);

/** Returns false for a closed file of this user, because rootless Podman runs as root in a user namespace. */
const isClosed = ({error, path, owner}: SettingsFile): boolean =>
	error !== 'EACCES' || accessValues({path, owner, error}).closed !== 'of-this-user';

const blockedImages = (
	{registries}: PodmanSettings,
	images: readonly string[],
): readonly RegistrySettingsProblem[] =>
	images
		.map(image => ({image, ...routeOfPull(registries, image)}))
		.filter(({isBlocked}) => isBlocked)
		.map(({image, file, blockedLine, registryMirrors}) => ({
			finding: 'registry-blocked',
			values: {
				place: image,
				path: file,
				line: blockedLine,
				mirrors: registryMirrors.map(({location}) => location).join(', ') || undefined,
			},
		}));
