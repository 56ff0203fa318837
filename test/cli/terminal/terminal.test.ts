import {ReadStream, WriteStream} from 'node:tty';
import {expect, test} from 'vitest';
import {
	canAnimate,
	createPaint,
	hasColor,
	isAscii,
	isInteractive,
} from '../../../source/cli/terminal/terminal.ts';

type Streams = Parameters<typeof isInteractive>[0];

function streams(isIn: boolean, isOut: boolean): Pick<Streams, 'stdin' | 'stdout'> {
	const stdin: ReadStream = Object.assign(Object.create(ReadStream.prototype), {isTTY: isIn});
	const stdout: WriteStream = Object.assign(Object.create(WriteStream.prototype), {isTTY: isOut});
	return {stdin, stdout};
}

test('a session is interactive only if stdin and stdout are a terminal', () => {
	expect(isInteractive({...streams(true, true), env: {TERM: 'xterm'}})).toBe(true);
	expect(isInteractive({...streams(false, true), env: {}})).toBe(false);
	expect(isInteractive({...streams(true, false), env: {}})).toBe(false);
	expect(isInteractive({...streams(true, true), env: {TERM: 'dumb'}})).toBe(false);
});

test.each([
	[{CI: 'true'}, false],
	[{CI: '1'}, false],
	[{CI: ''}, false],
	[{CONTINUOUS_INTEGRATION: 'true'}, false],
	[{CI: '0'}, true],
	[{CI: 'false'}, true],
])('with %j, a terminal is interactive: %s', (env, isSo) => {
	expect(isInteractive({...streams(true, true), env})).toBe(isSo);
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
	[{}, 'linux', false],
	[{LANG: 'C'}, 'linux', true],
	[{LC_ALL: 'C', LANG: 'en_US.UTF-8'}, 'linux', true],
	[{LC_ALL: '', LANG: 'en_US.UTF-8'}, 'linux', false],
	[{LANG: 'C'}, 'win32', false],
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
	expect(canAnimate({TERM: 'xterm'}, {animation: false})).toBe(false);
	expect(canAnimate({TERM: 'linux'}, {animation: true})).toBe(true);
	expect(canAnimate({ACR_DOCTOR_NO_ANIMATION: '1'}, {animation: true})).toBe(false);
});
