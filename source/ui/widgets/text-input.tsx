import {Box, Text, measureElement, useCursor} from 'ink';
import type {DOMElement} from 'ink';
import {useEffect, useRef, useState} from 'react';
import {toDrawableText} from '../../text/width.ts';
import type {TextField} from '../text-field.ts';
import {WholeLabel} from './label.tsx';
import {useScrollTop} from './scroll-area.tsx';

/** The maximum width of the text in columns. A field has at most 400 graphemes of at most two columns. */
const maxColumns = 800;

type TextInputProps = {
	readonly label?: string;
	readonly field: TextField;
	/** A short text at the right edge, for example the key that ends the input. */
	readonly hint?: string;
};

/** Uses the cursor of the terminal, because an input method can show candidates at the cursor. */
export function TextInput({label, field: {characters, position}, hint}: TextInputProps) {
	const area = useRef<DOMElement>(null);
	const before = useRef<DOMElement>(null);
	const {setCursorPosition} = useCursor();
	const scrollTop = useScrollTop();
	const [cursor, setCursor] = useState<{readonly x: number; readonly y: number; readonly offset: number}>();
	const textBefore = characters.slice(0, position).join('');
	const textAfter = characters.slice(position).join('');

	// The position depends on the layout, so the effect runs after every render. Only a new position changes the state.
	// oxlint-disable-next-line react-hooks/exhaustive-deps -- the layout is not a value that React knows
	useEffect(() => {
		if (area.current && before.current) {
			const {x, y, width} = measureElement(area.current);
			const at = measureElement(before.current).width;
			const offset = Math.max(0, at - width + 1);
			const next = {x: x + at - offset, y, offset};
			setCursor(known =>
				known?.x === next.x && known.y === next.y && known.offset === next.offset ? known : next,
			);
		}
	});

	setCursorPosition(cursor && {x: cursor.x, y: cursor.y - scrollTop});

	return (
		<Box height={1} flexShrink={0} paddingLeft={1} columnGap={1}>
			{label !== undefined && <WholeLabel tone="accent">{label}</WholeLabel>}
			<Box ref={area} flexGrow={1} flexBasis={0} overflow="hidden" contentOffsetX={cursor?.offset ?? 0}>
				{/* Without a fixed width, Ink would wrap a long text to the width of the area. */}
				<Box width={maxColumns} flexShrink={0}>
					<Box ref={before} flexShrink={0}>
						<Text>{toDrawableText(textBefore)}</Text>
					</Box>
					<Box flexShrink={0}>
						<Text>{toDrawableText(textAfter)}</Text>
					</Box>
				</Box>
			</Box>
			{hint !== undefined && <WholeLabel tone="faint">{hint}</WholeLabel>}
		</Box>
	);
}
