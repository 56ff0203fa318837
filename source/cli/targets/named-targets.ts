import {readDraft} from '../../engine/read-draft.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {Arguments} from '../arguments.ts';
import {joinTargets, readSavedTargets, readTargets} from './targets.ts';
import type {CloudChoice, Targets} from './targets.ts';
import {UsageError} from '../usage-error.ts';

/**
 * Turns the words of the command line into registries. The label of saved ones stands for them, with their cloud and
 * repository; who writes a name means that registry in its saved cloud, and the repository only where they say so.
 * A flag goes before what is saved. Throws a UsageError for a word that can be no registry, and for a first word that
 * looks like a mistyped command and is not saved.
 */
export function readNamedTargets(
	given: Arguments,
	saved: readonly SavedRegistry[],
	choice: CloudChoice,
): Targets {
	const {machine} = readTargets({...given, words: []}, choice);
	refuseNearCommand(given, saved);

	return joinTargets(
		machine,
		given.words.map(word => {
			const labelled = saved.filter(({label}) => label?.toLowerCase() === word.trim().toLowerCase());

			if (labelled.length > 0) {
				return readSavedTargets(labelled, given, choice);
			}

			const cloud = given.cloud ?? savedCloud(word, saved, choice);
			return readTargets({...given, ...(cloud !== undefined && {cloud}), words: [word]}, choice);
		}),
	);
}

function refuseNearCommand(
	{words: [word = ''], nearCommand: suggest}: Arguments,
	saved: readonly SavedRegistry[],
): void {
	const isSaved = saved.some(({label, name}) =>
		[label?.toLowerCase(), name].includes(word.trim().toLowerCase()),
	);

	if (suggest !== undefined && !isSaved) {
		throw new UsageError(usage => usage.unknownCommand, {word, suggest});
	}
}

/** The one cloud it is saved in; where there are two, neither is meant more than the other. */
function savedCloud(
	word: string,
	saved: readonly SavedRegistry[],
	{clouds}: CloudChoice,
): string | undefined {
	const read = readDraft({text: word}, clouds);
	const found = saved.filter(({name}) => read.ok && name === read.draft.name).map(({cloud}) => cloud);
	const [first] = found;
	const isKnown = clouds.some(({name}) => name.toLowerCase() === first?.toLowerCase());
	return isKnown && found.every(cloud => cloud === first) ? first : undefined;
}
