import {escapeKey, keysOfUnended, pasteStart, readSequence} from './sequences.ts';

/** Passes keys and pastes on, and discards the replies of the terminal. A sequence can arrive in several reads. */
type InputFilter = {
	/** Returns the keys and pastes that are complete. */
	readonly push: (text: string) => string;
	/** Returns the maximum time until the next `push` in ms, or undefined if no sequence is incomplete. */
	readonly patience: () => number | undefined;
	/** Ends the incomplete sequence. Returns its keys. */
	readonly end: () => string;
	readonly reset: () => void;
};

/** The time after Escape in ms. A key that arrives later is a key of its own. */
const escapePatience = 80;
/** The maximum time for a reply, in ms. If its end is lost, keys are discarded until this time has passed. */
const replyPatience = 2000;
/** The time between two parts of a paste in ms. */
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
			const keys = keysOfUnended(pending);
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
 * Matches a reply without its ESC. If a reply arrives in two reads, a timeout can turn its ESC into the Escape key. A
 * user cannot type this text in one read.
 */
const restOfReply = /^(?:\]\d+;|\][lL]|P(?:[>!]\||[01][$+]r)|_G|\[[<=>?\d][\d;:]*\$?[A-Za-z~])/;
