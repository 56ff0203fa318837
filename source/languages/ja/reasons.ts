import type {Like} from '../../describe/language-pack.ts';
import type {reasons as english} from '../en/reasons.ts';

export const reasons: Like<typeof english> = {
	TIMEOUT: '制限時間内に応答がありませんでした。',
	ABORTED: '応答を受け取る前に中止されました。',

	NOT_INSTALLED: '{program} がインストールされていません。',
	NOT_RUNNABLE: '{program} のインタープリターがありません。',
	KILLED: '{program} は {killer} で強制終了されました。',
	TOO_MUCH_OUTPUT: '{program} の出力が多すぎます。',

	NOT_CONFIGURED: '未設定です。{variable} が設定されていません。',
	INCOMPLETE: '{variable} が設定されていません。',
	SETTING: 'AZURE_TOKEN_CREDENTIALS に指定できる値は次のとおりです: {allowed}。',
	NO_TOKEN: 'どの資格情報でもトークンを取得できません。',
	NOT_ON_AZURE: 'このマシンで応答するマネージド ID のエンドポイントがありません。',
	ENTRA_ERROR: 'サインイン先のホストがステータス {status} を返しました。',

	NOT_SIGNED_IN: 'Azure CLI でサインインしていません。',
	AZ_NOT_RUN: 'PATH にある az を実行できません ({error})。',
	AZ_NOT_RUNNABLE: 'PATH にある az を実行できません。az に必要な Python がありません。',
	AZ_KILLED: 'Azure CLI は {killer} で強制終了されました。',
	AZ_UNREADABLE: 'Azure CLI の出力からトークンを読み取れません。',
	AZ_SILENT: 'Azure CLI は何も出力せずに終了しました。',
	AZ_CERTIFICATE: 'Azure CLI がサインイン先のホストの証明書を信頼していません。',
	AZ_NOT_RESOLVED: 'Azure CLI でサインイン先のホストの名前を解決できません。',
	AZ_CONNECTION: 'Azure CLI からサインイン先のホストに到達できません。',

	CLIENT_CERTIFICATE_UNREADABLE: '{path} を読み取れません ({error})。',
	CLIENT_CERTIFICATE_NOT_A_FILE: '{path} はファイルではありません。',
	CLIENT_CERTIFICATE_NO_CERTIFICATE: '{path} に PEM 形式の証明書がありません。',
	CLIENT_CERTIFICATE_NO_KEY: '{path} に証明書はありますが、秘密鍵がありません。',
	CLIENT_CERTIFICATE_KEY_LOCKED:
		'AZURE_CLIENT_CERTIFICATE_PASSWORD は、{path} の秘密鍵のパスワードではありません。',
	CLIENT_CERTIFICATE_KEY_ENCRYPTED:
		'{path} の秘密鍵にはパスワードが必要ですが、AZURE_CLIENT_CERTIFICATE_PASSWORD が設定されていません。',
	CLIENT_CERTIFICATE_KEY_DAMAGED: '{path} の秘密鍵を読み取れません。',
	FEDERATED_TOKEN_UNREADABLE: '{path} を読み取れません ({error})。',
	FEDERATED_TOKEN_NOT_A_FILE: '{path} はファイルではありません。',
	FEDERATED_TOKEN_EMPTY: '{path} は空です。',

	PROXY_407: 'プロキシがユーザー名とパスワードを要求しています (407)。',
	PROXY_REFUSED: 'プロキシが接続を拒否しました ({status})。',
	PROXY_FAILED: 'プロキシからサーバーに到達できません ({status})。',
	PROXY_TIMEOUT: 'プロキシは接続を受け付けましたが、応答しません。',
	PROXY_MALFORMED: '{variable} の値は、プロキシの URL として無効です。',
	PLAIN_HTTP: '{address} は暗号化されない HTTP のため、トークンとシークレットは送信されませんでした。',
	NO_CHAIN: 'サーバーが証明書を送信しませんでした。',
	TLS_CLOSED: 'TLS ハンドシェイク中に接続が切断されました。',

	NO_SUBSCRIPTION: 'この ID がアクセスできるサブスクリプションがありません。',
	MORE_THAN_READ: 'レジストリが多すぎるため、一部は一覧に含まれていません。',
	NOT_A_FILE: '{path} はファイルではありません。',
	TOO_LARGE: '{path} は、資格情報ファイルとしては大きすぎます。',
	NOT_JSON: '{path} は JSON ではありません。',
	HELPER_NAME: 'credsStore の値は、資格情報ヘルパーの名前として無効です。',
	HELPER_REFUSED: '`{program} list` が失敗しました (終了コード {exitCode})。',
	HELPER_UNREADABLE: '`{program} list` の出力が想定外です。',
};
