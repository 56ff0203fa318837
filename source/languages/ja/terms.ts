import type {Like} from '../../describe/language-pack.ts';
import type {terms as english} from '../en/terms.ts';

export const terms: Like<typeof english> = {
	chosenBy: {search: '最初に見つかったもの'},
	content: {token: 'トークン', 'no-token': 'トークンなし', 'not-json': 'JSON ではない'},
	foundBy: {'resource-graph': 'Azure Resource Graph の検索', subscription: 'サブスクリプションの一覧'},
	header: {read: '読み取れた', unreadable: '形式が正しくない'},
	phase: {proxy: 'プロキシ', connect: '接続', tls: 'TLS ハンドシェイク', done: 'すべて完了'},
	hostType: {
		machine: 'このマシン',
		container: 'コンテナー',
		pod: 'Kubernetes のポッド',
		'cloud-shell': 'Azure の Cloud Shell',
	},
	problem: {
		unreachable: '到達できない',
		'no-answer': '時間内に応答なし',
		'certificate-refused': '証明書を信頼できない',
		'token-refused': 'トークンが拒否された',
		'access-refused': '権限がない',
		'not-there': '存在しない',
		throttled: '要求が多すぎる',
		'server-error': 'サーバーのエラー',
		unreadable: '応答を読み取れない',
		unexpected: '想定外の応答',
	},
	result: {
		token: 'トークンを取得',
		unavailable: 'ここでは未設定',
		refused: '拒否',
		'not-allowed': 'AZURE_TOKEN_CREDENTIALS により対象外',
	},
	source: {
		given: '指定された名前',
		resource: 'Azure 上のリソース',
		suffix: 'クラウドのサフィックス',
		none: '決定できず',
	},
	withheld: {
		'foreign-host': 'ホストが既知のクラウドのものではない',
		'foreign-realm': 'realm が別のホスト',
		'no-token': 'Entra がトークンを発行しない',
	},
};
