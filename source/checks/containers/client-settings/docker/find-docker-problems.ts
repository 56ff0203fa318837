import type {Values} from '../../../../text/template.ts';
import type {DockerSettings} from './docker-settings.ts';

type DockerProblem = {
	readonly finding:
		| 'context-missing'
		| 'client-certificate-incomplete'
		| 'insecure-registry'
		| 'helper-unmaintained'
		| 'proxy-overridden'
		| 'ca-file-not-pem'
		| 'context-overridden';
	readonly values: Values;
};

/**
 * Returns the problems of the settings of Docker. evaluateSettings reports the first problem with the most severe
 * status.
 */
export function findDockerProblems(settings: DockerSettings | undefined): readonly DockerProblem[] {
	if (settings === undefined) {
		return [];
	}

	const {selectedContext, overriddenContext, endpoint, helpers = [], certificates = []} = settings;
	const {insecureRegistries = [], engineProxies = []} = settings;

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
		...certificates
			.filter(({problem}) => problem === 'key-missing' || problem === 'certificate-missing')
			.map(({host, path, file = ''}) => ({
				finding: 'client-certificate-incomplete' as const,
				values: {host, folder: path, file, missingFile: partnerOf(file)},
			})),
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
		...certificates
			.filter(({problem}) => problem === 'not-pem')
			.map(({host, path, file}) => ({
				finding: 'ca-file-not-pem' as const,
				values: {host, folder: path, file},
			})),
		...(overriddenContext === undefined
			? []
			: [{finding: 'context-overridden' as const, values: {context: overriddenContext, endpoint}}]),
	];
}

/** Source: https://github.com/Azure/acr-docker-credential-helper */
const unmaintained: ReadonlySet<string> = new Set(['acr-linux', 'acr-darwin', 'acr-windows']);

const partnerOf = (file: string): string =>
	file.endsWith('.key') ? file.replace(/\.key$/, '.cert') : file.replace(/\.cert$/, '.key');
