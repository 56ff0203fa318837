import {Box, useBoxMetrics} from 'ink';
import type {DOMElement} from 'ink';
import {createContext, use, useCallback, useEffect, useRef} from 'react';
import type {ReactNode} from 'react';
import {useStore} from '../use-store.ts';
import {leadOf} from './scroll.ts';
import type {Scroll} from './scroll.ts';

const ScrollContext = createContext<Scroll | undefined>(undefined);

type ScrollAreaProps = {
	readonly scroll: Scroll;
	/** The ID of the selected item. A change of the selection or the layout makes the item visible. */
	readonly selected?: string | undefined;
	readonly children: ReactNode;
};

export function ScrollArea({scroll, selected = '', children}: ScrollAreaProps) {
	const {top} = useStore(scroll);
	const area = useRef<DOMElement>(null);
	const content = useRef<DOMElement>(null);
	const {clientHeight} = useBoxMetrics(area);
	const {height} = useBoxMetrics(content);

	// The effect runs after each layout that changes the heights, and after each render of the children.
	// oxlint-disable-next-line react/exhaustive-deps -- the heights and the children change the layout
	useEffect(() => {
		if (area.current && content.current) {
			scroll.settle(selected, area.current, content.current);
		}
	}, [scroll, selected, clientHeight, height, children]);

	return (
		<Box
			ref={area}
			flexDirection="column"
			flexGrow={1}
			flexShrink={1}
			flexBasis={0}
			overflow="hidden"
			contentOffsetY={top}
		>
			<Box ref={content} flexDirection="column" flexShrink={0}>
				<ScrollContext value={scroll}>{children}</ScrollContext>
			</Box>
		</Box>
	);
}

const origin = {top: 0};
const unscrolled = {get: () => origin, subscribe: () => () => undefined};

/**
 * Returns the scroll position of the surrounding area in lines, or 0 outside of an area. Positions that Ink measures
 * inside an area do not include the scroll position.
 */
export const useScrollTop = (): number =>
	useStore<{readonly top: number}>(use(ScrollContext) ?? unscrolled).top;

type ScrollItemProps = {
	readonly id: string;
	/** True for the heading above the item. */
	readonly isHeading?: boolean;
	readonly children: ReactNode;
};

export function ScrollItem({id, isHeading = false, children}: ScrollItemProps) {
	const scroll = use(ScrollContext);
	const name = isHeading ? leadOf(id) : id;
	const register = useCallback(
		(element: DOMElement | null) => scroll?.register(name, element),
		[scroll, name],
	);

	return (
		<Box ref={register} flexDirection="column" flexShrink={0}>
			{children}
		</Box>
	);
}
