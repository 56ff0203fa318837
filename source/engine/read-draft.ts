import type {RegistryDraft} from './registry-draft.ts';
import type {Cloud} from './cloud.ts';
import {redactedExcerpt} from '../text/redact-secrets.ts';
import {parseTarget} from './target.ts';
import type {TargetNote, TargetProblem} from './target.ts';

type DraftInput = {
	/** A registry name, a login server, or an image reference. */
	readonly text: string;
	readonly cloud?: string | undefined;
	readonly repository?: string | undefined;
	readonly label?: string | undefined;
};

type ReadDraft =
	| {readonly ok: true; readonly draft: RegistryDraft; readonly notes: readonly TargetNote[]}
	| {readonly ok: false; readonly problem: TargetProblem};

/**
 * Parses a registry that the user typed. `repository` overrides the repository in `text`. Secrets in `label` are
 * hidden.
 */
export function readDraft({text, cloud, repository, label}: DraftInput, clouds: readonly Cloud[]): ReadDraft {
	const parsed = parseTarget(text, clouds);

	if (!parsed.ok) {
		return parsed;
	}

	const {registry, notes} = parsed;
	const draftRepository = repository ?? registry.repository;
	const draftLabel = redactedExcerpt(label ?? '', maxLabelLength);

	return {
		ok: true,
		draft: {
			name: hostAndPort(registry),
			...(cloud !== undefined && {cloud}),
			...(draftRepository !== undefined && {repository: draftRepository}),
			...(draftLabel !== '' && {label: draftLabel}),
		},
		notes,
	};
}

/** Maximum length of a label in characters. A longer label is cut. */
const maxLabelLength = 60;

const hostAndPort = ({
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
