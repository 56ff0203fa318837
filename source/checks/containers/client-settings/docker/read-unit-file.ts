/** A setting in [Service], or a variable in an environment file. `line` is counted from 1. */
export type UnitSetting = {readonly name: string; readonly value: string; readonly line: number};

/** Returns the settings in the section [Service] of a unit file or a drop-in file (systemd.syntax(7)). */
export function readUnitFile(text: string): readonly UnitSetting[] {
	const settings: UnitSetting[] = [];
	let section = '';

	for (const {value, line} of logicalLines(text)) {
		const heading = /^\[([^\]]*)\]$/.exec(value)?.[1];
		const equals = value.indexOf('=');

		if (heading !== undefined) {
			section = heading;
		} else if (section === 'Service' && equals > 0) {
			settings.push({name: value.slice(0, equals).trim(), value: value.slice(equals + 1).trim(), line});
		}
	}

	return settings;
}

/** Reads an environment file (EnvironmentFile= in systemd.exec(5)). */
export const readEnvironmentFile = (text: string): readonly UnitSetting[] =>
	logicalLines(text).flatMap(({value, line}) => {
		const [, name, raw = ''] = /^(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=(.*)$/.exec(value) ?? [];
		return name === undefined ? [] : [{name, value: splitWords(raw).join(' '), line}];
	});

/** Joins a line that ends with a backslash to the next line, and leaves out comments and empty lines. */
function logicalLines(text: string): ReadonlyArray<{readonly value: string; readonly line: number}> {
	const lines: Array<{readonly value: string; readonly line: number}> = [];
	let parts: string[] = [];
	let start = 0;

	for (const [index, raw] of text.split('\n').entries()) {
		const line = raw.trim();

		if (!/^[#;]/.test(line)) {
			start = parts.length === 0 ? index + 1 : start;
			const isContinued = line.endsWith('\\');
			parts.push(isContinued ? line.slice(0, -1) : line);

			if (!isContinued) {
				lines.push({value: parts.join(' ').trim(), line: start});
				parts = [];
			}
		}
	}

	return [...lines, {value: parts.join(' ').trim(), line: start}].filter(({value}) => value !== '');
}

/** Splits a value at white space outside quotes. Removes the quotes, and the backslashes outside single quotes. */
export function splitWords(text: string): readonly string[] {
	const words: string[] = [];
	let word: string | undefined;
	let quote = '';

	for (let index = 0; index < text.length; index += 1) {
		const character = text.charAt(index);

		if (character === '\\' && quote !== "'") {
			index += 1;
			word = (word ?? '') + text.charAt(index);
		} else if (quote === '' ? /["']/.test(character) : character === quote) {
			quote = quote === '' ? character : '';
			word ??= '';
		} else if (quote === '' && /\s/.test(character)) {
			words.push(...(word === undefined ? [] : [word]));
			word = undefined;
		} else {
			word = (word ?? '') + character;
		}
	}

	return word === undefined ? words : [...words, word];
}
