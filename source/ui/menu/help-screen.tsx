import {Box, Text} from 'ink';
import {SelectionBar} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {useWords} from '../widgets/language.ts';
import {ScrollArea, ScrollItem} from '../widgets/scroll-area.tsx';
import {useStyle} from '../widgets/theme.ts';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import type {Scroll} from '../widgets/scroll.ts';
import type {HelpEntry} from './help.ts';

type HelpScreenProps = {
	readonly entries: readonly HelpEntry[];
	readonly selected: number;
	readonly scroll: Scroll;
	readonly hasRule: boolean;
};

export function HelpScreen({entries, selected, scroll, hasRule}: HelpScreenProps) {
	const accent = useStyle('accent');
	const {screen: words} = useWords();

	return (
		<>
			<ScrollArea scroll={scroll} selected={helpItem(selected)}>
				{entries.map(({section, keys, action}, index) => (
					<Box key={`${section} ${keys}`} flexDirection="column" flexShrink={0}>
						{section !== entries[index - 1]?.section && (
							<ScrollItem id={helpItem(index)} isHeading>
								<Box paddingLeft={1} marginTop={index > 0 ? 1 : 0}>
									<Label tone="faint">{section}</Label>
								</Box>
							</ScrollItem>
						)}
						<ScrollItem id={helpItem(index)}>
							<SelectionBar isSelected={index === selected}>
								<Box columnGap={2} paddingLeft={1}>
									<Box width="32%" minWidth={12} maxWidth={24} flexShrink={0}>
										<Text {...accent}>{keys}</Text>
									</Box>
									<Label tone={index === selected ? 'strong' : 'plain'}>{action}</Label>
								</Box>
							</SelectionBar>
						</ScrollItem>
					</Box>
				))}
			</ScrollArea>
			{hasRule && <ScrollRule scroll={scroll} words={words} />}
		</>
	);
}

const helpItem = (index: number): string => `help ${index}`;
