import {Box} from 'ink';
import {memo} from 'react';
import {formatDuration} from '../../describe/duration.ts';
import {durationOf, statusOf} from '../../engine/report.ts';
import type {Row} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {Label, WholeLabel} from '../widgets/label.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {describeRow} from './description-cache.ts';

type CheckRowProps = {
	readonly row: Row;
	readonly isSelected: boolean;
	/** True if the row shows only the status and the title. */
	readonly isNarrow: boolean;
	readonly hasDuration: boolean;
	/** Milliseconds of `System.elapsed`. Only a running row uses the value. */
	readonly now: number;
	readonly context: RunScreenContext;
};

export const CheckRow = memo(function CheckRow(props: CheckRowProps) {
	const {row, isSelected, isNarrow, hasDuration, context} = props;
	const {titleWidth} = context.language.describe;
	const isSkipped = row.state === 'finished' && row.outcome?.status === 'skipped';

	return (
		<Box columnGap={1} height={1} flexShrink={0}>
			<StatusGlyph status={statusOf(row)} />
			<Box {...(isNarrow ? {} : {width: titleWidth})} flexShrink={0}>
				<Label tone={isSelected ? 'strong' : isSkipped ? 'faint' : 'plain'}>
					{describeRow(context, row).title}
				</Label>
			</Box>
			<Box flexGrow={1}>
				{!isNarrow && (
					<Label tone={isSkipped || row.state !== 'finished' ? 'faint' : 'plain'}>{resultText(props)}</Label>
				)}
			</Box>
			{hasDuration && !isNarrow && <WholeLabel tone="faint">{durationText(props)}</WholeLabel>}
		</Box>
	);
});

/** Returns the number of retries, including a waiting retry. */
export const retriesOf = ({state, attempts}: Row): number =>
	Math.max(0, state === 'waiting' ? attempts : attempts - 1);

/**
 * Returns the result of a finished check. For any other check, returns the previous result, the progress or the state.
 */
export function resultText({row, now, context}: Pick<CheckRowProps, 'row' | 'now' | 'context'>): string {
	const {row: words} = context.language.words.screen;
	const {short} = describeRow(context, row);
	const count = retriesOf(row);

	if (row.state === 'finished') {
		return count > 0 ? `${short}  ${formatSentence(words.retry, {count})}` : short;
	}

	// An old result stays visible during a retry, except the result of a check that did not run. Progress replaces the
	// old result.
	if (row.outcome !== undefined && !('reason' in row.outcome) && row.progress === undefined) {
		return formatSentence(count > 0 ? words.retryBefore : words.before, {count, summary: short});
	}

	return row.state === 'waiting' ? words.waiting : (row.progress ?? runningText(row, now, context));
}

/** After half of the timeout, the text names the timeout. */
function runningText(row: Row, now: number, {language, timeoutOf}: RunScreenContext): string {
	const {row: words, units} = language.words.screen;
	const timeout = timeoutOf(row.checkId);
	const duration = durationOf(row, now) ?? 0;

	return timeout !== undefined && duration >= timeout / 2
		? formatSentence(words.slow, {
				limit: formatSentence(units.seconds, {value: Math.round(timeout / 1000)}),
			})
		: words.running;
}

function durationText({row, now, context}: CheckRowProps): string {
	const {state, outcome} = row;
	const duration = durationOf(row, now);
	const wasNotRun = state === 'waiting' || (state === 'finished' && outcome && 'reason' in outcome);

	return duration === undefined || wasNotRun
		? ''
		: formatDuration(duration, context.language.words.screen.units);
}
