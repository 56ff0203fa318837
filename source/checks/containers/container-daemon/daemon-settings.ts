import type {CollectContext} from '../../../engine/check.ts';
import {currentSettings} from '../client-settings/current-settings.ts';
import type {PodmanSettings} from '../client-settings/podman/podman-settings.ts';
import type {SettingsFile} from '../client-settings/read-settings-file.ts';
import {findEngineProblem} from '../client-settings/settings-problems.ts';
import type {EngineProblem} from '../client-settings/settings-problems.ts';
import type {ErrorLine} from '../error-line/error-line.ts';

/** The settings of the client and its daemon that can explain why no daemon responds. */
export type DaemonSettings = {
	/** A problem of the settings that keeps the daemon from starting. */
	readonly engineProblem?: EngineProblem;
	/** The place that selects a context that does not exist. */
	readonly selectedContext?: {
		readonly setting: string;
		readonly path?: string | undefined;
		readonly line?: number | undefined;
	};
	/** The settings file that the error of the client is about. */
	readonly invalidFile?: {
		readonly path: string;
		readonly line?: number | undefined;
		readonly owner?: string | undefined;
		readonly mode?: string | undefined;
	};
	/** The Podman service that containers.conf turns on. */
	readonly service?: PodmanSettings['service'];
};

/** Returns the settings that can explain the failure, or an empty object. */
export async function collectDaemonSettings(
	context: CollectContext,
	errorLine: ErrorLine | undefined,
): Promise<DaemonSettings | undefined> {
	const settings = await currentSettings(context);
	const invalidFile = errorLine && settings && findInvalidFile(settings.files, errorLine);
	const service = settings?.podman?.service;
	const engineProblem = settings && findEngineProblem(settings);
	const {setting, path, line, isMissing} = settings?.docker?.selectedContext ?? {};
	return {
		...(engineProblem && {engineProblem}),
		...(isMissing && setting !== undefined && {selectedContext: {setting, path, line}}),
		...(invalidFile && {invalidFile}),
		...(service && {service}),
	};
}

/** Returns the unusable file that the error names, or the first unusable file if the error names no path. */
function findInvalidFile(
	files: readonly SettingsFile[],
	{subject, path}: ErrorLine,
): DaemonSettings['invalidFile'] {
	const file = files.find(
		({role, state, path: filePath}) =>
			subject === 'settings-file' &&
			(role === 'client' || role === 'registries') &&
			state !== 'read' &&
			(path === undefined || path === filePath),
	);
	return file && {path: file.path, line: file.line, owner: file.owner, mode: file.mode};
}
