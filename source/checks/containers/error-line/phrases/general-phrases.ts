import type {ErrorCause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';

/** General phrases, which come last in `causePhrases`. */
export const generalPhrases: PhraseTable<ErrorCause> = [
	[
		'permission-denied',
		[
			'permission denied',
			'access is denied',
			'operation not permitted',
			'zugriff verweigert',
			'accès refusé',
			'acceso denegado',
			'アクセスが拒否されました',
			'액세스가 거부되었습니다',
			'拒绝访问',
		],
	],
	[
		'not-running',
		[
			'cannot connect to the docker daemon',
			'daemon is not running',
			'cannot find the docker daemon',
			'connect failed (open failed)',
		],
	],
	[
		'not-found',
		[
			'no such file or directory',
			'cannot find the file',
			'cannot find the path',
			'das system kann die angegebene datei nicht finden',
			'fichier spécifié est introuvable',
			'指定されたファイルが見つかりません',
			'지정된 파일을 찾을 수 없습니다',
			'找不到指定的文件',
			'does not exist',
			'context not found',
			'not found on the file system',
			'destination not found',
			'=not found',
			'blobs/… not found',
		],
	],
	['engine-failed', ['is unable to start', 'docker desktop is unable']],
	['access-denied', ['=denied', 'retrieving permissions failed', 'access denied']],
];
