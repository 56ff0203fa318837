import {describe, expect, test} from 'vitest';
import {createInputFilter} from '../../../source/ui/keys/input-filter.ts';

const escape = '\u001B[27u';

/** Replies that terminals send, with the query that each answers. */
const replies: Readonly<Record<string, string>> = {
	'the background color (OSC 11)': '\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\',
	'the background color, with BEL': '\u001B]11;rgb:1e1e/1e1e/1e1e\u0007',
	'a palette color (OSC 4)': '\u001B]4;1;rgb:cdcd/0000/0000\u001B\\',
	'the clipboard (OSC 52)': `\u001B]52;c;${'cXVpdA=='.repeat(500)}\u0007`,
	'the window title': '\u001B]lquit running\u001B\\',
	'the version (XTVERSION)': '\u001BP>|XTerm(390)\u001B\\',
	'a setting (DECRQSS)': '\u001BP1$r2 q\u001B\\',
	'a capability (XTGETTCAP)': '\u001BP1+r544e=787465726d\u001B\\',
	'the unit id (DA3)': '\u001BP!|7E7E5459\u001B\\',
	'graphics (APC)': '\u001B_Gi=31;OK\u001B\\',
	'a privacy message': '\u001B^quit\u001B\\',
	'a start of string': '\u001BXquit\u001B\\',
	'device attributes (DA1)': '\u001B[?62;1;4;22c',
	'secondary device attributes (DA2)': '\u001B[>41;390;0c',
	'the cursor position (CPR)': '\u001B[12;40R',
	'a cursor position that looks like F3': '\u001B[1;2R',
	'the device status': '\u001B[0n',
	'a mode (DECRPM)': '\u001B[?2026;2$y',
	'an ANSI mode': '\u001B[4;2$y',
	'the window size': '\u001B[8;24;80t',
	'the kitty keyboard flags': '\u001B[?1u',
	'focus in and out': '\u001B[I\u001B[O',
	'a mouse click (X10)': '\u001B[M !!',
	'a mouse click whose bytes are letters': '\u001B[Mqqq',
	'a mouse click (SGR)': '\u001B[<0;10;20M\u001B[<0;10;20m',
	'a mouse click (urxvt)': '\u001B[32;10;20M',
};

describe.each(Object.entries(replies))('%s', (_, reply) => {
	test('is discarded between keys', () => {
		expect(createInputFilter().push(`j${reply}k`)).toBe('jk');
	});

	test('is discarded if it is split at any position', () => {
		const positions = Array.from({length: Math.min(reply.length, 60) - 1}, (_element, index) => index + 1);

		for (const position of positions) {
			const {push, patience} = createInputFilter();
			expect(push(`j${reply.slice(0, position)}`)).toBe('j');
			expect(push(`${reply.slice(position)}k`)).toBe('k');
			expect(patience()).toBeUndefined();
		}
	});

	test('is discarded if every character arrives alone', () => {
		const {push} = createInputFilter();
		expect(Array.from(`${reply}q`, push).join('')).toBe('q');
	});
});

describe('a key', () => {
	test.each(['q', 'あ', '\u0003', '\r', '\t', '\u007F', '\u001B[A', '\u001B[1;5C', '\u001BOB', '\u001B[3~'])(
		'%j is passed on unchanged',
		key => {
			expect(createInputFilter().push(key + key)).toBe(key + key);
		},
	);

	test.each([
		'\u001B[2$',
		'\u001B[[A',
		'\u001B[[5~',
		'\u001B[Z',
		'\u001B[a',
		'\u001B[c',
		'\u001Bx',
		'\u001B[97;1u',
	])('%j is passed on unchanged', key => {
		const {push} = createInputFilter();
		expect(Array.from(key, push).join('')).toBe(key);
	});

	test('Escape waits for a sequence, and is a key afterwards', () => {
		const {push, patience, end} = createInputFilter();
		expect(push('\u001B')).toBe('');
		expect(patience()).toBeLessThan(100);
		expect(end()).toBe(escape);
		expect(patience()).toBeUndefined();
		expect([push(']'), push('P'), push('['), push('X')]).toEqual([']', 'P', '[', 'X']);
	});

	test('Escape and a letter in one read are both keys, also if the letter starts a reply', () => {
		for (const letter of [']', 'P', '_', '^', 'X', '[', 'O']) {
			const {push, patience, end} = createInputFilter();
			expect(push(`\u001B${letter}`)).toBe('');
			expect(patience()).toBeLessThan(100);
			expect(end()).toBe(escape + letter);
		}
	});

	test('two Escapes are two keys, also before an arrow', () => {
		const {push, end} = createInputFilter();
		expect(push('\u001B\u001B\u001B[A')).toBe(`${escape}${escape}\u001B[A`);
		expect(push('\u001B\u001B') + end()).toBe(escape + escape);
	});
});

describe('a reply without an end', () => {
	test('discards letters for two seconds at most', () => {
		let now = 0;
		const {push, patience, end} = createInputFilter(() => now);
		expect(push('\u001B]11;rgb')).toBe('');
		expect(patience()).toBe(2000);
		now = 1500;
		expect(push('jjj')).toBe('');
		expect(patience()).toBe(500);
		now = 2000;
		expect(patience()).toBe(0);
		expect(end()).toBe('');
		expect(push('j')).toBe('j');
	});

	test('has a maximum length', () => {
		const {push} = createInputFilter();
		expect(push(`\u001BP${'a'.repeat(70_000)}`)).toBe('');
		expect(push('j')).toBe('j');
	});

	test('ends at a control key, an arrow or Escape', () => {
		const {push, end} = createInputFilter();
		expect(push('\u001B]11;rgb\u0003')).toBe('\u0003');
		expect(push('\u001BP>|X\u001B[A')).toBe('\u001B[A');
		expect(push('\u001B[12;\u001B[B')).toBe('\u001B[B');
		expect(push('\u001B_G\r')).toBe('\r');
		expect(push('\u001B[M!\u001A')).toBe('\u001A');
		expect(push('\u001B]11;\u001B') + end()).toBe('');
		expect(push('j')).toBe('j');
	});

	test('leaves an end that arrives late without effect', () => {
		const {push, end} = createInputFilter();
		push('\u001B]11;rgb');
		end();
		expect(push('\u001B\\j')).toBe('j');
	});
});

test.each(Object.entries(replies).filter(([, reply]) => /^(?:[\]P_]|\[[<>?\d])/.test(reply.slice(1))))(
	'the rest of %s is discarded even if its ESC was so early that it became a key',
	(_, reply) => {
		const {push, end} = createInputFilter();
		expect(push(reply[0]!) + end()).toBe(escape);
		expect(push(`${reply.slice(1)}k`)).toBe('k');
	},
);

describe('a paste', () => {
	const paste = '\u001B[200~\u001B]11;rgb:0/0/0\u0007 あ \u001B[12;40R\u001BP\u0003\r\n\u001B[201~';

	test('is passed on unchanged, in one read or in many', () => {
		expect(createInputFilter().push(`j${paste}k`)).toBe(`j${paste}k`);
		const {push} = createInputFilter();
		expect(Array.from(paste, push).join('')).toBe(paste);
	});

	test('ends after ten seconds without its end', () => {
		const {push, patience, end} = createInputFilter();
		expect(push('\u001B[200~contoso')).toBe('');
		expect(patience()).toBe(10_000);
		expect(end()).toBe('\u001B[200~contoso\u001B[201~');
	});
});

describe('Ctrl and a letter', () => {
	const letters = Array.from({length: 26}, (_, index) => String.fromCodePoint(97 + index));

	test.each(letters)('Ctrl-%s is the plain character in every form', letter => {
		const code = letter.codePointAt(0)!;
		const plain = String.fromCodePoint(code - 96);
		const forms = {
			modifyOtherKeys: `\u001B[27;5;${code}~`,
			kitty: `\u001B[${code};5u`,
			'with Shift': `\u001B[27;6;${code - 32}~`,
			'with Caps Lock and Num Lock': `\u001B[${code};197u`,
			'as an event': `\u001B[${code};5:1u`,
			repeated: `\u001B[${code};5:2u`,
			'on a Cyrillic keyboard': `\u001B[1089::${code};5u`,
		};
		const {push} = createInputFilter();
		expect(Object.values(forms).map(push)).toEqual(Object.values(forms).map(() => plain));
		expect(push(`\u001B[${code};5:3u`)).toBe('');
	});

	test('Ctrl-[ is Escape, and other modified keys have the kitty form', () => {
		const {push} = createInputFilter();
		expect(push('\u001B[27;5;91~')).toBe(escape);
		expect(push('\u001B[27;2;13~')).toBe('\u001B[13;2u');
		expect(push('\u001B[27;3;99~')).toBe('\u001B[99;3u');
	});
});

test('the work grows linearly with the input', () => {
	timeOf(2000);
	expect(timeOf(40_000)).toBeLessThan(60 * Math.max(1000, timeOf(4000)));
});

/** Returns the CPU time of an input in µs. */
function timeOf(length: number): number {
	const text = '\u001B[12;40R\u001B]11;rgb:0/0/0\u0007jk\u001B[A'.repeat(length);
	const start = process.cpuUsage();
	createInputFilter().push(text);
	const {user} = process.cpuUsage(start);
	return user;
}

test('the end of a sequence that has already ended is no key', () => {
	const filter = createInputFilter();
	expect(filter.push('\u001B')).toBe('');
	filter.reset();
	expect(filter.end()).toBe('');
});
