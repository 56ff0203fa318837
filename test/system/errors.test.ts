import {AssertionError} from 'node:assert';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import {errors} from 'undici';
import {expect, test} from 'vitest';
import {createError, toFailure} from '../../source/system/errors.ts';

const thrownBy = (act: () => unknown): unknown => {
	try {
		act();
	} catch (error) {
		return error;
	}

	throw new Error('It threw nothing.');
};

const withCode = (code: string): Error => Object.assign(new Error(`It ended with ${code}.`), {code});

test.each([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'E2BIG',
	'CERT_HAS_EXPIRED',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'ERR_SSL_WRONG_VERSION_NUMBER',
	'ERR_TLS_CERT_ALTNAME_INVALID',
	'ERR_OSSL_ASN1_WRONG_TAG',
	'HPE_INVALID_CONSTANT',
	'UND_ERR_HEADERS_TIMEOUT',
	'ERR_STREAM_PREMATURE_CLOSE',
])('%s is a failure of a lower layer', code => {
	expect(toFailure(withCode(code))).toMatchObject({ok: false, code});
});

test.each<[string, unknown]>([
	['ENOENT', thrownBy(() => readFileSync('/nowhere/at/all'))],
	['Z_DATA_ERROR', thrownBy(() => zlib.inflateSync(Buffer.from('no')))],
	['UND_ERR_SOCKET', new errors.SocketError('other side closed')],
	['ECONNREFUSED', new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')])],
	['ECONNRESET', new TypeError('fetch failed', {cause: withCode('ECONNRESET')})],
	['ECONNRESET', Object.assign(withCode('UND_ERR_ABORTED'), {cause: withCode('ECONNRESET')})],
	['TIMEOUT', new DOMException('The operation timed out.', 'TimeoutError')],
	['ABORTED', new DOMException('The operation was aborted.', 'AbortError')],
	['PROXY_407', createError('PROXY_407', {status: 407})],
])('%s is read from the error', (code, error) => {
	expect(toFailure(error)).toMatchObject({code});
});

test.each<[string, unknown]>([
	['a TypeError', thrownBy(() => JSON.parse('null').length)],
	['a RangeError', thrownBy(() => 'a'.repeat(-1))],
	['an assertion', new AssertionError({message: 'A fault of ours.'})],
	['an argument of the wrong type', thrownBy(() => path.join(JSON.parse('[1]')[0]))],
	['an address that is none', thrownBy(() => new URL('no'))],
	['a header that cannot be sent', new errors.InvalidArgumentError('invalid authorization header')],
	['a module that is not there', withCode('ERR_MODULE_NOT_FOUND')],
	['an error without a code', new Error('A fault of ours.')],
	['what is no error', 'A fault of ours.'],
	['nothing', undefined],
])('%s is a bug in acr-doctor and is thrown again', (_, error) => {
	expect(thrownBy(() => toFailure(error))).toBe(error);
});
