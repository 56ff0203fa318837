import type {Key} from 'ink';

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageUp'],
	['pageDown', 'pageDown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const satisfies ReadonlyArray<readonly [keyof Key, string]>;

const characters: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	' ': 'space',
	'\u007F': 'backspace',
};

/**
 * Returns the names of all keys in an input event, because a slow connection can deliver several keys together. Returns
 * an empty list for a key release, for Super or Hyper, and for a key without name and text.
 */
export function keyNamesOf(input: string, key: Key): readonly string[] {
	if (key.eventType === 'release' || key.super || key.hyper) {
		return [];
	}

	if (key.tab) {
		return [key.shift ? 'shiftTab' : 'tab'];
	}

	const special = named.find(([flag]) => key[flag]);

	if (special) {
		return [special[1]];
	}

	// The event of a modifier key without another key has no text.
	if (input === '') {
		return [];
	}

	if (key.ctrl) {
		return [`ctrl+${input.toLowerCase()}`];
	}

	const letters = Array.from(input, character => characters[character] ?? controlOf(character) ?? character);
	// The screen uses no Alt keys, so `meta` means Escape and another key.
	return key.meta ? ['escape', ...letters] : letters;
}

function controlOf(character: string): string | undefined {
	const position = character.codePointAt(0) ?? 0;
	return position >= 1 && position <= 26 ? `ctrl+${String.fromCodePoint(position + 0x60)}` : undefined;
}
