import type {Values} from '../../../../text/template.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import type {DockerSettings, RegistryCertificates} from './docker-settings.ts';

type DockerProblem = {
	readonly finding:
		| 'context-missing'
		| 'client-certificate-incomplete'
		| 'insecure-registry'
		| 'helper-unmaintained'
		| 'proxy-overridden'
		| 'ca-file-not-pem'
		| 'helper-key-ignored'
		| 'config-folder-missing'
		| 'setting-ignored'
		| 'proxy-percent-sign'
		| 'proxies-only-for-containers'
		| 'context-overridden';
	readonly values: Values;
};

/**
 * Returns the problems of the settings of Docker. evaluateSettings reports the first problem with the most severe
 * status.
 */
export function findDockerProblems(
	settings: DockerSettings | undefined,
	files: readonly SettingsFile[],
): readonly DockerProblem[] {
	if (settings === undefined) {
		return [];
	}

	const {selectedContext, overriddenContext, endpoint, helpers = [], certificates = []} = settings;
	const {
		insecureRegistries = [],
		engineProxies = [],
		ignoredKeys = [],
		misreadVariables = [],
		misnamedSettings = [],
	} = settings;
	const {missingConfigFolder} = settings;
	const {path: loginFile} = files.find(({role}) => role === 'login') ?? {};

	return [
		...(selectedContext?.isMissing
			? [
					{
						finding: 'context-missing' as const,
						values: {
							context: selectedContext.context,
							setting: selectedContext.setting,
							path: selectedContext.path,
							line: selectedContext.line,
						},
					},
				]
			: []),
		...findIncompleteCertificates(certificates),
		...insecureRegistries.map(({value, path, line}) => ({
			finding: 'insecure-registry' as const,
			values: {insecure: value, path, line},
		})),
		...helpers
			.filter(({helper}) => unmaintained.has(helper))
			.map(({helper, setting, path, line}) => ({
				finding: 'helper-unmaintained' as const,
				values: {helper, setting, path, line},
			})),
		...(missingConfigFolder === undefined
			? []
			: [{finding: 'config-folder-missing' as const, values: {path: missingConfigFolder}}]),
		...misnamedSettings.map(values => ({finding: 'setting-ignored' as const, values})),
		...ignoredKeys.map(values => ({finding: 'helper-key-ignored' as const, values})),
		...misreadVariables.map(({isAssignmentIgnored, ...values}) => ({
			finding: 'proxy-percent-sign' as const,
			values: {...values, ignoredSetting: isAssignmentIgnored ? values.setting : undefined},
		})),
		...engineProxies
			.filter(({kind, value, overriddenBy}) =>
				engineProxies.some(
					other => other.kind === kind && other.path === overriddenBy && other.value !== value,
				),
			)
			.map(({setting, path, line, overriddenBy}) => ({
				finding: 'proxy-overridden' as const,
				values: {setting, path, line, otherPath: overriddenBy},
			})),
		...findNotPem(certificates),
		...(overriddenContext === undefined
			? []
			: [{finding: 'context-overridden' as const, values: {context: overriddenContext, endpoint}}]),
		...(settings.hasClientProxies && engineProxies.length === 0
			? [{finding: 'proxies-only-for-containers' as const, values: {path: loginFile}}]
			: []),
	];
}

/** Source: https://github.com/Azure/acr-docker-credential-helper */
const unmaintained: ReadonlySet<string> = new Set(['acr-linux', 'acr-darwin', 'acr-windows']);

/** Returns a problem for each folder with a client certificate or a key that lacks its other file. */
export const findIncompleteCertificates = (certificates: readonly RegistryCertificates[]) =>
	certificates
		.filter(({problem}) => problem === 'key-missing' || problem === 'certificate-missing')
		.map(({host, path, file = ''}) => {
			const missingFile = partnerOf(file);
			const clientError = file.endsWith('.key')
				? `missing client certificate ${missingFile} for key ${file}`
				: `missing key ${missingFile} for client certificate ${file}`;
			return {
				finding: 'client-certificate-incomplete' as const,
				values: {host, folder: path, file, missingFile, clientError},
			};
		});

export const findNotPem = (certificates: readonly RegistryCertificates[]) =>
	certificates
		.filter(({problem}) => problem === 'not-pem')
		.map(({host, path, file}) => ({
			finding: 'ca-file-not-pem' as const,
			values: {host, folder: path, file},
		}));

/** Returns the name of the key for a client certificate, and of the certificate for a key. */
export const partnerOf = (file: string): string =>
	file.endsWith('.key') ? file.replace(/\.key$/, '.cert') : file.replace(/\.cert$/, '.key');
