import {expect, test} from 'vitest';
import {formatReason, fillReason} from '../../source/describe/reasons.ts';
import {reasonValues} from '../../source/engine/reason.ts';

const reasons = {INCOMPLETE: '{variable} is not set.', TIMEOUT: 'No answer.'};

test('a code has a sentence with its details', () => {
	expect(formatReason({code: 'INCOMPLETE', details: {variable: 'AZURE_CLIENT_ID'}}, reasons)).toBe(
		'AZURE_CLIENT_ID is not set.',
	);
});

test('a message from outside overrides the sentence of the code', () => {
	expect(formatReason({code: 'TIMEOUT', detail: 'read ETIMEDOUT'}, reasons)).toBe('read ETIMEDOUT');
});

test('a code without a sentence, or without its details, is shown itself', () => {
	expect(formatReason({code: 'ECONNREFUSED'}, reasons)).toBe('ECONNREFUSED');
	expect(formatReason({code: 'INCOMPLETE'}, reasons)).toBe('INCOMPLETE');
	expect(formatReason({code: 'constructor'}, reasons)).toBe('constructor');
});

test('a finding shows the reason in the language of the reader', () => {
	const values = reasonValues({code: 'INCOMPLETE', details: {variable: 'AZURE_CLIENT_ID'}});
	expect(fillReason(values, reasons)).toMatchObject({reason: 'AZURE_CLIENT_ID is not set.'});
	expect(fillReason(values, {INCOMPLETE: '{variable} が未設定です。'})).toMatchObject({
		reason: 'AZURE_CLIENT_ID が未設定です。',
	});
	expect(fillReason({reason: 'as it was said', reasonCode: 'TIMEOUT'}, reasons)).toMatchObject({
		reason: 'as it was said',
	});
	expect(fillReason({variable: 'x'}, reasons)).toEqual({variable: 'x'});
});
