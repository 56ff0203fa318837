import {Box} from 'ink';
import {formatSentence} from '../../text/fill.ts';
import type {Layout} from '../app.tsx';
import type {MenuParts} from '../menu/use-menu.tsx';
import type {ScreenContext} from '../screen-context.ts';
import {valueOf} from '../text-field.ts';
import {Pane, Rule} from '../widgets/frame.tsx';
import {Label, WholeLabel} from '../widgets/label.tsx';
import {ScrollArea} from '../widgets/scroll-area.tsx';
import {ScrollCount} from '../widgets/scroll-count.tsx';
import {Inset} from '../widgets/size.tsx';
import {ReferenceFooter} from './reference-footer.tsx';
import type {ReferenceScreen} from './screen.ts';
import {selectionOf} from './state.ts';
import type {ReferenceState, Selection} from './state.ts';
import {codeColumnsOf, TopicList} from './topic-list.tsx';
import {TopicText} from './topic-text.tsx';

type ReferenceViewProps = {
	readonly scrolls: ReferenceScreen['scrolls'];
	readonly state: ReferenceState;
	readonly menu: MenuParts;
	readonly layout: Layout;
	readonly context: ScreenContext;
};

export function ReferenceView(props: ReferenceViewProps) {
	const {state, menu, layout, context} = props;
	const selection = selectionOf(context.language.reference, state);

	return (
		<>
			<Header {...props} selection={selection} />
			{layout.hasRules && (layout.details !== 'pane' || menu.body !== undefined) && <Rule />}
			{menu.body ?? <Body {...props} selection={selection} />}
			{menu.footer ?? <ReferenceFooter {...{state, context}} hasTopic={selection.topic !== undefined} />}
		</>
	);
}

type PartProps = ReferenceViewProps & {readonly selection: Selection};

function Header({state, selection: {found, index}, layout, context}: PartProps) {
	const {words} = context.language.reference;
	const query = valueOf(state.field);

	return (
		<Box height={1} flexShrink={0} paddingLeft={1} columnGap={2}>
			{layout.details !== 'screen' && <WholeLabel>{context.title}</WholeLabel>}
			<WholeLabel tone="strong">{words.title}</WholeLabel>
			<Box flexGrow={1}>
				{query !== '' && !state.isSearching && <Label tone="accent">{`/${query}`}</Label>}
			</Box>
			<WholeLabel tone="faint">
				{formatSentence(words.count, {number: found.length && index + 1, found: found.length})}
			</WholeLabel>
		</Box>
	);
}

function Body({scrolls, state, selection, layout, context}: PartProps) {
	const {words, reference} = context.language;
	const {topic} = selection;
	const {details, hasRules, listColumns, detailColumns} = layout;

	const list = (
		<ScrollArea scroll={scrolls.list} selected={topic?.code}>
			<TopicList {...{selection, details}} query={valueOf(state.field)} reference={reference} />
		</ScrollArea>
	);
	const text = (
		<Inset left={1} beside={1} isFilling>
			<ScrollArea scroll={scrolls.text} selected={state.related}>
				{topic && <TopicText {...{topic, context}} related={state.related} hasCode={details !== 'pane'} />}
			</ScrollArea>
		</Inset>
	);

	const listCount = <ScrollCount scroll={scrolls.list} words={words.screen} />;
	const textCount = <ScrollCount scroll={scrolls.text} words={words.screen} />;
	const columns = codeColumnsOf(reference) + columnsBesideCode;
	const textColumns = listColumns + detailColumns - columns;

	return details === 'pane' ? (
		<Box flexGrow={1} flexShrink={1} flexBasis={0}>
			<Pane {...{columns}} title={reference.words.codes} hasFocus={!state.isReading} footer={listCount}>
				{list}
			</Pane>
			<Pane columns={textColumns} title={topic?.code ?? ''} hasFocus={state.isReading} footer={textCount}>
				{text}
			</Pane>
		</Box>
	) : (
		<>
			{state.isReading ? text : list}
			{hasRules && <Rule>{state.isReading ? textCount : listCount}</Rule>}
		</>
	);
}

/** The number of columns by which the pane is wider than the longest code. */
const columnsBesideCode = 5;
