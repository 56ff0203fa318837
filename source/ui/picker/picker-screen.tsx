import {Box} from 'ink';
import {useMemo} from 'react';
import {formatSentence} from '../../text/fill.ts';
import type {Layout} from '../app.tsx';
import type {MenuParts} from '../menu/use-menu.tsx';
import {valueOf} from '../text-field.ts';
import {Rule} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {Inset} from '../widgets/size.tsx';
import type {PickerController} from './controller.ts';
import {FirstRun} from './first-run.tsx';
import {Footer} from './footer.tsx';
import {PickerHeader} from './picker-header.tsx';
import {RegistryForm} from './registry-form.tsx';
import {RegistryTable} from './registry-table.tsx';
import {hasStart, isRegistry, rowsOf, selectedIn} from './rows.ts';
import {SearchStatus} from './search-status.tsx';
import type {PickerContext, PickerState} from './state.ts';

type PickerScreenProps = {
	readonly state: PickerState;
	readonly menu: MenuParts;
	readonly scrolls: PickerController['scrolls'];
	readonly layout: Layout;
	readonly context: PickerContext;
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
};

/** The list of saved and discovered registries. The form and the help replace the list. */
export function PickerScreen({state, menu, scrolls, layout, context, now}: PickerScreenProps) {
	const {mode, registries, search, filter} = state;
	const {hasRules, isNarrow} = layout;
	const {picker, screen} = context.language.words;
	// A long list is filtered again only after a change.
	const rows = useMemo(
		() => rowsOf({registries, search, filter}, context),
		[registries, search, filter, context],
	);
	const selected = selectedIn(rows, state);
	const inTable = rows.filter(isRegistry);
	const hasStatus = menu.footer === undefined && mode.type !== 'question';

	if (mode.type === 'form') {
		return <RegistryForm form={mode.form} scroll={scrolls.form} {...{state, layout, context}} />;
	}

	return (
		<>
			<PickerHeader {...{state, isNarrow, context}} found={inTable.length} />
			{hasRules && <Rule />}
			{menu.body ?? (
				<>
					<Warning state={state} context={context} />
					{hasStart(state) && (
						<FirstRun
							{...{state, context}}
							selected={rows[selected]?.id}
							scroll={scrolls.start}
							hasIntroduction={layout.details !== 'screen'}
						/>
					)}
					{inTable.length > 0 && (
						<RegistryTable
							{...{state, layout, context, now}}
							rows={inTable}
							selected={selected - (rows.length - inTable.length)}
							scroll={scrolls.list}
						/>
					)}
					{rows.length === 0 && (
						<Box flexGrow={1} paddingLeft={1}>
							<Label tone="faint">{formatSentence(picker.nothingFound, {query: valueOf(filter)})}</Label>
						</Box>
					)}
					{hasStatus && <SearchStatus state={state} context={context} />}
					{hasRules && rows.length === 0 && <Rule />}
					{hasRules && rows.length > 0 && (
						<ScrollRule scroll={inTable.length > 0 ? scrolls.list : scrolls.start} words={screen} />
					)}
				</>
			)}
			{menu.footer ?? <Footer {...{state, rows, selected, isNarrow, context}} />}
		</>
	);
}

/** The last warning about the settings file. */
function Warning({state: {warnings}, context}: Pick<PickerScreenProps, 'state' | 'context'>) {
	const warning = warnings.at(-1);

	return (
		warning && (
			<Inset left={1} beside={1}>
				<Box maxHeight={3} overflow="hidden" flexDirection="column" flexShrink={0}>
					<Paragraph tone="warning">{`! ${context.warningText(warning)}`}</Paragraph>
				</Box>
			</Inset>
		)
	);
}
