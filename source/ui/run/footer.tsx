import type {FooterHint} from '../../describe/screen-words.ts';
import type {Report} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import {KeyHints} from '../keys/key-hints.tsx';
import type {HintEntry} from '../keys/key-hints.tsx';
import {keyLabel, keyTable} from '../keys/keymap.ts';
import type {Layout} from '../app.tsx';
import type {RunScreenContext} from '../screen-context.ts';
import {Notice, Prompt} from '../widgets/prompt.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {useDisplay} from '../widgets/theme.ts';
import {describeRow} from './description-cache.ts';
import type {NavigationState} from './navigation-state.ts';
import {severityOf} from './view-model.ts';
import type {RunView} from './view-model.ts';

type FooterProps = {
	readonly report: Report;
	readonly view: RunView;
	readonly navigation: NavigationState;
	readonly layout: Pick<Layout, 'details' | 'isNarrow'>;
	readonly secondsLeft: number | undefined;
	readonly context: RunScreenContext;
};

/** The keys that apply to the selected item, or a question or a notice. */
export function Footer(props: FooterProps) {
	const {navigation, secondsLeft, layout, context} = props;
	const {screen: words} = context.language.words;
	const {ascii} = useDisplay();
	if (navigation.question) {
		const {question} = navigation;
		return (
			<Prompt
				question={question.text}
				command={question.type === 'fix' ? question.command : undefined}
				answers={
					hasOtherFix(props) ? `${words.footer.answers}   ${words.footer.otherFix}` : words.footer.answers
				}
				continuation={context.continuation}
			/>
		);
	}

	if (navigation.filter.isTyping) {
		return (
			<TextInput
				label={words.hints.search}
				field={navigation.filter.field}
				hint={`${keyLabel('enter', words, ascii)} ${words.footer.applyFilter}`}
			/>
		);
	}

	if (navigation.notice !== undefined) {
		const {text, command} = navigation.notice;
		return (
			<Notice command={command} continuation={context.continuation}>
				{text}
			</Notice>
		);
	}

	if (secondsLeft !== undefined) {
		return <Notice>{formatSentence(words.footer.countdown, {seconds: secondsLeft})}</Notice>;
	}

	return (
		<KeyHints
			table={keyTable}
			texts={words.hints}
			words={words}
			hints={hintsFor(props)}
			fixed={[['help'], context.hasPicker === true && !layout.isNarrow && ['picker'], ['quit']]}
		/>
	);
}

function hasOtherFix({report, navigation: {question}, context}: FooterProps): boolean {
	const row = report.rows.find(({key}) => question?.type === 'fix' && key === question.key);
	return row !== undefined && describeRow(context, row).fixes.filter(({command}) => command).length > 1;
}

function hintsFor({
	report,
	view,
	navigation,
	layout,
	context,
}: FooterProps): ReadonlyArray<HintEntry<FooterHint> | false> {
	const {footer, hints: words, overview} = context.language.words.screen;
	const {details, isNarrow} = layout;

	const row = view.isOverview ? view.problem : view.row;
	const described = row && describeRow(context, row);
	const hasCommand = described?.fixes.some(({command}) => command !== undefined) ?? false;
	const isLive = context.saved === undefined;
	const isReading = details !== 'inline' && navigation.isReading && !view.isOverview;
	const hasFailures = report.rows.some(item => severityOf(item) === 'failure');
	const isOpen = row !== undefined && details === 'inline' && view.open.has(row.key);
	const enter = view.isOverview ? overview.enter : isOpen || isReading ? words.close : words.toggle;

	// The filter excludes all checks.
	if (!view.isOverview && view.items.length === 0) {
		return [['back'], ['search'], report.registries.length > 1 && ['registry']];
	}

	// A narrow footer has space for few keys.
	const move: HintEntry<FooterHint> = ['move', isReading ? footer.read : words.move];
	const isShort = isNarrow && hasCommand;

	return [
		!isShort && move,
		['toggle', enter],
		navigation.filter.field.characters.length > 0 && ['back'],
		isShort && ['copy'],
		isLive && (described?.question === undefined ? ['retry'] : ['retry', footer.run]),
		!isShort && hasCommand && ['copy'],
		isShort && move,
		isLive && hasCommand && ['fix'],
		described !== undefined && described.evidence.length > 0 && !view.isOverview && ['evidence'],
		report.registries.length > 1 && !view.isOverview && ['registry'],
		isLive && hasFailures && ['retryFailed'],
		!view.isOverview && ['search'],
		described?.code != null && ['explain'],
		report.finishedAt !== undefined && isLive && ['save'],
		report.registries.length > 1 && !view.isOverview && ['overview'],
	];
}
