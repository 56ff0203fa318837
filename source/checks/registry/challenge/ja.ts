import type {challenge as check} from './challenge.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ja.ts';
import {checkNotRewritten, checkRegistryMeant, nameAvailable} from '../../ja.ts';

const showAnswer = '応答そのものを確認してください。';
const captivePortal =
	'ブラウザーでのサインインが必要なネットワーク、または Web フィルターが、すべてのホストの代わりに応答しています。';
const passCaptivePortal = {
	signInToNetwork: 'ブラウザーを開き、ネットワークにサインインしてから再試行してください。',
	allowInFirewall:
		'社内ネットワークの場合は、{loginServer} を許可するよう、ネットワーク担当者に依頼してください。',
};

export const challenge: WordsFor<typeof check> = {
	title: '認証チャレンジ',
	column: 'API',
	labels: {
		wwwAuthenticate: 'WWW-Authenticate ヘッダー',
		isRealmOnLoginServer: 'realm は同じホスト',
		isRedirectToRegistry: 'レジストリに転送',
		privateLinkName: 'プライベート リンク名',
		realm: 'realm',
		schemes: '認証方式',
		service: 'サービス',
	},
	terms: {
		wwwAuthenticate: {readable: '読み取り可能', malformed: '不正な形式'},
	},
	findings: {
		...registryResponseWords,
		healthy: {
			short: '正常 (401 と Bearer)',
			summary: 'レジストリは、予期したとおり 401 と Bearer チャレンジを返しました。',
		},
		'realm-mismatch': {
			short: 'トークン取得先が別のホスト',
			summary: 'チャレンジが、別のホストからトークンを取得するよう求めています: {realm}',
			meaning:
				'Azure のレジストリは自分でトークンを発行します。このチャレンジは別のホストを示しているため、acr-doctor はトークンを送信しません。',
			fixes: {checkLoginServer: checkNotRewritten},
		},
		'no-challenge': {
			short: '401、WWW-Authenticate なし',
			summary: 'レジストリが WWW-Authenticate ヘッダーのない 401 を返しました。',
			meaning:
				'クライアントは、このヘッダーからトークン エンドポイントのアドレスを読み取ります。プロキシがヘッダーを削除した可能性があります。',
			fixes: {
				passHeaderOn:
					'WWW-Authenticate ヘッダーをそのまま渡すよう、プロキシまたはゲートウェイの管理者に依頼してください。',
				showAnswer,
			},
		},
		'challenge-malformed': {
			short: ['チャレンジに不足: {missing}', 'チャレンジの形式が不正'],
			summary: [
				'{loginServer} の Bearer チャレンジに {missing} がありません。',
				'{loginServer} のチャレンジの形式が正しくありません。',
			],
			meaning:
				'クライアントがトークンを要求するには、チャレンジの realm と service が必要です。プロキシがヘッダーを書き換えた可能性があります。',
			fixes: {showAnswer},
		},
		'basic-only': {
			short: 'Entra に非対応 ({schemes} のみ)',
			summary:
				'{loginServer} は {schemes} だけに対応し、Bearer に対応していないため、Entra でサインインできません。',
			meaning:
				'このサーバーは Azure のレジストリではないか、途中のゲートウェイが独自のパスワードを要求している可能性があります。',
			fixes: {
				checkLoginServer: checkRegistryMeant,
				signInWithPassword:
					'ログイン サーバーが正しい場合は、ユーザー名とパスワードでサインインしてください。',
			},
		},
		'anonymous-access': {
			short: 'トークンなしの要求を許可',
			summary: '{loginServer} はトークンを要求せず、トークンのない要求を許可しました (200)。',
			meaning:
				'Azure のレジストリは、/v2/ で常にトークンを要求します。このサーバーは、別の種類のレジストリか、ミラーである可能性があります。',
			fixes: {
				checkLoginServer: '{loginServer} がミラーではなく目的のレジストリであることを確認してください。',
			},
		},
		'captive-portal': {
			short: 'Web ページ (レジストリ以外)',
			summary: [
				'レジストリの応答ではなく、Web ページが返されました: {pageTitle}',
				'レジストリの応答ではなく、Web ページが返されました。',
			],
			meaning: captivePortal,
			fixes: passCaptivePortal,
		},
		'captive-redirect': {
			short: 'レジストリ以外にリダイレクト',
			summary: [
				'要求が、レジストリではない {location} にリダイレクトされました。',
				'要求がリダイレクトされましたが、応答に転送先のアドレスがありません。',
			],
			meaning: captivePortal,
			fixes: passCaptivePortal,
		},
		redirected: {
			short: '別のアドレスにリダイレクト',
			summary: '{loginServer} が要求を {location} にリダイレクトしています。',
			meaning:
				'Azure のレジストリは /v2/ への要求をリダイレクトしません。途中のゲートウェイがリダイレクトしています。',
			fixes: {
				useRedirectTarget:
					'リダイレクト先が目的のレジストリである場合は、リダイレクト先の名前を使ってください。',
			},
		},
		'not-a-registry': {
			short: 'レジストリではないサーバー',
			summary: '{loginServer} のサーバーはコンテナー レジストリではありません ({status})。',
			meaning:
				'名前が別のサーバーに解決されています。誤った DNS レコード、この名前の規則がないゲートウェイ、または Web サイトの可能性があります。',
			fixes: {checkName: nameAvailable, showAnswer},
		},
		'unexpected-status': {
			short: '401 ではなく {status} の応答',
			summary: '{loginServer} が 401 ではなく {status} を返しました。',
			meaning:
				'レジストリは、資格情報のない要求に 401 を返します。401 の応答には、トークン エンドポイントのアドレスが含まれます。',
			fixes: {showAnswer},
		},
	},
};
