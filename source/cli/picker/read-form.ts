import type {FormField} from '../../describe/picker-words.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {excerpt} from '../../text/strip-control-characters.ts';
import {cloudOfHost, registryInUrl, readRepository} from '../../engine/target.ts';
import {formatSentence, joinItems} from '../../text/fill.ts';
import type {FormInput, ParsedForm} from '../../ui/picker/form.ts';
import type {Words} from '../../languages/pack-types.ts';
import {ownerOfLabel, cloudOfDraft, hostOfDraft, isSameRegistry} from '../registries/registry-draft.ts';
import type {CloudChoice} from '../targets/targets.ts';

type ReadFormInput = {
	readonly input: FormInput;
	readonly saved: readonly SavedRegistry[];
	readonly cloudChoice: CloudChoice;
	readonly words: Pick<Words, 'usage' | 'picker' | 'outcomes'>;
};

/** Validates the form of the picker. Returns the registry, or the first invalid field with its error message. */
export function readForm({input, saved, cloudChoice, words}: ReadFormInput): ParsedForm {
	const {usage, picker, outcomes} = words;
	const {id, text, cloud, label} = input;
	const typed = input.repository?.trim() || undefined;
	const repository = typed === undefined ? undefined : readRepository(typed);
	const {clouds} = cloudChoice;
	const asTyped = readDraft({text, cloud, repository, label}, clouds);
	const isAddress = !asTyped.ok && asTyped.problem === 'url-with-path';
	const read = isAddress ? readDraft({text: registryInUrl(text), cloud, repository, label}, clouds) : asTyped;

	if (!read.ok) {
		return refuse(
			'text',
			formatSentence(usage.target[read.problem], {word: excerpt(text.trim(), maxWordLength) || ' '}),
		);
	}

	if (cloud !== undefined && !clouds.some(({name}) => name === cloud)) {
		const known = joinItems(
			clouds.map(({name}) => name),
			outcomes.listPattern,
		);
		return refuse('cloud', formatSentence(picker.form.unknownCloud, {cloud, known}));
	}

	if (typed !== undefined && repository === undefined) {
		return refuse('repository', formatSentence(usage.repository, {word: excerpt(typed, maxWordLength)}));
	}

	const {repository: taken, ...rest} = read.draft;
	// If the user cleared the repository field, the repository in an image reference is also ignored.
	const isCleared = input.repository !== undefined && typed === undefined;
	const draft = {...rest, ...(taken !== undefined && !isCleared && {repository: taken})};
	const others = saved.filter(registry => registry.id !== id);
	const own = saved.find(registry => registry.id === id);
	// Only a new or changed address is checked for duplicates, so the label of a duplicate can still be changed.
	const isMoved = own === undefined || !isSameRegistry(own, draft, cloudChoice);
	const same = isMoved ? others.find(registry => isSameRegistry(registry, draft, cloudChoice)) : undefined;

	if (same) {
		return refuse('text', formatSentence(picker.form.duplicate, {name: displayNameOf(same)}));
	}

	const owner = draft.label === undefined ? undefined : ownerOfLabel(draft.label, others, cloudChoice);

	if (owner) {
		const host = imagePathOf(owner, hostOfDraft(owner, cloudChoice));
		return refuse('label', formatSentence(usage.labelTaken, {label: draft.label, name: host}));
	}

	const host = hostOfDraft(draft, cloudChoice);
	const values = {word: text.trim(), name: host, repository: draft.repository};
	const notes = read.notes
		.filter(note => note !== 'repository-taken' || input.repository === undefined)
		.map(note => formatSentence(usage.note[note], values));

	return {
		ok: true,
		draft,
		address: imagePathOf(draft, host),
		cloud: cloudOfDraft(draft, cloudChoice)?.name ?? '',
		notes: [...notes, ...otherCloud(draft, cloudChoice, words)],
	};
}

const refuse = (field: FormField, message: string): ParsedForm => ({
	ok: false,
	field,
	message,
});

/** Maximum length of an invalid value in the error message, in characters. A longer value is cut. */
const maxWordLength = 100;

const imagePathOf = ({repository}: RegistryDraft, host: string): string =>
	repository === undefined ? host : `${host}/${repository}`;

/** A mismatch is a note instead of an error, because a custom cloud can use the hosts of another cloud. */
function otherCloud(
	{name: host, cloud: chosen}: RegistryDraft,
	{clouds}: CloudChoice,
	{picker}: Pick<Words, 'picker'>,
): readonly string[] {
	const own = cloudOfHost(host, clouds)?.name;
	return own === undefined || chosen === undefined || own === chosen
		? []
		: [formatSentence(picker.form.otherCloud, {host, cloud: own, chosen})];
}
