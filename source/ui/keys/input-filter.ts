import {escapeKey, keysOfUnended, pasteStart, readSequence} from './sequences.ts';

/** Passes keys and pastes to Ink, and discards the replies of the terminal. A sequence can arrive in several reads. */
type InputFilter = {
	/** Returns the keys and pastes that are complete. */
	readonly push: (text: string) => string;
	/** Returns the time in ms until the caller must call `end`, or undefined without an incomplete sequence. */
	readonly patience: () => number | undefined;
	/**
	 * Ends the incomplete sequence. Returns the paste, or the Escape key and at most one character. Returns an empty
	 * string for any other sequence.
	 */
	readonly end: () => string;
	readonly reset: () => void;
};

/** The maximum time in ms until the next part, after ESC alone or ESC and one character. */
const escapePatience = 80;
/**
 * The maximum time in ms for a whole sequence of at least three characters, except a paste. If the end of a reply is
 * lost, keys can be discarded during this time.
 */
const replyPatience = 2000;
/** The maximum time in ms between two parts of a paste. */
const pastePatience = 10_000;

export function createInputFilter(now: () => number = () => performance.now()): InputFilter {
	let pending = '';
	let pendingSince = 0;
	let isAfterEscape = false;

	return {
		push(text) {
			const isRest = isAfterEscape && restOfReply.test(text);
			isAfterEscape = false;
			let rest = pending + (isRest ? '\u001B' : '') + text;
			const keys: string[] = [];
			let isContinued = pending !== '';
			pending = '';

			while (rest !== '') {
				const start = rest.indexOf('\u001B');
				keys.push(start < 0 ? rest : rest.slice(0, start));
				rest = start < 0 ? '' : rest.slice(start);
				const sequence = rest === '' ? undefined : readSequence(rest);

				if (!sequence) {
					pending = rest;
					break;
				}

				keys.push(sequence.keys);
				rest = rest.slice(sequence.length);
				isContinued = false;
			}

			if (!isContinued) {
				pendingSince = now();
			}

			return keys.join('');
		},
		patience() {
			if (pending === '') {
				return undefined;
			}

			if (pending.length <= 2) {
				return escapePatience;
			}

			return pending.startsWith(pasteStart)
				? pastePatience
				: Math.max(0, pendingSince + replyPatience - now());
		},
		end() {
			// The sequence can end between the timer of the caller and this call.
			const keys = pending === '' ? '' : keysOfUnended(pending);
			isAfterEscape = keys === escapeKey;
			pending = '';
			return keys;
		},
		reset() {
			pending = '';
			isAfterEscape = false;
		},
	};
}

/**
 * Matches the start of a reply without ESC. If a reply arrives in two reads, a timeout can turn the ESC into the Escape
 * key. A user is unlikely to type the rest of a reply within one read.
 */
const restOfReply = /^(?:\]\d+;|\][lL]|P(?:[>!]\||[01][$+]r)|_G|\[[<=>?\d][\d;:]*\$?[A-Za-z~])/;
