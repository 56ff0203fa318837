import type {challenge as check} from '../../../checks/challenge.ts';
import type {WordsFor} from '../../../core/language.ts';
import {answers} from './registry-answers.ts';
import {checkRegistryMeant} from './registry-phrases.ts';

const seeAnswer = '応答を直接確認してください。';
const answersForAll =
	'サインインを求めるネットワーク、または Web フィルターが、すべてのホストの代わりに応答しています。';
const passTheNetwork = [
	'ブラウザーを開き、ネットワークにサインインしてから再試行してください。',
	'社内ネットワークでは、{loginServer} を許可するよう依頼してください。',
];

export const challenge: WordsFor<typeof check> = {
	title: 'レジストリのチャレンジ',
	findings: {
		...answers,
		healthy: {summary: '401 と Bearer チャレンジ (正常)'},
		'foreign-realm': {
			summary: 'チャレンジがトークンの取得先に別のホストを指定しています: {realm}',
			meaning:
				'Azure のレジストリは、トークンの取得先として自分自身を示します。このチャレンジは別のホストを示しているため、トークンは送りません。',
			fixes: [
				'{loginServer} が目的のレジストリであり、途中で応答が書き換えられていないことを確認してください。',
			],
		},
		'no-challenge': {
			summary: '401 ですが、WWW-Authenticate ヘッダーがありません。',
			meaning:
				'チャレンジがないと、クライアントはトークンの取得先がわかりません。途中のプロキシがヘッダーを取り除いていると考えられます。',
			fixes: [
				'WWW-Authenticate をそのまま通すよう、プロキシまたはゲートウェイの管理者に依頼してください。',
				seeAnswer,
			],
		},
		'challenge-unreadable': {
			summary: [
				'{loginServer} の Bearer チャレンジに {missing} がありません。',
				'{loginServer} のチャレンジの形式が正しくありません。',
			],
			meaning:
				'クライアントがトークンを要求するには、チャレンジの realm と service が必要です。途中のプロキシなどがヘッダーを書き換えた可能性があります。',
			fixes: [seeAnswer],
		},
		'basic-only': {
			summary: '{loginServer} は {schemes} 認証だけで、Entra でサインインできません。',
			meaning: 'Azure のレジストリではないか、手前のゲートウェイが独自のパスワードを要求しています。',
			fixes: [checkRegistryMeant, '目的のレジストリなら、ユーザー名とパスワードでサインインしてください。'],
		},
		anonymous: {
			summary: '{loginServer} がトークンを求めず、匿名の要求を通しました (200)。',
			meaning:
				'Azure のレジストリが、このアドレスで匿名の要求を通すことはありません。別のレジストリか、手前にあるミラーが応答しています。',
			fixes: ['{loginServer} がミラーではなく目的のレジストリであることを確認してください。'],
		},
		'captive-portal': {
			summary: [
				'レジストリの代わりに Web ページが応答しました: {pageTitle}',
				'レジストリの代わりに Web ページが応答しました。',
			],
			meaning: answersForAll,
			fixes: passTheNetwork,
		},
		'captive-redirect': {
			summary: [
				'要求が、レジストリではない {location} に転送されました。',
				'要求が転送されましたが、転送先がありません。',
			],
			meaning: answersForAll,
			fixes: passTheNetwork,
		},
		redirected: {
			summary: '{loginServer} が要求を {location} に転送しています。',
			meaning:
				'Azure のレジストリが、このアドレスで転送することはありません。手前にあるゲートウェイが転送しています。',
			fixes: ['転送先が目的のレジストリなら、その名前を使ってください。'],
		},
		'not-a-registry': {
			summary: '{loginServer} はコンテナー レジストリではありません ({status})。',
			meaning:
				'名前が別のサーバーを指しています。誤った DNS レコード、この名前の規則がないゲートウェイ、または Web サイトが考えられます。',
			fixes: [
				'名前が使われているか確認してください。nameAvailable が true なら、そのレジストリは Azure にありません。',
				seeAnswer,
			],
		},
		'unexpected-status': {
			summary: '{loginServer} が、401 のはずのところで {status} を返しました。',
			meaning: '正常なら匿名の要求を 401 で拒否し、その応答でトークンの取得先を示します。',
			fixes: [seeAnswer],
		},
	},
};
