import {proves} from '../core/proof.ts';
import {readDraft} from '../core/registry-draft.ts';
import {calledOf} from '../core/saved.ts';
import type {RegistryDraft, SavedRegistry} from '../core/saved.ts';
import {cloudOfHost} from '../core/target.ts';
import {say} from '../core/words.ts';
import type {FormInput, FormReading} from '../ui/picker/form.ts';
import type {Words} from '../words/words.ts';
import {cloudOfDraft, hostOfDraft} from './draft-place.ts';
import type {CloudChoice} from './targets.ts';

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
	const repository = input.repository?.trim() || undefined;
	const {clouds} = choice;
	const read = readDraft({text, cloud, repository, label}, clouds);

	if (!read.ok) {
		return refuse('text', say(usage.target[read.problem], {word: text.trim() || ' '}));
	}

	if (cloud !== undefined && !clouds.some(({name}) => name === cloud)) {
		const known = clouds.map(({name}) => name).join(', ');
		return refuse('cloud', say(picker.form.unknownCloud, {cloud, known}));
	}

	if (repository !== undefined && !proves('repository', repository)) {
		return refuse('repository', say(usage.repository, {word: repository}));
	}

	const {repository: taken, ...rest} = read.draft;
	// An emptied field says that none is meant, whatever the reference bears.
	const isNone = input.repository !== undefined && repository === undefined;
	const draft = {...rest, ...(taken !== undefined && !isNone && {repository: taken})};
	const same = saved.find(registry => registry.id !== id && isSame(registry, draft, choice));

	if (same) {
		return refuse('text', say(picker.form.duplicate, {name: calledOf(same)}));
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

const refuse = (field: 'text' | 'cloud' | 'repository', message: string): FormReading => ({
	ok: false,
	field,
	message,
});

const placeOf = ({repository}: RegistryDraft, host: string): string =>
	repository === undefined ? host : `${host}/${repository}`;

/** A name and its login server are the same registry. */
const isSame = (first: RegistryDraft, second: RegistryDraft, choice: CloudChoice): boolean =>
	placeOf(first, hostOfDraft(first, choice)) === placeOf(second, hostOfDraft(second, choice)) &&
	cloudOfDraft(first, choice)?.name === cloudOfDraft(second, choice)?.name;

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
