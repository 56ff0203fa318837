import type {Row} from '../../engine/report.ts';
import type {Run} from '../../engine/run.ts';
import type {RunState} from './run-state.ts';

/** The screen ignores a second retry of the same rows within this time in milliseconds, because a held key repeats. */
const keyRepeatMs = 250;

export function createRetry(run: Pick<Run, 'retry' | 'elapsed'>, state: RunState) {
	const lastRetries = new Map<string, number>();

	const retry = (rows: readonly Row[]): void => {
		const keys = rows.map(({key}) => key);
		const name = keys.join('\n');
		const before = lastRetries.get(name) ?? -Infinity;
		const now = run.elapsed();
		lastRetries.set(name, now);

		if (now - before >= keyRepeatMs) {
			run.retry(keys);
		}
	};

	const retrySelected = (): void => {
		const {isOverview, rows, item} = state.view();
		const row = state.selectedRow();
		const question = state.describeSelected()?.question;

		if (row && question !== undefined) {
			state.ask({type: 'consent', key: row.key, text: question});
		} else if (row) {
			retry([row]);
		} else {
			// Without a selected row, all checks of the group run again. In the overview, all checks of the registry
			// and of this machine run again.
			const chosen = isOverview ? rows : rows.filter(({group}) => group === item?.group);
			return chosen.length > 0 ? retry(chosen) : undefined;
		}
	};

	return {retry, retrySelected};
}
