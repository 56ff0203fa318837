import type {RegistryDraft} from './registry-draft.ts';
import type {Cloud} from './cloud.ts';
import {redact} from '../text/redact.ts';
import {excerpt} from '../text/sanitise.ts';
import {parseTarget} from './target.ts';
import type {TargetNote, TargetProblem} from './target.ts';

export type DraftInput = {
	/** A name, a login server, or a pasted image reference. */
	readonly text: string;
	readonly cloud?: string | undefined;
	readonly repository?: string | undefined;
	readonly label?: string | undefined;
};

export type ReadDraft =
	| {readonly ok: true; readonly draft: RegistryDraft; readonly notes: readonly TargetNote[]}
	| {readonly ok: false; readonly problem: TargetProblem};

/** Reads what a person says of a registry, as a run would; a repository of its own goes before that of the reference. */
export function readDraft({text, cloud, repository, label}: DraftInput, clouds: readonly Cloud[]): ReadDraft {
	const parsed = parseTarget(text, clouds);

	if (!parsed.ok) {
		return parsed;
	}

	const {registry, notes} = parsed;
	const proved = repository ?? registry.repository;
	const called = excerpt(redact(label ?? ''), longestLabel);

	return {
		ok: true,
		draft: {
			name: spelled(registry),
			...(cloud !== undefined && {cloud}),
			...(proved !== undefined && {repository: proved}),
			...(called !== '' && {label: called}),
		},
		notes,
	};
}

const longestLabel = 60;

const spelled = ({
	name,
	label = name,
	host = label,
	port,
}: {
	readonly name: string;
	readonly label?: string;
	readonly host?: string;
	readonly port: number;
}): string => `${host}${port === 443 ? '' : `:${port}`}`;
