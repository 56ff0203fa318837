import {readDraft} from '../../engine/read-draft.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {Arguments} from '../arguments.ts';
import {joinTargets, readSavedTargets, readTargets} from './targets.ts';
import type {CloudChoice, Targets} from './targets.ts';
import {UsageError} from '../usage-error.ts';

/**
 * Parses words as registries. A label means all saved registries with that label, with the saved clouds and
 * repositories. The name of a saved registry implies the saved cloud (`savedCloud`), but not the saved repository.
 * Flags override saved values. Throws a UsageError for an invalid registry or cloud, and for an unsaved first word that
 * resembles a command.
 */
export function readNamedTargets(
	options: Arguments,
	saved: readonly SavedRegistry[],
	cloudChoice: CloudChoice,
): Targets {
	const {machine} = readTargets({...options, words: []}, cloudChoice);
	rejectMistypedCommand(options, saved);

	return joinTargets(
		machine,
		options.words.map(word => {
			const labeled = saved.filter(({label}) => label?.toLowerCase() === word.trim().toLowerCase());

			if (labeled.length > 0) {
				return readSavedTargets(labeled, options, cloudChoice);
			}

			const cloud = options.cloud ?? savedCloud(word, saved, cloudChoice);
			return readTargets({...options, ...(cloud !== undefined && {cloud}), words: [word]}, cloudChoice);
		}),
	);
}

function rejectMistypedCommand(
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

/**
 * Returns undefined for an unsaved registry, for an unknown cloud, and for a registry that is saved in several clouds.
 */
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
