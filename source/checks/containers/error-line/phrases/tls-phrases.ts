import type {ErrorCause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';

export const tlsPhrases: PhraseTable<ErrorCause> = [
	['certificate-expired', ['current time … is after', 'certificate is expired']],
	['certificate-not-yet-valid', ['current time … is before', 'certificate is not yet valid']],
	// Go prints "certificate has expired or is not yet valid" for both causes. The current time in the next layer then
	// decides: https://github.com/golang/go/blob/go1.24.3/src/crypto/x509/verify.go
	['certificate-expired', ['certificate has expired']],
	['certificate-without-names', ['legacy common name', 'not valid for any names']],
	[
		'certificate-wrong-host',
		[
			'certificate is valid for',
			'certificate is not valid for',
			'cannot validate certificate for',
			'contain any ip sans',
			'hostname mismatch',
			"doesn't match",
		],
	],
	[
		'certificate-malformed',
		[
			'authority key identifier',
			'subject key identifier',
			'key usage extension',
			'not standards compliant',
			'basic constraints',
			'failed to parse certificate',
		],
	],
	[
		'client-certificate-refused',
		[
			'bad certificate',
			'certificate required',
			'=expired certificate',
			'=unknown certificate authority',
			'required ssl certificate',
		],
	],
	[
		'certificate-unknown-authority',
		[
			'unknown authority',
			'certificate is not trusted',
			'certificate verify failed',
			'unable to get local issuer',
			'unable to get issuer',
			'self signed certificate',
			'self-signed certificate',
			'trusted root authority',
			'certificate chain could not be built',
			'certificate verification failed',
		],
	],
	[
		'tls-required',
		[
			'http request to an https server',
			'malformed http response "\\x15',
			'http request was sent to https port',
		],
	],
	[
		'not-tls',
		[
			'http response to https client',
			'does not look like a tls handshake',
			'oversized record received',
			'wrong version number',
			'malformed http response',
			'malformed http status code',
			'malformed http version',
			'record overflow',
		],
	],
	['client-key-mismatch', ['private key does not match public key', 'private key type does not match']],
	['client-key-encrypted', ['private key is encrypted', 'failed to parse private key']],
	['timeout', ['tls handshake timeout']],
	[
		'tls-handshake',
		[
			'=handshake failure',
			'protocol version not supported',
			'protocol version',
			'unrecognized name',
			'=internal error',
			'sslv3 alert',
			'unexpected_eof_while_reading',
			'insufficient security',
			'no supported versions',
			'x509',
		],
	],
];
