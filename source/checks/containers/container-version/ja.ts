import type {containerVersion as check} from './container-version.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {allowMoreTime, readFullOutput, waitForAnswer} from '../ja.ts';

export const containerVersion: WordsFor<typeof check> = {
	title: 'コンテナーのバージョン',
	labels: {
		clientPlatform: 'クライアントのプラットフォーム',
		clientVersion: 'クライアント',
		serverPlatform: 'サーバーのプラットフォーム',
	},
	findings: {
		reported: {
			summary: [
				'クライアント {clientVersion}、サーバー {serverVersion} ({serverPlatform})',
				'クライアント {clientVersion}、サーバー {serverVersion}',
				'{clientName} {clientVersion} ({clientPlatform})',
				'{clientName} {clientVersion}',
			],
		},
		'daemon-not-available': {
			summary: [
				'スキップ: サーバーが応答しません (クライアント {clientVersion})。',
				'スキップ: サーバーが応答しません。',
			],
			meaning: '理由は上の行にあります。サーバーが応答すれば、両者のバージョンを比較します。',
			fixes: {retry: 'デーモンが応答するようになったら、再試行してください。'},
		},
		'version-command-failed': {
			summary: [
				'{client} version が失敗しました (終了コード {exitCode}): {reason}',
				'{client} version が失敗しました (終了コード {exitCode})。',
				'{client} version が失敗しました ({error})。',
			],
			meaning: 'サーバーは応答しますが、クライアントとサーバーの間でバージョンを交換できませんでした。',
			fixes: {showVersion: readFullOutput},
		},
		'version-unreadable': {
			summary: ['{client} のバージョンを読み取れません: {output}', '{client} のバージョンを読み取れません。'],
			meaning:
				'この名前のラッパーか、acr-doctor の想定よりかなり古いクライアントまたは新しいクライアントは、異なる形式で応答します。',
			fixes: {showVersion: readFullOutput},
		},
		'timed-out': {
			summary: '{client} version が時間内に応答しませんでした。',
			meaning: 'サーバーは直前まで応答していました。サーバーかこのマシンが過負荷になっています。',
			fixes: {retry: '再試行してください。', ...allowMoreTime, showVersion: waitForAnswer},
		},
	},
};
