import {Box} from 'ink';
import {formatSentence} from '../../text/fill.ts';
import type {MenuParts} from '../menu/use-menu.tsx';
import {valueOf} from '../text-field.ts';
import {Rule} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {Inset} from '../widgets/size.tsx';
import {FirstRun} from './first-run.tsx';
import {Footer} from './footer.tsx';
import {PickerHeader} from './picker-header.tsx';
import {RegistryForm} from './registry-form.tsx';
import {RegistryTable} from './registry-table.tsx';
import {hasStart, isRegistry, listOf} from './rows.ts';
import {SearchStatus} from './search-status.tsx';
import type {PickerProps} from './picker-props.ts';

type PickerScreenProps = Pick<PickerProps, 'state' | 'context' | 'layout' | 'scrolls' | 'now'> & {
	readonly menu: MenuParts;
};

export function PickerScreen({menu, ...screen}: PickerScreenProps) {
	const {state, context, layout, scrolls} = screen;
	const {hasRules} = layout;
	const {picker, screen: words} = context.language.words;
	const list = listOf(state, context);
	const {rows} = list;
	const registries = rows.filter(isRegistry);
	const scroll = registries.length > 0 ? scrolls.list : scrolls.start;
	const view = {...screen, ...list, registries};

	if (state.mode.type === 'form') {
		return <RegistryForm {...view} form={state.mode.form} />;
	}

	return (
		<>
			<PickerHeader {...view} />
			{hasRules && <Rule />}
			{menu.body ?? (
				<>
					{state.warning && (
						<Inset left={1} beside={1}>
							<Box maxHeight={3} overflow="hidden" flexDirection="column" flexShrink={0}>
								<Paragraph tone="warning">{`! ${context.warningText(state.warning)}`}</Paragraph>
							</Box>
						</Inset>
					)}
					{hasStart(state) && <FirstRun {...view} />}
					{registries.length > 0 && <RegistryTable {...view} />}
					{rows.length === 0 && (
						<Box flexGrow={1} paddingLeft={1}>
							<Label tone="faint">
								{formatSentence(picker.nothingFound, {query: valueOf(state.filter)})}
							</Label>
						</Box>
					)}
					{menu.footer === undefined && state.mode.type !== 'question' && <SearchStatus {...view} />}
					{hasRules && (rows.length === 0 ? <Rule /> : <ScrollRule scroll={scroll} words={words} />)}
				</>
			)}
			{menu.footer ?? <Footer {...view} />}
		</>
	);
}
