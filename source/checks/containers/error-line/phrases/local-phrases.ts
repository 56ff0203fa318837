import type {Cause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';

export const localPhrases: PhraseTable<Cause> = [
	[
		'program-missing',
		[
			'executable file not found',
			'command not found',
			'resolves to executable in current',
			'docker_command_error',
			'docker client is installed',
			'not supported in azure cloud shell',
		],
	],
	['client-too-old', ['client version … is too old', 'api version is too old']],
	[
		'engine-too-old',
		['client version … is too new', 'client is newer than server', 'api version is too new'],
	],
	['disk-full', ['no space left on device', 'disk quota exceeded', 'not enough space', 'disk is full']],
	['read-only', ['read-only file system', 'write protected', 'input/output error']],
	[
		'unpack-failed',
		[
			'invalid tar header',
			'layer verification failed',
			'digest mismatch',
			'unexpected commit digest',
			'did not match',
			'unknown compression',
			'invalid checksum',
			'=invalid header',
			'magic number mismatch',
			'unsupported compression',
			'does not match expected digest',
		],
	],
	['unexpected-answer', ["invalid character '<'"]],
	[
		'malformed',
		[
			'invalid character',
			'unexpected end of json',
			'invalid bind address',
			'not a supported schema',
			'unable to parse docker host',
			'seems invalid',
			'failed to find any pem',
			'invalid docker_host',
			'missing key type pattern',
			'=toml',
			'cannot unmarshal',
			"don't match any configuration option",
			'ssh host connection is not valid',
			'protocol not available',
			'no host in request url',
			'- eof',
		],
	],
];
