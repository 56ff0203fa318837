import {truncateEnd} from '../../../text/truncate.ts';
import {redactedExcerpt} from '../../../text/redact-secrets.ts';

/** The layer counts are absent if the client printed no layer. */
export type PullProgress = {
	readonly layersStarted?: number;
	readonly layersCompleted?: number;
	/** True if the client retried the download of a layer or of the whole image. */
	readonly isRetried: boolean;
};

type PullProgressReader = {
	readonly readLine: (line: string) => void;
	/** Returns at most 60 characters: the last line, after `COMPLETED/STARTED` if the client printed layers. */
	readonly progressLine: () => string;
	readonly progress: () => PullProgress;
	/** Returns the last three error lines of a stopped pull, or an empty string. A stopped pull returns no output. */
	readonly lastErrors: () => string;
};

/** Podman prints only the start of a layer, so `layersCompleted` is 0 or absent for Podman. */
export function createPullProgressReader(): PullProgressReader {
	const started = new Set<string>();
	const completed = new Set<string>();
	const errors: string[] = [];
	let isRetried = false;
	let last = '';

	return {
		readLine(line) {
			last = truncateEnd(line).trim();
			const [, layer, step = ''] = /^([0-9a-f]{12}|layer-sha256:[0-9a-f]+): +(\S.*)$/.exec(last) ?? [];
			const [, blob] = /^Copying blob (?:sha256:)?([0-9a-f]{12})/.exec(last) ?? [];

			if (layer !== undefined || blob !== undefined) {
				started.add(layer ?? blob ?? '');
			}

			if (layer !== undefined && /^(?:Pull complete|Already exists|done)/.test(step)) {
				completed.add(layer);
			}

			isRetried ||= /: Retrying in |, retrying in /.test(last);

			if (/error|fail|refused|denied/i.test(last)) {
				errors.push(last);
			}
		},
		progressLine: () =>
			redactedExcerpt(started.size > 0 ? `${completed.size}/${started.size} ${last}` : last, 60),
		progress: () => ({
			...(started.size > 0 && {layersStarted: started.size, layersCompleted: completed.size}),
			isRetried,
		}),
		lastErrors: () => errors.slice(-3).join('\n'),
	};
}
