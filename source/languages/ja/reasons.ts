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
	SUBSCRIPTION_NOT_SELECTED: 'サブスクリプションが選択されていません。',
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
	CLIENT_CERTIFICATE_KEY_MISMATCH: '{path} の秘密鍵は、ファイル内の証明書のものではありません。',
	CLIENT_CERTIFICATE_EXPIRED: '{path} の証明書は、{tokenExpires} UTC に期限が切れています。',
	FEDERATED_TOKEN_UNREADABLE: '{path} を読み取れません ({error})。',
	FEDERATED_TOKEN_NOT_A_FILE: '{path} はファイルではありません。',
	FEDERATED_TOKEN_EMPTY: '{path} は空です。',
	FEDERATED_TOKEN_NOT_A_TOKEN: '{path} にトークン (JWT) がありません。',
	FEDERATED_TOKEN_EXPIRED: '{path} のトークンは、{tokenExpires} UTC に期限が切れています。',
	FEDERATED_TOKEN_AUDIENCE: '{path} のトークンの対象ユーザー (audience) は {tokenAudience} です。',

	IDENTITY_NONE: 'マネージド ID が割り当てられていません。応答: {answer}',
	IDENTITY_UNKNOWN: 'ID {clientId} が割り当てられていません。応答: {answer}',
	IDENTITY_AMBIGUOUS: '複数のマネージド ID が割り当てられていますが、選択されていません。応答: {answer}',
	IDENTITY_404:
		'エンドポイントが更新中か、マネージド ID のエンドポイントではありません (404)。応答: {answer}',
	IDENTITY_410: 'エンドポイントは更新中で、70 秒以内に使えるようになります (410)。応答: {answer}',
	IDENTITY_429: 'エンドポイントの要求数の上限に達しました (429)。応答: {answer}',
	IDENTITY_5XX: 'エンドポイントで一時的なエラーが発生しています ({status})。応答: {answer}',
	IDENTITY_HEADER: 'エンドポイントが {variable} のシークレットを受け付けません ({status})。応答: {answer}',
	IDENTITY_REFUSED: 'マネージド ID が拒否されました。応答: {answer}',
	IDENTITY_UNREACHABLE: 'マネージド ID のエンドポイント {address} に到達できません ({error})。',
	IDENTITY_PROXIED:
		'マネージド ID のエンドポイント {address} への要求が、{variable} のプロキシを経由して失敗しています ({error})。',
	IDENTITY_ARC_KEY:
		'Azure Arc のエージェントがキーを {path} に書き込みましたが、このユーザーはファイルを読み取れません。',

	VARIABLE_QUOTES: '{variable} の値に引用符が含まれています。',
	VARIABLE_CARRIAGE_RETURN:
		'{variable} の値に復帰文字 (CR) が含まれています。通常は、改行コードが Windows 形式のファイルが原因です。',
	VARIABLE_LINE_BREAK: '{variable} の値に改行が含まれています。',
	VARIABLE_SPACES: '{variable} の値に余分な空白が含まれています。',
	VARIABLE_INVISIBLE: '{variable} の値に表示されない文字が含まれています。',
	VARIABLE_PLACEHOLDER: '{variable} の値が、置き換えられていないプレースホルダーのままです。',
	VARIABLE_NOT_GUID: '{variable} の値は GUID ではありません。',
	VARIABLE_NOT_TENANT: '{variable} の値は GUID でもドメイン名でもありません。',
	VARIABLE_NO_SCHEME: '{variable} の値に https:// などのスキームがありません。',
	VARIABLE_PLAIN_HTTP: '{variable} の値が https:// ではなく http:// で始まっています。',
	VARIABLE_NOT_URL: '{variable} の値は URL ではありません。',
	VARIABLE_TILDE:
		'{variable} の値が ~ で始まっていますが、~ をホーム フォルダーに置き換えるのはシェルだけです。',

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
	NOT_STORED: '資格情報は保存されていません。',
	HELPER_NAME: 'credsStore の値は、資格情報ヘルパーの名前として無効です。',
	HELPER_REFUSED: '`{program} {action}` が失敗しました (終了コード {exitCode})。',
	HELPER_UNREADABLE: '`{program} {action}` の出力が想定外です。',
};
