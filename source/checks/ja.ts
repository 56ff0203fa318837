import type {FindingWords} from '../describe/language-pack.ts';

/** The text follows a verb in the continuative form (連用形), for example 修正し. */
export const thenStartAgain = '、同じシェルから acr-doctor を再起動してください。';

export const bypassProxy = (lead = 'または、レジストリをプロキシの対象外にしてください'): string =>
	`${lead}。NO_PROXY に {loginServer} を追加し${thenStartAgain}`;

export const clientCertificateRequired = {
	short: 'クライアント証明書が必要',
	summary: '{loginServer} がクライアント証明書を要求しています。',
	meaning:
		'Azure のレジストリはクライアント証明書を要求しません。レジストリの代わりにゲートウェイが要求しています。',
	fixes: {
		bypassGateway:
			'{loginServer} をそのまま通過させるようゲートウェイの管理者に依頼するか、別のネットワークから接続してください。',
	},
} as const satisfies FindingWords;

/** `lead` comes before the verb, for example もう一度 (again). */
export const signInWithCli = (lead = '') => ({
	switchAzureCliCloud: '先に Azure CLI のクラウドを {nonDefaultCloud} に切り替えてください。',
	signInWithAzureCli: `Azure CLI で${lead}サインインしてください。`,
	signInToTenant: `Azure CLI でテナント {requestedTenant} に${lead}サインインしてください。`,
});

export const retry = 'このチェックを再試行してください。';
export const waitAndRetry = '1 分ほど待ってから再試行してください。';
export const retryAfterACut = '再試行してください。切断が 1 回だけの場合は、一時的な問題の可能性があります。';
export const giveItLonger = '制限時間を延ばしてください。';
export const azureStatus = 'Azure で障害が発生していないかどうかを確認してください: https://status.azure.com';
export const giveCorrelationId =
	'エラーが解消しない場合は、相関 ID {correlationId} を Azure サポートに伝えてください。';
export const smallerPackets =
	'VPN を切断するか、VPN のインターフェイスの MTU を小さくして、再試行してください。';
export const checkRegistryMeant = '{loginServer} が目的のレジストリかどうかを確認してください。';
export const askAboutRewriting =
	'プロキシが {loginServer} の応答を書き換えていないかどうかを、ネットワーク担当者に確認してください。';
export const checkNotRewritten =
	'{loginServer} が目的のレジストリであり、プロキシが応答を書き換えていないことを確認してください。';
export const seeWhetherToSignIn =
	'ブラウザーを開き、ネットワークへのサインインを求められるかどうかを確認してください。';
export const pageInPlace =
	'プロキシか、サインインが必要なネットワークが、応答の代わりに独自のページを返しました。';
export const tokenExpected =
	'Azure のレジストリはトークンを返します。プロキシが代わりに応答したか、応答を書き換えた可能性があります。';
export const getAuthority =
	'プロキシの認証局の証明書を PEM 形式でネットワーク担当者から入手し、このマシンの信頼ストアに追加してください。';
export const companyProxyOpensTls =
	'多くの場合、社内のプロキシが TLS 通信を復号し、証明書を独自の認証局のものに差し替えています。このマシンは、プロキシの認証局を信頼していません。';
export const connectNetworkOrVpn = 'ネットワークまたは VPN に接続してから再試行してください。';
export const anyNameResolves = '別の名前を解決できるかどうかを確認してください。';
export const nameAvailable =
	'この名前のレジストリがあるかどうかを確認してください。nameAvailable が true の場合、その名前のレジストリはありません。';
export const retryOften = 'この種のエラーは、通常は数分以内に解消します。';

export const roleFixes = {
	showRoleMode:
		'レジストリのロールの割り当てモードを確認してください。AbacRepositoryPermissions と表示された場合は、次の 2 つのロールのうち、後のほうを割り当ててください。何も表示されない場合は、レジストリが ABAC を使っていないか、Azure CLI が古すぎる可能性があります。',
	assignAcrPull: 'ID に AcrPull ロールを割り当ててください (レジストリの所有者が実行できます)。',
	assignRepositoryReader:
		'リポジトリ単位のアクセス許可 (ABAC) を使うレジストリでは、Container Registry Repository Reader ロールを割り当ててください。AcrPull ロールや所有者 (Owner) ロールでは、プルが許可されません。',
	waitForRole: 'ロールを割り当てた直後の場合は、10 分ほど待ってから再試行してください。',
};
