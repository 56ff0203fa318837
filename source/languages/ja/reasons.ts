import type {Like} from '../../describe/language-pack.ts';
import type {reasons as english} from '../en/reasons.ts';

export const reasons: Like<typeof english> = {
	TIMEOUT: '時間内に応答がありませんでした。',
	ABORTED: '応答を受け取る前に中止されました。',

	NOT_INSTALLED: '{program} がインストールされていません。',
	NOT_RUNNABLE: '{program} の実行に必要なプログラムがありません。',
	KILLED: '{program} は {killer} で強制終了されました。',
	TOO_MUCH_OUTPUT: '{program} の出力が多すぎて、すべてを読み取れません。',

	NOT_CONFIGURED: '未設定: {variable}',
	INCOMPLETE: '{variable} が設定されていません。',
	SETTING: 'AZURE_TOKEN_CREDENTIALS に指定できる値: {allowed}',
	NO_TOKEN: 'トークンを取得できる資格情報がありません。',
	NOT_ON_AZURE: 'このマシンで使えるマネージド ID のエンドポイントがありません。',
	ENTRA_ERROR: 'サインイン先がエラー {status} を返しました。',

	NOT_SIGNED_IN: 'Azure CLI は未サインインです。',
	AZ_NOT_RUN: 'PATH にある az を実行できません ({error})。',
	AZ_NOT_RUNNABLE: 'PATH にある az を実行できません。az に必要な Python がありません。',
	AZ_KILLED: 'Azure CLI は {killer} で強制終了されました。',
	AZ_UNREADABLE: 'Azure CLI の出力からトークンを読み取れません。',
	AZ_SILENT: 'Azure CLI は何も出力せずに終了しました。',
	AZ_CERTIFICATE: 'Azure CLI がサインイン先の証明書を信頼していません。',
	AZ_NOT_RESOLVED: 'Azure CLI でサインイン先の名前を解決できません。',
	AZ_CONNECTION: 'Azure CLI からサインイン先に接続できません。',

	CLIENT_CERTIFICATE_UNREADABLE: '{path} を読み取れません ({error})。',
	CLIENT_CERTIFICATE_NOT_A_FILE: '{path} はファイルではありません。',
	CLIENT_CERTIFICATE_NO_CERTIFICATE: '{path} に PEM 形式の証明書がありません。',
	CLIENT_CERTIFICATE_NO_KEY: '{path} に証明書はありますが、秘密鍵がありません。',
	CLIENT_CERTIFICATE_KEY_LOCKED: 'AZURE_CLIENT_CERTIFICATE_PASSWORD では、{path} の秘密鍵を復号できません。',
	CLIENT_CERTIFICATE_KEY_ENCRYPTED:
		'{path} の秘密鍵にはパスワードが必要ですが、AZURE_CLIENT_CERTIFICATE_PASSWORD が設定されていません。',
	CLIENT_CERTIFICATE_KEY_DAMAGED: '{path} の秘密鍵を読み取れません。',
	FEDERATED_TOKEN_UNREADABLE: '{path} を読み取れません ({error})。',
	FEDERATED_TOKEN_NOT_A_FILE: '{path} はファイルではありません。',
	FEDERATED_TOKEN_EMPTY: '{path} は空です。',

	PROXY_407: 'プロキシの認証が必要です (407)。',
	PROXY_REFUSED: 'プロキシが接続を拒否しました ({status})。',
	PROXY_FAILED: 'プロキシから接続先に到達できません ({status})。',
	PROXY_TIMEOUT: 'プロキシは接続を受け付けましたが、応答しません。',
	PROXY_MALFORMED: '{variable} の値はプロキシのアドレスではありません。',
	PLAIN_HTTP: '{address} は暗号化されない HTTP です。トークンやシークレットは送信しません。',
	TLS_CLOSED: 'TLS ハンドシェイク中に接続が切断されました。',

	NO_SUBSCRIPTION: 'この ID から見えるサブスクリプションがありません。',
	MORE_THAN_READ: 'レジストリが多すぎるため、一部だけを読み取りました。',
	NOT_A_FILE: '{path} はファイルではありません。',
	TOO_LARGE: '{path} は、サインイン情報のファイルとしては大きすぎます。',
	NOT_JSON: '{path} は JSON ではありません。',
	HELPER_NAME: 'credsStore の値は資格情報ヘルパーの名前ではありません。',
	HELPER_REFUSED: '{program} list が失敗しました (終了コード {exitCode})。',
	HELPER_UNREADABLE: '{program} list の出力を読み取れません。',
};
