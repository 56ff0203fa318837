import type {FooterHint} from '../../describe/screen-words.ts';
import {formatSentence} from '../../text/fill.ts';
import {RunKeyHints} from '../keys/key-hints.tsx';
import type {HintEntry} from '../keys/key-hints.tsx';
import {keyLabel} from '../keys/keymap.ts';
import {Notice, Prompt} from '../widgets/prompt.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {useDisplay} from '../widgets/theme.ts';
import {describeRow} from './description-cache.ts';
import type {RunScene} from './run-state.ts';
import {severityOf} from './view-model.ts';

export function Footer(scene: RunScene) {
	const {navigation, secondsLeft, context} = scene;
	const {question, filter, notice} = navigation;
	const {continuation, language} = context;
	const {screen: words} = language.words;
	const {ascii} = useDisplay();

	if (question) {
		return (
			<Prompt
				question={question.text}
				command={question.type === 'fix' ? question.command : undefined}
				answers={answersOf(scene)}
				continuation={continuation}
			/>
		);
	}

	if (filter.isTyping) {
		const hint = `${keyLabel('enter', words, ascii)} ${words.footer.applyFilter}`;
		return <TextInput label={words.hints.search} field={filter.field} hint={hint} />;
	}

	const text =
		notice?.text ??
		(secondsLeft === undefined ? undefined : formatSentence(words.footer.countdown, {seconds: secondsLeft}));

	return (
		<>
			{text !== undefined && (
				<Notice command={notice?.command} continuation={continuation}>
					{text}
				</Notice>
			)}
			{(text === undefined || scene.layout.hasRules) && <Keys {...scene} />}
		</>
	);
}

function Keys(scene: RunScene) {
	const hasPicker = scene.context.hasPicker === true && !scene.layout.isNarrow;
	return <RunKeyHints hints={hintsFor(scene)} fixed={[['help'], hasPicker && ['picker'], ['quit']]} />;
}

function answersOf({report, navigation: {question}, context}: RunScene): string {
	const {answers, otherFix} = context.language.words.screen.footer;
	const row = report.rows.find(({key}) => question?.type === 'fix' && key === question.key);
	const commands = row ? describeRow(context, row).fixes.filter(({command}) => command) : [];
	return commands.length > 1 ? `${answers}   ${otherFix}` : answers;
}

function hintsFor(scene: RunScene): ReadonlyArray<HintEntry<FooterHint> | false> {
	const {report, view, navigation, layout, context} = scene;
	const {footer, hints: words, overview} = context.language.words.screen;
	const {details, isNarrow} = layout;

	const row = view.isOverview ? view.problem : view.row;
	const described = row && describeRow(context, row);
	const hasCommand = described?.fixes.some(({command}) => command !== undefined) ?? false;
	const isLive = context.saved === undefined;
	const isReading = details !== 'inline' && navigation.isReading && !view.isOverview;
	const isOpen = row !== undefined && details === 'inline' && view.open.has(row.key);
	const enter = view.isOverview ? overview.enter : isOpen || isReading ? words.close : words.toggle;
	const hasRegistries = report.registries.length > 1;

	if (!view.isOverview && view.items.length === 0) {
		return [['back'], ['search'], hasRegistries && ['registry']];
	}

	// A narrow footer has space for few keys.
	const move: HintEntry<FooterHint> = ['move', isReading ? footer.read : words.move];
	const isShort = isNarrow && hasCommand;

	return [
		!isShort && move,
		['toggle', enter],
		navigation.filter.field.characters.length > 0 && ['back'],
		isShort && ['copy'],
		isLive && ['retry', described?.question === undefined ? undefined : footer.run],
		!isShort && hasCommand && ['copy'],
		isShort && move,
		isLive && hasCommand && ['fix'],
		described !== undefined && described.evidence.length > 0 && !view.isOverview && ['evidence'],
		hasRegistries && !view.isOverview && ['registry'],
		isLive && report.rows.some(item => severityOf(item) === 'failure') && ['retryFailed'],
		!view.isOverview && ['search'],
		described?.code != null && ['explain'],
		report.finishedAt !== undefined && isLive && ['save'],
		hasRegistries && !view.isOverview && ['overview'],
	];
}
