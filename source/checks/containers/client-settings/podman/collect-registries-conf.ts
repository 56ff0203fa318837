import type {CollectContext} from '../../../../engine/check.ts';
import {isRelevantPrefix} from '../is-relevant.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {collectRegistriesFiles} from './collect-podman-files.ts';
import type {PodmanSettings} from './podman-settings.ts';
import {withProblem} from './podman-file.ts';
import type {PodmanFile} from './podman-file.ts';
import type {PodmanPlace} from './podman-place.ts';
import {mergeEntries} from './podman-pull-route.ts';
import type {PlacedEntry} from './podman-pull-route.ts';
import {readRegistriesConf} from './read-registries-conf.ts';

type Registries = {
	readonly files: readonly SettingsFile[];
	readonly entries: readonly PlacedEntry[];
	readonly globalHelpers?: PodmanSettings['globalHelpers'];
};

/**
 * Returns the files of registries.conf and at most 50 relevant entries. An entry replaces an earlier entry with the
 * same prefix.
 */
export async function collectRegistriesConf(
	context: CollectContext,
	place: PodmanPlace,
): Promise<Registries> {
	const read = (await collectRegistriesFiles(context, place)).map(file => ({
		file: file.file,
		conf: readRegistries(file, place),
		line: file.text?.lineOf('credential-helpers'),
	}));
	const confs = read.flatMap(({file, conf, line}) =>
		conf === undefined || 'problem' in conf ? [] : [{...conf, path: file.path, line}],
	);
	const helpers = confs.findLast(conf => conf.helpers !== undefined);

	return {
		files: read.map(({file, conf}) => withProblem(file, conf)),
		entries: mergeEntries(confs)
			.filter(({prefix}) => isRelevantPrefix(context.target, prefix))
			.slice(0, maxEntries),
		...(helpers?.helpers !== undefined &&
			helpers.helpers.length > 0 && {
				globalHelpers: {
					helperNames: helpers.helpers,
					path: helpers.path,
					...(helpers.line !== undefined && {line: helpers.line}),
				},
			}),
	};
}

const maxEntries = 50;

/** For Podman 6, every file follows the rules of a drop-in file. */
const readRegistries = ({text, isMain}: PodmanFile, {isModern}: PodmanPlace) =>
	text && readRegistriesConf(text.content, text.lineOf, isModern || !isMain);
