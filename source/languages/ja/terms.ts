import type {Like} from '../../describe/language-pack.ts';
import type {terms as english} from '../en/terms.ts';

export const terms: Like<typeof english> = {
	content: {token: 'トークン', 'no-token': 'トークンなし', 'not-json': 'JSON ではない'},
	hostType: {
		machine: 'このマシン',
		container: 'コンテナー',
		pod: 'Kubernetes のポッド',
		'cloud-shell': 'Azure の Cloud Shell',
	},
	problem: {
		unreachable: '到達できない',
		'timed-out': '時間内に応答なし',
		'certificate-untrusted': '証明書を信頼できない',
		'token-rejected': 'トークンが拒否された',
		'access-denied': '権限がない',
		'not-found': '存在しない',
		throttled: '要求が多すぎる',
		'server-error': 'サーバーのエラー',
		'invalid-response': '応答を読み取れない',
		'unexpected-status': '想定外の応答',
	},
	result: {
		token: 'トークンを取得',
		unavailable: 'ここでは未設定',
		refused: '拒否',
		'not-allowed': 'AZURE_TOKEN_CREDENTIALS により対象外',
	},
};
