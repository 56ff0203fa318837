import type {containerVersion as check} from './container-version.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {allowMoreTime, readFullOutput, waitForAnswer} from '../ja.ts';

export const containerVersion: WordsFor<typeof check> = {
	title: 'クライアントのバージョン',
	labels: {
		clientPlatform: 'クライアントのプラットフォーム',
		clientVersion: 'クライアント',
		serverPlatform: 'デーモンのプラットフォーム',
	},
	findings: {
		reported: {
			short: ['{clientVersion} (デーモン {serverVersion})', '{clientName} {clientVersion}'],
			summary: [
				'クライアントのバージョンは {clientVersion}、デーモンのバージョンは {serverVersion} ({serverPlatform}) です。',
				'クライアントのバージョンは {clientVersion}、デーモンのバージョンは {serverVersion} です。',
				'{clientName} のバージョンは {clientVersion} ({clientPlatform}) です。',
				'{clientName} のバージョンは {clientVersion} です。',
			],
		},
		'daemon-not-available': {
			short: 'デーモンの応答なし',
			summary: [
				'クライアントのバージョンは {clientVersion} ですが、デーモンが応答しません。',
				'デーモンが応答しません。',
			],
			meaning:
				'原因は「コンテナー デーモン」の行に表示されます。デーモンが応答すると、両者のバージョンが比較されます。',
			fixes: {retry: 'デーモンが応答するようになったら、再試行してください。'},
		},
		'version-command-failed': {
			short: '{client} version が失敗',
			summary: [
				'{client} version が失敗しました (終了コード {exitCode})。メッセージ: {reason}',
				'{client} version が失敗しました (終了コード {exitCode})。',
				'{client} version が失敗しました ({error})。',
			],
			meaning: 'デーモンは応答しますが、クライアントとデーモンが互いのバージョンを交換できませんでした。',
			fixes: {showVersion: readFullOutput},
		},
		'version-unreadable': {
			short: 'バージョン不明: {client} version',
			summary: [
				'{client} version がバージョンを出力しませんでした。出力: {output}',
				'{client} version がバージョンを出力しませんでした。',
			],
			meaning:
				'プログラムはラッパーか、acr-doctor が対応するバージョンよりかなり古いもの、または新しいものの可能性があります。',
			fixes: {showVersion: readFullOutput},
		},
		'timed-out': {
			short: 'タイムアウト: {client} version',
			summary: '{client} version が制限時間内に応答しませんでした。',
			meaning:
				'デーモンは直前まで応答していました。デーモンまたはこのマシンが過負荷になっている可能性があります。',
			fixes: {retry: '再試行してください。', ...allowMoreTime, showVersion: waitForAnswer},
		},
	},
};
