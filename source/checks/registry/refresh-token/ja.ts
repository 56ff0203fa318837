import type {refreshToken as check} from './refresh-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ja.ts';
import {
	askAboutRewriting,
	checkRegistryMeant,
	giveCorrelationId,
	pageInPlace,
	retry,
	roleFixes,
	seeWhetherToSignIn,
} from '../../ja.ts';

const refreshCli = 'Azure CLI のサインインが古い場合は、もう一度サインインしてください。';

export const refreshToken: WordsFor<typeof check> = {
	title: '更新トークン',
	labels: {
		notSentReason: 'トークンを送信しなかった理由',
		refusedAudience: '拒否された audience',
	},
	terms: {
		notSentReason: {
			'unknown-cloud': 'ホストが既知のクラウドのものではない',
			'realm-mismatch': 'realm が別のホスト',
		},
	},
	findings: {
		...registryResponseWords,
		exchanged: {summary: 'レジストリが Entra トークンを受け入れました'},
		'audience-refused': {
			summary: 'トークンの audience が拒否されました: {refusedAudience} ({audience} なら使えます)',
			meaning:
				'Azure CLI 2.82 以降は、拒否されたほうの audience でしかレジストリにサインインしません。他の方法でプルできても、このクラウドでは az acr login が失敗します。',
			fixes: {setAudience: 'Azure CLI (2.87 以降) で、受け入れられる audience を設定してください。'},
		},
		'unknown-cloud': {
			summary: 'トークンは未送信: {loginServer} は既知のクラウドのものではありません。',
			meaning:
				'Entra トークンはこのレジストリ以外でも使えるため、このマシンで既知のクラウドのレジストリにしか送りません。',
			fixes: {
				useLoginServer: '.azurecr.io などで終わる、Azure のログイン サーバーでレジストリを指定してください。',
				registerCloud: '独自のクラウドのものなら、そのクラウドを登録し、acr-doctor を起動し直してください。',
			},
		},
		'realm-mismatch': {
			summary: 'トークンは未送信: レジストリが別のホストを指しています ({realm})。',
			meaning:
				'Entra トークンはこのレジストリ以外でも使えるため、応答で別のホストを指定されても、送りません。',
			fixes: {
				checkLoginServer:
					'{loginServer} が目的のレジストリであり、途中で応答が書き換えられていないことを確認してください。',
			},
		},
		unauthorized: {
			summary: [
				'401: サインインが拒否されました ({who})。',
				'401: サインインが拒否されました (アプリケーション {applicationId})。',
				'401: サインインが拒否されました。',
			],
			meaning:
				'この ID にこのレジストリのロールがないか、ID がレジストリとは別のテナントのものです。付与した直後のロールは、有効になるまで 10 分ほどかかることがあります。',
			fixes: {
				...roleFixes,
				signInToRegistryTenant:
					'レジストリが {tenant} とは別のテナントにある場合は、そのテナントにサインインしてください。',
				refreshSignIn: refreshCli,
			},
		},
		'token-missing': {
			summary: '200 ですが、更新トークンがありません。',
			meaning:
				'Azure のレジストリなら必ず返します。途中のプロキシなどが、代わりに応答したか、応答を書き換えた可能性があります。',
			fixes: {retryCheck: retry, contactSupport: giveCorrelationId, askAboutRewriting: askAboutRewriting},
		},
		'response-not-json': {
			summary: '200 ですが、応答が JSON ではありません。',
			meaning: pageInPlace,
			fixes: {signInToNetwork: seeWhetherToSignIn, askAboutRewriting: askAboutRewriting},
		},
		'exchange-endpoint-missing': {
			summary: 'トークンの交換先がありません (404): {loginServer}',
			meaning: 'Azure のレジストリなら /oauth2/exchange にあります。別の種類のレジストリかもしれません。',
			fixes: {checkLoginServer: checkRegistryMeant},
		},
		'unexpected-status': {
			summary: [
				'トークンの交換で {status} が返されました: {registryMessage}',
				'トークンの交換で {status} が返されました。',
			],
			meaning: '正しい応答は、200 と更新トークン、または 401 です。',
			fixes: {retryCheck: retry, refreshSignIn: refreshCli, contactSupport: giveCorrelationId},
		},
	},
};
