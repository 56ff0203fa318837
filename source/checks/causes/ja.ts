import type {Sentence} from '../../text/template.ts';

export const causes: Readonly<Record<string, Sentence>> = {
	'proxy-authentication': 'プロキシがユーザー名とパスワードを要求しているため、接続できません。',
	'proxy-unusable': 'プロキシ経由で接続できません。',
	'tls-inspection': [
		'プロキシが、このマシンで信頼されていない認証局 {issuerName} で TLS を復号しています。',
		'プロキシが、信頼されていない認証局で TLS を復号しています。',
	],
	'clock-wrong': 'このマシンの時計が狂っているようです。証明書が有効期間外に見えます。',
	'name-resolution-down': 'このマシンで DNS が機能していません。',
	offline: 'このマシンはネットワークに接続できていません。',
	'no-such-registry': '{cloud} に {registry} という名前のレジストリはありません。',
	'registry-of-another-cloud': 'レジストリ {registry} は {cloud} ではなく {homeCloud} のものです。',
	'login-server-assumed': '名前 {registry} にサフィックスを付けても、正しいログイン サーバーになりません。',
	'private-link-dns':
		'このネットワークの DNS では、レジストリの名前がプライベート エンドポイントを指しません。',
	'private-endpoint-not-approved':
		'プライベート エンドポイント {endpointName} がレジストリに接続されていません。',
	'outside-private-network': 'プライベート エンドポイント専用のレジストリに、このマシンから到達できません。',
	'registry-firewall': [
		'レジストリのファイアウォールが {clientIp} を許可していません。',
		'レジストリのファイアウォールがこのアドレスを許可していません。',
	],
	'key-unavailable': 'レジストリがカスタマー マネージド キーを使えません。',
	throttled: 'レジストリへの要求が、回数の上限に達しました。',
	'identity-not-authorized': [
		'{who} には対象のレジストリに対する権限がありません。',
		'アプリケーション {applicationId} には対象のレジストリに対する権限がありません。',
		'この ID には対象のレジストリに対する権限がありません。',
	],
};
