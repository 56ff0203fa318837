import {expect, test} from 'vitest';
import type {Response} from '../../../source/engine/system.ts';
import {
	firstHeader,
	isWebPage,
	readRetryAfter,
	readPageTitle,
} from '../../../source/checks/network/read-http-response.ts';

const response = (headers: Response['headers'], body = ''): Response => ({
	status: 200,
	headers,
	body,
	isTruncated: false,
});

test.each([
	[{'content-type': ['text/html; charset=utf-8']}, ''],
	[{'content-type': ['TEXT/HTML']}, ''],
	[{'content-type': ['application/xhtml+xml']}, ''],
	[{}, ' \n<!DOCTYPE html><title>Sign in</title>'],
	[{'content-type': ['application/octet-stream']}, '<HTML lang="en">'],
])('%j with the body %j is a web page', (headers, body) => {
	expect(isWebPage(response(headers, body))).toBe(true);
});

test.each([
	[{'content-type': ['application/json']}, '{"html":"<html>"}'],
	[{}, '<?xml version="1.0"?><Error/>'],
	[{}, ''],
])('%j with the body %j is not a web page', (headers, body) => {
	expect(isWebPage(response(headers, body))).toBe(false);
});

test.each([
	['<title>Guest Wi-Fi</title>', 'Guest Wi-Fi'],
	['<head><TITLE data-x="1">\n  Guest\n  Wi-Fi </TITLE>', 'Guest Wi-Fi'],
	['<title>\u001B[2JGuest\u202E</title>', 'Guest'],
	[`<title>${'x'.repeat(500)}</title>`, `${'x'.repeat(77)}...`],
	['<title></title>', undefined],
	['<h1>Guest</h1>', undefined],
])('the title of %j is cut and cleaned', (body, title) => {
	expect(readPageTitle(body)).toBe(title);
});

test('the first value of a repeated header counts', () => {
	expect(firstHeader({headers: {via: ['a', 'b']}}, 'via')).toBe('a');
	expect(firstHeader({headers: {}}, 'via')).toBeUndefined();
});

const now = Date.parse('2026-03-01T12:00:00Z');

test.each([
	['17', 17],
	[' 0 ', 0],
	['Sun, 01 Mar 2026 12:00:30 GMT', 30],
	['Sunday, 01-Mar-26 12:01:00 GMT', 60],
	['Sun, 01 Mar 2026 11:00:00 GMT', 0],
])('Retry-After: %s is a wait of %i s', (value, seconds) => {
	expect(readRetryAfter(value, now)).toBe(seconds);
});

test.each([
	undefined,
	'',
	'soon',
	'-1',
	'1.5',
	'in 5 minutes',
	'9'.repeat(40),
	'Sun, 99 Mar 2026 12:00:30 GMT',
])('Retry-After: %s is ignored', value => {
	expect(readRetryAfter(value, now)).toBeUndefined();
});
