import type {ErrorCause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';

export const networkPhrases: PhraseTable<ErrorCause> = [
	[
		'name-not-found',
		[
			'no such host',
			'name or service not known',
			'nodename nor servname',
			'no address associated with hostname',
			'connectivity_dns_error',
			'unknown host',
			'name does not resolve',
			'getaddrinfo failed',
			'getaddrinfo enotfound',
		],
	],
	[
		'name-server-failed',
		[
			'server misbehaving',
			'temporary failure in name resolution',
			'temporary error during hostname resolution',
		],
	],
	[
		'connection-refused',
		[
			'connection refused',
			'actively refused',
			'der zielcomputer die verbindung verweigerte',
			'expressément refusée',
			'denegó expresamente',
			'対象のコンピューターによって拒否されたため',
			'목표 컴퓨터에서 연결을 거부했으므로',
			'由于目标计算机积极拒绝',
		],
	],
	[
		'network-unreachable',
		[
			'network is unreachable',
			'no route to host',
			'host is down',
			'network is down',
			'host is unreachable',
			'unreachable network',
			'unreachable host',
			'到達できないネットワーク',
		],
	],
	[
		'timeout',
		[
			'i/o timeout',
			'deadline exceeded',
			'client.timeout',
			'timed out',
			'=timeout',
			'did not properly respond after a period of time',
			'semaphore timeout period has expired',
		],
	],
	[
		'connection-reset',
		[
			'=eof',
			'unexpected eof',
			'reset by peer',
			'forcibly closed',
			'broken pipe',
			'connection aborted',
			'connection was aborted',
			'goaway',
			'use of closed network connection',
			'expected http 206',
			'unexpected commit size',
			'short read',
			'server closed idle connection',
			'kex_exchange_identification',
			'connection closed by',
			'transport is closing',
		],
	],
];
