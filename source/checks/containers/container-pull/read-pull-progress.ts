import {boundText} from '../../../text/bound-text.ts';

/** How far a pull came. */
export type PullProgress = {
	/** Layers that were begun, and those that are there. */
	readonly layers?: number;
	readonly layersDone?: number;
	/** True where a layer, or all of it, was tried again. */
	readonly isRetried: boolean;
};

/** Follows what a client prints while it pulls. */
export type PullWatch = {
	readonly take: (line: string) => void;
	/** How far it is, on one line: layers that are there, of those begun, and what the client said last. */
	readonly line: () => string;
	readonly evidence: () => PullProgress;
	/** What it complained of, a line each: all there is where it never came to an end. */
	readonly complaints: () => string;
};

/** Docker tells each step of each layer, Podman the layers it begins, nerdctl all of them over and over. */
export function createPullProgress(): PullWatch {
	const begun = new Set<string>();
	const done = new Set<string>();
	const complaints: string[] = [];
	let isRetried = false;
	let last = '';

	return {
		take(line) {
			last = boundText(line).trim();
			const [, layer, step = ''] = /^([0-9a-f]{12}|layer-sha256:[0-9a-f]+): +(\S.*)$/.exec(last) ?? [];
			const [, blob] = /^Copying blob (?:sha256:)?([0-9a-f]{12})/.exec(last) ?? [];

			if (layer !== undefined || blob !== undefined) {
				begun.add(layer ?? blob ?? '');
			}

			if (layer !== undefined && /^(?:Pull complete|Already exists|done)/.test(step)) {
				done.add(layer);
			}

			isRetried ||= /: Retrying in |, retrying in /.test(last);

			if (/error|fail|refused|denied/i.test(last)) {
				complaints.push(last);
			}
		},
		line: () => (begun.size > 0 ? `${done.size}/${begun.size} ${last}` : last),
		evidence: () => ({...(begun.size > 0 && {layers: begun.size, layersDone: done.size}), isRetried}),
		complaints: () => complaints.slice(-3).join('\n'),
	};
}
