import {createScanner, findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode} from 'jsonc-parser';
import type {ParseError} from 'jsonc-parser';
import {parse as parseToml, TomlError} from 'smol-toml';
import {isRecord} from '../../../text/json.ts';
import {readTomlLines} from './read-toml-lines.ts';
import type {LineOf} from './read-toml-lines.ts';

export type Content = Readonly<Record<string, unknown>>;

/** The content of a settings file. `line` is the line, counted from 1, at which the text is not valid. */
export type SettingsText =
	| {
			readonly content: Content;
			/** Returns the line of a setting, counted from 1. Returns undefined for a missing setting. */
			readonly lineOf: LineOf;
	  }
	| {readonly content: undefined; readonly line: number};

export type SettingsFormat =
	| 'json'
	/** JSON, or only white space. */
	| 'json-or-empty'
	/**
	 * JSON or only white space. Text after the first value is ignored, as by `Decoder.Decode` of Go
	 * (https://pkg.go.dev/encoding/json#Decoder.Decode).
	 */
	| 'json-first-value'
	| 'toml';

/** Parses a settings file. For text that is not valid, returns only the line, because the text can be a secret. */
export const readSettingsText = (text: string, format: SettingsFormat): SettingsText =>
	format === 'toml' ? readToml(text) : readJson(text, format);

/** The limit protects the parsers, which call themselves for each level. */
const maxDepth = 200;

function readJson(text: string, format: SettingsFormat): SettingsText {
	const isFirstValueOnly = format === 'json-first-value';

	if (format !== 'json' && text.trim() === '') {
		return {content: {}, lineOf: () => undefined};
	}

	const tooDeep = findTooDeep(text);

	if (tooDeep !== undefined) {
		return {content: undefined, line: lineAt(text, tooDeep)};
	}

	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
	const isComplete = !errors.some(({error: code}) => unclosed.has(printParseErrorCode(code)));
	const end = isFirstValueOnly && isComplete && tree ? tree.offset + tree.length : Infinity;
	const error = errors.find(({offset}) => offset < end);
	const content: unknown = tree && (getNodeValue(tree) ?? {});

	if (error !== undefined || tree === undefined || !isRecord(content)) {
		return {content: undefined, line: lineAt(text, error?.offset ?? 0)};
	}

	return {
		content,
		lineOf(...keys) {
			const node = findNodeAtLocation(tree, [...keys]);
			const start = node?.parent?.type === 'property' ? node.parent : node;
			return start && lineAt(text, start.offset);
		},
	};
}

const unclosed: ReadonlySet<string> = new Set(['CloseBraceExpected', 'CloseBracketExpected']);

/** The token kinds (`SyntaxKind`), which jsonc-parser exports only as types. */
const [openBrace, closeBrace, openBracket, closeBracket, endOfFile] = [1, 2, 3, 4, 17];

/** Returns the offset at which the JSON has too many levels, or undefined. */
function findTooDeep(text: string): number | undefined {
	const scanner = createScanner(text, true);
	let depth = 0;

	for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
		if (token === openBrace || token === openBracket) {
			depth += 1;
		} else if (token === closeBrace || token === closeBracket) {
			depth -= 1;
		}

		if (depth > maxDepth) {
			return scanner.getTokenOffset();
		}
	}

	return undefined;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function readToml(text: string): SettingsText {
	try {
		return {content: parseToml(text, {maxDepth}), lineOf: readTomlLines(text)};
	} catch (error) {
		if (error instanceof TomlError) {
			return {content: undefined, line: error.line};
		}

		throw error;
	}
}
