import {Box, Text} from 'ink';
import type {TextProps} from 'ink';
import {memo} from 'react';
import {StatusGlyph} from './status-glyph.tsx';
import {isSameLine} from './line.ts';
import type {Line, Span, Tone} from './line.ts';

type LineProps = {readonly line: Line; readonly ascii: boolean};

/** `memo` prevents rendering, because most lines are equal in the next frame. */
export const LineView = memo(DrawnLine, (before, after) => isSameLine(before.line, after.line));

function DrawnLine({line: {spans, row}, ascii}: LineProps) {
	// Plain text needs no element. An element per span would use most of the render time.
	const text = spans.length > 0 && (
		<Text wrap="truncate">
			{spans.map((part, index) =>
				isUnstyled(part) ? (
					part.text
				) : (
					// oxlint-disable-next-line react/no-array-index-key -- a span is identified by its position
					<SpanView key={index} span={part} ascii={ascii} />
				),
			)}
		</Text>
	);

	return row ? (
		<Box
			height={1}
			flexShrink={0}
			aria-role="listitem"
			aria-label={row.label}
			aria-state={{busy: row.isBusy, expanded: row.isOpen, selected: row.isSelected}}
		>
			{text}
		</Box>
	) : (
		<Box height={1} flexShrink={0}>
			{text}
		</Box>
	);
}

const isUnstyled = ({tone, isStale, isSpinning}: Span): boolean =>
	tone === 'plain' && !isStale && !isSpinning;

function SpanView({span, ascii}: {readonly span: Span; readonly ascii: boolean}) {
	return (
		<Text {...styles[span.tone]} {...(span.isStale && {dimColor: true})}>
			{span.isSpinning ? <StatusGlyph ascii={ascii} /> : span.text}
		</Text>
	);
}

type Style = Pick<TextProps, 'color' | 'bold' | 'dimColor'>;

/** The styles use the 16 ANSI colors, so that the terminal theme applies. */
const styles: Readonly<Record<Tone, Style>> = {
	passed: {color: 'green'},
	warning: {color: 'yellow'},
	failed: {color: 'red'},
	error: {color: 'magenta'},
	skipped: {dimColor: true},
	running: {color: 'cyan'},
	waiting: {dimColor: true},
	plain: {},
	strong: {bold: true},
	faint: {dimColor: true},
	command: {color: 'cyan'},
	accent: {color: 'cyan', bold: true},
};
