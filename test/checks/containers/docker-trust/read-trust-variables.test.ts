import {expect, test} from 'vitest';
import {readTrustVariables} from '../../../../source/checks/containers/docker-trust/read-trust-variables.ts';

test.each([
	['[Service]\nEnvironment=SSL_CERT_FILE=/ca/one.pem', {SSL_CERT_FILE: '/ca/one.pem'}],
	['Environment="HTTPS_PROXY=http://proxy:3128" "SSL_CERT_DIR=/a:/b"', {SSL_CERT_DIR: '/a:/b'}],
	["export SSL_CERT_FILE='/ca/one.pem'", {SSL_CERT_FILE: '/ca/one.pem'}],
	['SSL_CERT_FILE="/ca/one.pem"', {SSL_CERT_FILE: '/ca/one.pem'}],
	['SSL_CERT_FILE=/ca/one.pem\nSSL_CERT_FILE=/ca/two.pem', {SSL_CERT_FILE: '/ca/two.pem'}],
	['# SSL_CERT_FILE=/ca/one.pem', {}],
	['Environment=NOT_SSL_CERT_FILE=/ca/one.pem', {}],
	['', {}],
])('the settings %j name %j', (text, expected) => {
	expect(readTrustVariables(text)).toEqual(expected);
});
