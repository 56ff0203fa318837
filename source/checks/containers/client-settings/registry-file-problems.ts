import type {Values} from '../../../text/template.ts';
import type {ClientKind} from '../read-client-version.ts';
import {mistakeValues} from './mistake-fixes.ts';
import type {SettingsFile} from './read-settings-file.ts';
import type {registrySettingsFindings} from './registry-settings-findings.ts';
import {accessValues} from './settings-problems.ts';

export type RegistrySettingsProblem = {
	readonly finding:
		| keyof typeof registrySettingsFindings
		| 'client-certificate-incomplete'
		| 'ca-file-not-pem'
		| 'sign-in-malformed';
	readonly values: Values;
};

/** Returns a finding for each file that cannot be read or is malformed. */
export const findFileProblems = (
	files: readonly SettingsFile[],
	kind: ClientKind,
): readonly RegistrySettingsProblem[] =>
	files
		.filter(({state}) => state !== 'read')
		.map(file => ({finding: findingOf(file, kind), values: valuesOf(file)}));

function findingOf(
	{role, state, problem}: SettingsFile,
	kind: ClientKind,
): RegistrySettingsProblem['finding'] {
	if (role !== 'registries') {
		return role === 'login' ? 'auth-file-unusable' : 'client-file-unusable';
	}

	if (state === 'unreadable') {
		return 'registries-file-unreadable';
	}

	return kind === 'nerdctl'
		? 'hosts-file-ignored'
		: problem === 'version-1-drop-in'
			? 'registries-file-too-old'
			: 'registries-file-malformed';
}

function valuesOf(file: SettingsFile): RegistrySettingsProblem['values'] {
	const {path, error, owner, mode, line} = file;

	return {
		...mistakeValues(file),
		path,
		line,
		owner,
		mode,
		error,
		closed: accessValues({path, owner, error}).closed,
		missingPath: error === 'ENOENT' ? path : undefined,
	};
}
