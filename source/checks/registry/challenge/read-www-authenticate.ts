import {truncateEnd} from '../../../text/truncate.ts';

/** A challenge of a WWW-Authenticate header. The scheme and the parameter names are in lower case. */
type Challenge = {
	readonly scheme: string;
	readonly parameters: Readonly<Record<string, string>>;
	readonly token68?: string;
};

/** Parses WWW-Authenticate lines (RFC 9110, 11.2 to 11.6.1). Returns undefined if any line is malformed. */
export function parseChallenges(lines: readonly string[]): readonly Challenge[] | undefined {
	const challenges = lines.map(line => parseLine(line));
	return challenges.every(parsed => parsed !== undefined) ? challenges.flat() : undefined;
}

const tokenPattern = /[!#$%&'*+.^_`|~\w-]+/y;
const token68Pattern = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
const parameterPattern =
	/([!#$%&'*+.^_`|~\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+.^_`|~\w:/-]+))[ \t]*(?=,|$)/y;
const separatorPattern = /[ \t]*(?:,[ \t]*)+|[ \t]+/y;

function parseLine(line: string): readonly Challenge[] | undefined {
	const reader = createReader(truncateEnd(line).trim());
	const challenges: Challenge[] = [];

	while (!reader.isAtEnd()) {
		reader.take(separatorPattern);
		const [scheme] = reader.take(tokenPattern) ?? [];

		if (scheme === undefined) {
			return reader.isAtEnd() ? challenges : undefined;
		}

		const rest = parseRest(reader);

		if (rest === undefined) {
			return undefined;
		}

		challenges.push({scheme: scheme.toLowerCase(), ...rest});
	}

	return challenges;
}

function parseRest(reader: Reader): Omit<Challenge, 'scheme'> | undefined {
	const parameters: Record<string, string> = {};

	if (reader.take(/[ \t]+/y) === undefined) {
		return reader.isAtEnd() || reader.take(separatorPattern) ? {parameters} : undefined;
	}

	for (;;) {
		const parameter = reader.take(parameterPattern);

		if (parameter === undefined) {
			break;
		}

		const [, name = '', quoted, bare = ''] = parameter;
		// If a parameter occurs twice, which RFC 9110, 11.2 forbids, the first value is used.
		parameters[name.toLowerCase()] ??= quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
		reader.take(separatorPattern);
	}

	if (Object.keys(parameters).length > 0) {
		return {parameters};
	}

	const [token68] = reader.take(token68Pattern) ?? [];
	return token68 === undefined ? {parameters} : {parameters, token68};
}

type Reader = ReturnType<typeof createReader>;

function createReader(text: string) {
	let at = 0;

	return {
		isAtEnd: () => at >= text.length,
		take(pattern: RegExp): RegExpExecArray | undefined {
			pattern.lastIndex = at;
			const match = pattern.exec(text) ?? undefined;
			at += match?.[0].length ?? 0;
			return match;
		},
	};
}
