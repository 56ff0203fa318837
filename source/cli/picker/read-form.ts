import type {FormField} from '../../describe/picker-words.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {excerpt} from '../../text/sanitise.ts';
import {cloudOfHost, registryInUrl, readRepository} from '../../engine/target.ts';
import {say} from '../../text/fill.ts';
import type {FormInput, FormReading} from '../../ui/picker/form.ts';
import type {Words} from '../../languages/pack-types.ts';
import {ownerOfLabel, cloudOfDraft, hostOfDraft, isSameRegistry} from '../registries/draft-owner.ts';
import type {CloudChoice} from '../targets/targets.ts';

export type ReadFormInput = {
	readonly input: FormInput;
	readonly saved: readonly SavedRegistry[];
	readonly choice: CloudChoice;
	readonly words: Pick<Words, 'usage' | 'picker'>;
};

/** What a form says of a registry, or the first field that cannot be so, and why. */
export function readForm({input, saved, choice, words}: ReadFormInput): FormReading {
	const {usage, picker} = words;
	const {id, text, cloud, label} = input;
	const typed = input.repository?.trim() || undefined;
	const repository = typed === undefined ? undefined : readRepository(typed);
	const {clouds} = choice;
	const asTyped = readDraft({text, cloud, repository, label}, clouds);
	const isAddress = !asTyped.ok && asTyped.problem === 'url-with-path';
	const read = isAddress ? readDraft({text: registryInUrl(text), cloud, repository, label}, clouds) : asTyped;

	if (!read.ok) {
		return refuse('text', say(usage.target[read.problem], {word: excerpt(text.trim(), longestWord) || ' '}));
	}

	if (cloud !== undefined && !clouds.some(({name}) => name === cloud)) {
		const known = clouds.map(({name}) => name).join(', ');
		return refuse('cloud', say(picker.form.unknownCloud, {cloud, known}));
	}

	if (typed !== undefined && repository === undefined) {
		return refuse('repository', say(usage.repository, {word: excerpt(typed, longestWord)}));
	}

	const {repository: taken, ...rest} = read.draft;
	// An emptied field says that none is meant, whatever the reference bears.
	const isNone = input.repository !== undefined && typed === undefined;
	const draft = {...rest, ...(taken !== undefined && !isNone && {repository: taken})};
	const others = saved.filter(registry => registry.id !== id);
	const own = saved.find(registry => registry.id === id);
	// One that is saved twice by now can still be given another label.
	const isMoved = own === undefined || !isSameRegistry(own, draft, choice);
	const same = isMoved ? others.find(registry => isSameRegistry(registry, draft, choice)) : undefined;

	if (same) {
		return refuse('text', say(picker.form.duplicate, {name: displayNameOf(same)}));
	}

	const bearer = draft.label === undefined ? undefined : ownerOfLabel(draft.label, others, choice);

	if (bearer) {
		const host = placeOf(bearer, hostOfDraft(bearer, choice));
		return refuse('label', say(usage.labelTaken, {label: draft.label, name: host}));
	}

	const host = hostOfDraft(draft, choice);
	const values = {word: text.trim(), name: host, repository: draft.repository};
	const notes = read.notes
		.filter(note => note !== 'repository-taken' || input.repository === undefined)
		.map(note => say(usage.note[note], values));

	return {
		ok: true,
		draft,
		place: placeOf(draft, host),
		cloud: cloudOfDraft(draft, choice)?.name ?? '',
		notes: [...notes, ...otherCloud(draft, choice, words)],
	};
}

const refuse = (field: FormField, message: string): FormReading => ({
	ok: false,
	field,
	message,
});

/** Of what is said back, characters. */
const longestWord = 100;

const placeOf = ({repository}: RegistryDraft, host: string): string =>
	repository === undefined ? host : `${host}/${repository}`;

/** Nothing forbids it: an own cloud may share the names of another. */
function otherCloud(
	{name: host, cloud: chosen}: RegistryDraft,
	{clouds}: CloudChoice,
	{picker}: Pick<Words, 'picker'>,
): readonly string[] {
	const own = cloudOfHost(host, clouds)?.name;
	return own === undefined || chosen === undefined || own === chosen
		? []
		: [say(picker.form.otherCloud, {host, cloud: own, chosen})];
}
