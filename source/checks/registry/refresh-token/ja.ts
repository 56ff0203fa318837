import type {refreshToken as check} from './refresh-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ja.ts';
import {
	askAboutRewriting,
	checkNotRewritten,
	checkRegistryMeant,
	giveCorrelationId,
	pageInPlace,
	retry,
	roleFixes,
	seeWhetherToSignIn,
	tokenExpected,
} from '../../ja.ts';

const refreshSignIn = 'Azure CLI のサインインが古い場合は、もう一度サインインしてください。';
const lookUpCode =
	'コードの意味を確認してください: https://login.microsoftonline.com/error?code={entraErrorNumber}';

export const refreshToken: WordsFor<typeof check> = {
	title: '更新トークン',
	column: '認証',
	labels: {
		notSentReason: 'トークンを送信しなかった理由',
		refusedAudience: '拒否された audience',
	},
	terms: {
		notSentReason: {
			'unknown-cloud': '既知のクラウドにないホスト',
			'realm-mismatch': 'realm が別のホスト',
		},
	},
	findings: {
		...registryResponseWords,
		exchanged: {
			short: 'Entra トークンを受け入れ',
			summary: 'レジストリが Entra トークンを受け入れました。',
		},
		'audience-refused': {
			short: 'ARM の audience のみ受け入れ',
			summary:
				'レジストリは対象ユーザー (audience) が {refusedAudience} のトークンを拒否し、{audience} のトークンを受け入れます。',
			meaning:
				'Azure CLI 2.82 以降は、拒否された audience のトークンだけでサインインします。そのため、このレジストリでは az acr login が失敗します。他のクライアントではプルできます。',
			fixes: {
				setAudience: 'Azure CLI (2.87 以降) に、受け入れられる audience を設定してください。',
			},
		},
		'unknown-cloud': {
			short: '既知のクラウドにないホスト',
			summary:
				'{loginServer} に既知のクラウドのサフィックスが付いていないため、トークンを送信しませんでした。',
			meaning:
				'Entra トークンでは、このレジストリ以外にもアクセスできます。そのため、acr-doctor は既知のクラウドのレジストリにだけトークンを送信します。',
			fixes: {
				useLoginServer:
					'.azurecr.io などで終わる、レジストリの Azure のログイン サーバーを指定してください。',
				registerCloud:
					'組織のクラウドにあるレジストリの場合は、組織のクラウドを登録し、acr-doctor を再起動してください。',
			},
		},
		'realm-mismatch': {
			short: 'トークン取得先が別のホスト',
			summary:
				'チャレンジが別のホストからトークンを取得するよう求めているため、トークンを送信しませんでした ({realm})。',
			meaning:
				'Entra トークンでは、このレジストリ以外にもアクセスできます。そのため、acr-doctor は別のホストにトークンを送信しません。',
			fixes: {checkLoginServer: checkNotRewritten},
		},
		unauthorized: {
			short: ['拒否: {who} (401)', '拒否: サインイン (401)'],
			summary: [
				'401: レジストリが {who} のサインインを拒否しました。',
				'401: レジストリがアプリケーション {applicationId} のサインインを拒否しました。',
				'401: レジストリがこの ID のサインインを拒否しました。',
			],
			meaning:
				'この ID にこのレジストリのロールがないか、ID とレジストリのテナントが異なる可能性があります。新しいロールの割り当ては、有効になるまで 10 分ほどかかることがあります。',
			fixes: {
				...roleFixes,
				signInToRegistryTenant:
					'レジストリが {tenant} 以外のテナントにある場合は、レジストリのテナントにサインインしてください。',
				refreshSignIn,
			},
		},
		'entra-sign-in-required': {
			short: 'Entra にもう一度サインインが必要',
			summary:
				'レジストリが Entra のエラーを返しました ({entraCode})。もう一度サインインする必要があります。',
			meaning: 'レジストリは Entra トークンを使えません。メッセージ: {registryMessage}',
			fixes: {
				signInToTenant: 'もう一度サインインしてください。',
				renewToken: 'トークンを返したツールでもう一度サインインしてから、再試行してください。',
				lookUpCode,
			},
		},
		'entra-refused': {
			short: 'Entra による ID の拒否',
			summary: 'レジストリが Entra のエラーを返しました ({entraCode})。',
			meaning: 'ID を拒否したのは、レジストリではなく Entra です。メッセージ: {registryMessage}',
			fixes: {
				lookUpCode,
				askAdministrator:
					'Entra のサインイン ログに記録された内容を、テナントの管理者に問い合わせてください。',
				contactSupport: giveCorrelationId,
			},
		},
		'token-missing': {
			short: '更新トークンのない応答',
			summary: 'レジストリが更新トークンのない 200 を返しました。',
			meaning: tokenExpected,
			fixes: {retryCheck: retry, contactSupport: giveCorrelationId, askAboutRewriting: askAboutRewriting},
		},
		'response-not-json': {
			short: 'JSON ではない応答 (200)',
			summary: 'レジストリが返した 200 の応答は JSON ではありません。',
			meaning: pageInPlace,
			fixes: {signInToNetwork: seeWhetherToSignIn, askAboutRewriting: askAboutRewriting},
		},
		'exchange-endpoint-missing': {
			short: 'トークンの交換先なし (404)',
			summary: '{loginServer} に、トークンを交換するエンドポイントがありません (404)。',
			meaning:
				'Azure のレジストリには、このエンドポイントが /oauth2/exchange にあります。このサーバーは別の種類のレジストリの可能性があります。',
			fixes: {checkLoginServer: checkRegistryMeant},
		},
		'unexpected-status': {
			short: 'トークンの交換に失敗 ({status})',
			summary: [
				'トークンの交換で {status} が返されました。メッセージ: {registryMessage}',
				'トークンの交換で {status} が返されました。',
			],
			meaning: '正しい応答は、更新トークンを含む 200、または 401 です。',
			fixes: {retryCheck: retry, refreshSignIn, contactSupport: giveCorrelationId},
		},
	},
};
