import type {Sentence} from '../../text/template.ts';

export const causes: Readonly<Record<string, Sentence>> = {
	'proxy-authentication': 'プロキシがユーザー名とパスワードを要求しているため、すべての接続が失敗します。',
	'proxy-unusable': 'プロキシ経由の接続が失敗します。',
	'engine-trust': [
		'このマシンの他のプログラムが信頼する認証局 {issuerName} を、デーモンは信頼していません。',
		'このマシンの他のプログラムが信頼する認証局を、デーモンは信頼していません。',
	],
	'tls-inspection': [
		'プロキシが TLS 通信を復号し、このマシンが信頼していない認証局 {issuerName} の証明書に差し替えています。',
		'プロキシが TLS 通信を復号し、このマシンが信頼していない認証局の証明書に差し替えています。',
	],
	'clock-wrong':
		'このマシンの時刻がずれている可能性があります。そのため、証明書が有効期間外と判定されています。',
	'name-resolution-down': 'このマシンで DNS が機能していません。',
	'sign-ins-unusable': 'コンテナー クライアントが、保存された資格情報を使えません。',
	'daemon-settings': '現在の設定ではデーモンが起動しません。',
	'registry-settings': '{clientName} がレジストリの設定を使えません。',
	'registry-blocked': '{clientName} の設定でレジストリがブロックされています。',
	'context-missing': 'docker コンテキスト {context} が存在しません。',
	offline: 'このマシンはネットワークに接続できません。',
	'azure-cli-unusable': 'Azure CLI に必要なファイルまたはモジュールを使えないため、サインインが失敗します。',
	'no-such-registry': '{cloud} に {registry} という名前のレジストリはありません。',
	'registry-of-another-cloud': 'レジストリ {registry} は {cloud} ではなく {homeCloud} にあります。',
	'login-server-assumed':
		'{registry} のログイン サーバーは、レジストリ名にクラウドのサフィックスを付けた名前ではありません。',
	'private-link-dns': 'レジストリの名前が、DNS でプライベート エンドポイントに解決されません。',
	'private-endpoint-not-approved':
		'プライベート エンドポイント {endpointName} がレジストリに接続されていません。',
	'outside-private-network':
		'レジストリはプライベート エンドポイントからの接続だけを受け付けますが、このマシンからプライベート エンドポイントに到達できません。',
	'registry-firewall': [
		'レジストリのファイアウォールが {clientIp} を許可していません。',
		'レジストリのファイアウォールが、このマシンの接続元アドレスを許可していません。',
	],
	'key-unavailable': 'レジストリがカスタマー マネージド キーを使えません。',
	throttled: 'レジストリへの要求数が上限に達しました。',
	'stored-credential-refused': '{clientName} に、{imageHost} で使える資格情報がありません。',
	'no-identity-can-pull':
		'このシェルの ID にも、保存されている資格情報にも、{repository} をプルするアクセス許可がありません。',
	'identity-not-authorized': [
		'{who} には対象のレジストリへのアクセス許可がありません。',
		'アプリケーション {applicationId} には対象のレジストリへのアクセス許可がありません。',
		'この ID には対象のレジストリへのアクセス許可がありません。',
	],
};
