import type {challenge as check} from './challenge.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ja.ts';
import {checkRegistryMeant} from '../../ja.ts';

const seeAnswer = '応答を直接確認してください。';
const answersForAll =
	'サインインを求めるネットワーク、または Web フィルターが、すべてのホストの代わりに応答しています。';
const passTheNetwork = {
	signInToNetwork: 'ブラウザーを開き、ネットワークにサインインしてから再試行してください。',
	allowInFirewall: '社内ネットワークでは、{loginServer} を許可するよう依頼してください。',
};

export const challenge: WordsFor<typeof check> = {
	title: '認証チャレンジ',
	labels: {
		wwwAuthenticate: 'チャレンジのヘッダー',
		isRealmOnLoginServer: 'realm は同じホスト',
		isRedirectToRegistry: 'レジストリに到達',
		privateLinkName: 'プライベート リンク名',
		realm: 'realm',
		schemes: '認証方式',
		service: 'サービス',
	},
	terms: {
		wwwAuthenticate: {readable: '読み取れた', malformed: '形式が正しくない'},
	},
	findings: {
		...registryResponseWords,
		healthy: {summary: '401 と Bearer チャレンジ (正常)'},
		'realm-mismatch': {
			summary: 'トークンの取得先が別のホストです: {realm}',
			meaning:
				'Azure のレジストリは、トークンの取得先として自分自身を示します。このチャレンジは別のホストを示しているため、トークンは送りません。',
			fixes: {
				checkLoginServer:
					'{loginServer} が目的のレジストリであり、途中で応答が書き換えられていないことを確認してください。',
			},
		},
		'no-challenge': {
			summary: '401 ですが、チャレンジがありません (WWW-Authenticate ヘッダーなし)。',
			meaning:
				'チャレンジがないと、クライアントはトークンの取得先がわかりません。途中のプロキシがヘッダーを取り除いていると考えられます。',
			fixes: {
				passHeaderOn:
					'WWW-Authenticate をそのまま通すよう、プロキシまたはゲートウェイの管理者に依頼してください。',
				showAnswer: seeAnswer,
			},
		},
		'challenge-malformed': {
			summary: [
				'Bearer チャレンジに {missing} がありません ({loginServer})。',
				'チャレンジの形式が正しくありません ({loginServer})。',
			],
			meaning:
				'クライアントがトークンを要求するには、チャレンジの realm と service が必要です。途中のプロキシなどがヘッダーを書き換えた可能性があります。',
			fixes: {showAnswer: seeAnswer},
		},
		'basic-only': {
			summary: 'Entra でサインインできません: {loginServer} は {schemes} 認証だけです。',
			meaning: 'Azure のレジストリではないか、手前のゲートウェイが独自のパスワードを要求しています。',
			fixes: {
				checkLoginServer: checkRegistryMeant,
				signInWithPassword: '目的のレジストリなら、ユーザー名とパスワードでサインインしてください。',
			},
		},
		'anonymous-access': {
			summary: '匿名の要求が通りました (200): {loginServer} はトークンを求めません。',
			meaning:
				'Azure のレジストリが、このアドレスで匿名の要求を通すことはありません。別のレジストリか、手前にあるミラーが応答しています。',
			fixes: {
				checkLoginServer: '{loginServer} がミラーではなく目的のレジストリであることを確認してください。',
			},
		},
		'captive-portal': {
			summary: [
				'レジストリではなく Web ページが応答しました: {pageTitle}',
				'レジストリではなく Web ページが応答しました。',
			],
			meaning: answersForAll,
			fixes: passTheNetwork,
		},
		'captive-redirect': {
			summary: ['レジストリ以外にリダイレクトされました: {location}', 'リダイレクト先のない応答です。'],
			meaning: answersForAll,
			fixes: passTheNetwork,
		},
		redirected: {
			summary: 'リダイレクトされました: {loginServer} から {location} へ',
			meaning:
				'Azure のレジストリが、このアドレスでリダイレクトすることはありません。手前にあるゲートウェイの応答です。',
			fixes: {useRedirectTarget: 'リダイレクト先が目的のレジストリなら、その名前を使ってください。'},
		},
		'not-a-registry': {
			summary: 'レジストリではありません: {loginServer} ({status})',
			meaning:
				'名前が別のサーバーを指しています。誤った DNS レコード、この名前の規則がないゲートウェイ、または Web サイトが考えられます。',
			fixes: {
				checkName:
					'名前が使われているか確認してください。nameAvailable が true なら、そのレジストリは Azure にありません。',
				showAnswer: seeAnswer,
			},
		},
		'unexpected-status': {
			summary: '401 ではなく {status} が返されました ({loginServer})。',
			meaning: '正常なら匿名の要求を 401 で拒否し、その応答でトークンの取得先を示します。',
			fixes: {showAnswer: seeAnswer},
		},
	},
};
