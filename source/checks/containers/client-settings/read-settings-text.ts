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
	| {
			readonly content: undefined;
			readonly line: number;
			/** `problem` is absent if the mistake is not recognized. */
			readonly problem?: SettingsProblem | undefined;
	  };

/** The place and kind of a mistake in a settings file. */
export type Mistake = {
	readonly problem: SettingsProblem;
	/** The line, counted from 1. */
	readonly line?: number | undefined;
	/** The setting with the mistake, for example `short-name-mode`. */
	readonly setting?: string | undefined;
	/** The value with the mistake. `value` is absent for a setting that can contain a secret. */
	readonly value?: string | undefined;
	/** The allowed values, or the form of the value, for example `["TEXT"]`. */
	readonly allowed?: string | undefined;
	/** The registry whose sign-in is invalid. `host` is present only with the problem `invalid-sign-in`. */
	readonly host?: string | undefined;
};

/** A mistake in a settings file. */
export type SettingsProblem =
	/** JSON with a comment. */
	| 'comment'
	/** A comma before a closing bracket. */
	| 'trailing-comma'
	/** A comma is missing before a value or a setting. */
	| 'comma-missing'
	/** JSON with a name or text without double quotes. */
	| 'not-quoted'
	/** The file starts with a byte order mark. */
	| 'byte-order-mark'
	/** The file ends before its last bracket or quote is closed. */
	| 'not-closed'
	/** A setting or table appears twice, which TOML does not allow. */
	| 'duplicate'
	/** The value of `auth` is not base64 of USER:PASSWORD. */
	| 'invalid-sign-in'
	/** A setting has a value of another type, for example a text instead of true. */
	| 'wrong-type'
	/** The registries.conf has settings of version 1 and of version 2. */
	| 'mixed-versions'
	/** A drop-in file of registries.conf has settings of version 1. */
	| 'version-1-drop-in'
	/** A location or prefix starts with http:// or https://. */
	| 'scheme-in-location'
	/** A registry or a mirror has no location. */
	| 'location-missing'
	/** Two entries for the same location differ in `insecure` or `blocked`, or two settings exclude each other. */
	| 'conflict'
	/** A setting has a value that is not allowed, for example an unknown short-name mode. */
	| 'unknown-value';

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
		return {
			content: undefined,
			line: lineAt(text, error?.offset ?? 0),
			problem: error && problemOf(text, error),
		};
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

function problemOf(text: string, {error, offset}: ParseError): SettingsProblem | undefined {
	const next = text.charAt(offset);

	if (next === '\uFEFF') {
		return 'byte-order-mark';
	}

	const code = printParseErrorCode(error);
	const isBracket = /[\]}]/.test(next);

	if (code === 'PropertyNameExpected' || code === 'ValueExpected') {
		return isBracket && text.slice(0, offset).trimEnd().endsWith(',') ? 'trailing-comma' : undefined;
	}

	return code === 'CommaExpected' && isBracket ? undefined : problemsByCode.get(code);
}

const problemsByCode: ReadonlyMap<string, SettingsProblem> = new Map([
	['InvalidCommentToken', 'comment'],
	['CommaExpected', 'comma-missing'],
	['CloseBraceExpected', 'not-closed'],
	['CloseBracketExpected', 'not-closed'],
	['UnexpectedEndOfString', 'not-closed'],
	['InvalidSymbol', 'not-quoted'],
]);

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
			// The message quotes the text, which can be a secret.
			const isDuplicate = /^[^\n]{0,100}\bredefine\b/.test(error.message);
			return {content: undefined, line: error.line, ...(isDuplicate && {problem: 'duplicate' as const})};
		}

		throw error;
	}
}
