import type {Like} from '../../describe/language-pack.ts';
import type {terms as english} from '../en/terms.ts';

export const terms: Like<typeof english> = {
	content: {token: 'トークン', 'no-token': 'トークンなし', 'not-json': 'JSON ではない'},
	hostType: {
		machine: 'このマシン',
		container: 'コンテナー',
		pod: 'Kubernetes ポッド',
		'cloud-shell': 'Azure の Cloud Shell',
	},
	problem: {
		unreachable: '到達不可',
		'timed-out': 'タイムアウト',
		'certificate-untrusted': '証明書が信頼されていない',
		'token-rejected': 'トークンが拒否された',
		'access-denied': 'アクセス許可なし',
		'not-found': '存在しない',
		throttled: '要求数の上限に到達',
		'server-error': 'サーバー エラー',
		'invalid-response': '無効な応答',
		'unexpected-status': '想定外のステータス',
	},
	result: {
		token: 'トークンを取得',
		unavailable: 'このマシンで未設定',
		refused: '拒否',
		'not-allowed': 'AZURE_TOKEN_CREDENTIALS により対象外',
	},
};
