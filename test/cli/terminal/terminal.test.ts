import {expect, test} from 'vitest';
import {readCommandLine} from '../../../source/cli/command-line.ts';
import {
	canAnimate,
	createPaint,
	hasColor,
	isAscii,
	interactionOf,
} from '../../../source/cli/terminal/terminal.ts';

const interactionIn = (env: Readonly<Record<string, string>>, isIn = true, isOut = true, ...argv: string[]) =>
	interactionOf({line: readCommandLine(argv), env, stdin: {isTTY: isIn}, stdout: {isTTY: isOut}});

test('the screen opens only if stdin and stdout are a terminal', () => {
	expect(interactionIn({TERM: 'xterm'})).toBe('screen');
	expect(interactionIn({}, false, true)).toBe('text');
	expect(interactionIn({}, true, false)).toBe('text');
	expect(interactionIn({TERM: 'dumb'})).toBe('text');
});

test.each([
	[{CI: 'true'}, 'text'],
	[{CI: '1'}, 'text'],
	[{CI: ''}, 'text'],
	[{CONTINUOUS_INTEGRATION: 'true'}, 'text'],
	[{CI: '0'}, 'screen'],
	[{CI: 'false'}, 'screen'],
])('with %j, a terminal gets the %s', (env, expected) => {
	expect(interactionIn(env)).toBe(expected);
});

test('for a screen reader, a terminal gets numbered questions, also in Emacs (TERM=dumb)', () => {
	expect(interactionIn({INK_SCREEN_READER: 'true'})).toBe('prompts');
	expect(interactionIn({TERM: 'dumb'}, true, true, '--screen-reader')).toBe('prompts');
	expect(interactionIn({INK_SCREEN_READER: 'false'})).toBe('screen');
	expect(interactionIn({INK_SCREEN_READER: 'true'}, false, true)).toBe('text');
	expect(interactionIn({INK_SCREEN_READER: 'true', CI: 'true'})).toBe('text');
});

test.each([
	[{}, true, true, true],
	[{}, false, true, false],
	[{}, true, false, false],
	[{NO_COLOR: '1'}, true, true, false],
	[{NO_COLOR: ''}, true, true, true],
	[{TERM: 'dumb'}, true, true, false],
	[{FORCE_COLOR: '1'}, false, true, true],
	[{FORCE_COLOR: '1', NO_COLOR: '1'}, false, true, true],
	[{FORCE_COLOR: '0'}, true, true, false],
	[{FORCE_COLOR: 'false'}, true, true, false],
	[{FORCE_COLOR: '1'}, true, false, false],
])('with %j, on a terminal: %s, allowed: %s, color is on: %s', (env, isTTY, isWanted, isColored) => {
	expect(hasColor({isTTY}, env, isWanted)).toBe(isColored);
});

test('a stream that is not a terminal has no color', () => {
	expect(hasColor({}, {}, true)).toBe(false);
});

test('text is colored by status, or unchanged', () => {
	expect(createPaint(true)('failed', 'FAIL')).toBe('\u001B[31mFAIL\u001B[39m');
	expect(createPaint(false)('failed', 'FAIL')).toBe('FAIL');
});

test.each([
	[{LANG: 'en_US.UTF-8'}, 'linux', false],
	[{LANG: 'C.utf8'}, 'linux', false],
	[{LANG: 'ja_JP.utf-8@cjkwide'}, 'linux', false],
	[{LC_CTYPE: 'UTF-8'}, 'darwin', false],
	[{}, 'linux', true],
	[{LANG: ''}, 'darwin', true],
	[{LANG: 'C'}, 'linux', true],
	[{LANG: 'POSIX'}, 'linux', true],
	[{LANG: 'en_US'}, 'linux', true],
	[{LANG: 'zh_CN.GB18030'}, 'linux', true],
	[{LANG: 'ja_JP.eucJP'}, 'linux', true],
	[{LANG: 'ko_KR.EUC-KR'}, 'linux', true],
	[{LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'en_US.UTF-8'}, 'linux', true],
	[{LC_CTYPE: 'C', LANG: 'en_US.UTF-8'}, 'linux', true],
	[{LC_CTYPE: 'C.UTF-8', LANG: 'ja_JP.eucJP'}, 'linux', false],
	[{LC_ALL: '', LANG: 'en_US.UTF-8'}, 'linux', false],
	[{LANG: 'C'}, 'win32', false],
	[{}, 'win32', false],
	[{LANG: 'en_US.UTF-8', TERM: 'linux'}, 'linux', true],
	[{LANG: 'en_US.UTF-8', ACR_DOCTOR_ASCII: '1'}, 'linux', true],
	[{ACR_DOCTOR_ASCII: '1'}, 'win32', true],
])('with %j on %s, the screen is ASCII only: %s', (env, platform, isSo) => {
	expect(isAscii(env, platform)).toBe(isSo);
});

test('animation is off by the variable and on the Linux console', () => {
	expect(canAnimate({TERM: 'xterm'})).toBe(true);
	expect(canAnimate({ACR_DOCTOR_NO_ANIMATION: '1'})).toBe(false);
	expect(canAnimate({TERM: 'linux'})).toBe(false);
});

test('the settings override the locale and the console, and variables override the settings', () => {
	expect(isAscii({LANG: 'C'}, 'linux', {ascii: false})).toBe(false);
	expect(isAscii({LANG: 'C.UTF-8'}, 'linux', {ascii: true})).toBe(true);
	expect(isAscii({ACR_DOCTOR_ASCII: '1'}, 'linux', {ascii: false})).toBe(true);
	expect(isAscii({LANG: 'ja_JP.UTF-8'}, 'linux', {}, true)).toBe(true);
	expect(isAscii({LANG: 'ja_JP.UTF-8'}, 'linux', {ascii: false}, true)).toBe(false);
	expect(canAnimate({TERM: 'xterm'}, {animation: false})).toBe(false);
	expect(canAnimate({TERM: 'linux'}, {animation: true})).toBe(true);
	expect(canAnimate({ACR_DOCTOR_NO_ANIMATION: '1'}, {animation: true})).toBe(false);
});
