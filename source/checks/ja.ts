import type {FindingWords} from '../describe/language-pack.ts';

/** 前に来る語は連用形 (「修正し」など)。 */
export const thenStartAgain = '、同じシェルから acr-doctor を起動し直してください。';

/** `lead` は前置き。 */
export const bypassProxy = (lead = 'または、レジストリへの接続をプロキシから除外します'): string =>
	`${lead}。NO_PROXY に {loginServer} を追加し${thenStartAgain}`;

export const clientCertificateRequired = {
	summary: 'クライアント証明書を要求されました: {loginServer}',
	meaning:
		'Azure のレジストリがクライアント証明書を要求することはありません。手前にあるゲートウェイが要求しています。',
	fixes: {
		bypassGateway:
			'{loginServer} を対象外にするようゲートウェイの管理者に依頼するか、別のネットワークから接続してください。',
	},
} as const satisfies FindingWords;

/** `lead` は「もう一度」など。 */
export const signInWithCli = (lead = '') => ({
	switchAzureCliCloud: '先に Azure CLI のクラウドを {nonDefaultCloud} に切り替えてください。',
	signInWithAzureCli: `Azure CLI で${lead}サインインしてください。`,
	signInToTenant: `Azure CLI でテナント {requestedTenant} に${lead}サインインしてください。`,
});

export const retry = '再試行してください。';
export const waitAndRetry = '1 分ほど待ってから再試行してください。';
export const retryAfterACut = '再試行してください。1 回だけの切断なら偶然のこともあります。';
export const giveItLonger = '制限時間を延ばしてください。';
export const azureStatus = 'Azure で障害が発生していないか確認してください: https://status.azure.com';
export const giveCorrelationId =
	'解消しない場合は、相関 ID {correlationId} を Azure サポートに伝えてください。';
export const smallerPackets = 'VPN を切るか、VPN のインターフェイスの MTU を小さくして試してください。';
export const checkRegistryMeant = '{loginServer} が目的のレジストリかどうか確認してください。';
export const askAboutRewriting =
	'プロキシが {loginServer} の応答を書き換えていないか、ネットワーク担当者に確認してください。';
export const seeWhetherToSignIn =
	'ブラウザーを開き、ネットワークへのサインインを求められないか確認してください。';
export const pageInPlace =
	'プロキシか、サインインを求めるネットワークが、応答を独自のページに差し替えています。';
export const getAuthority =
	'その認証局の証明書を PEM 形式でネットワーク担当者から入手し、このマシンの信頼ストアに追加してください。';
export const companyProxyOpensTls =
	'多くの場合、社内のプロキシが TLS を復号し、このマシンにない認証局で署名し直しています。';
export const connectNetworkOrVpn = 'ネットワークまたは VPN に接続してから再試行してください。';
export const anyNameResolves = '別の名前なら解決できるかどうか確認してください。';
export const retryOften = 'この種のエラーは、たいてい数分以内に解消します。';

/** 権限が足りないときの手順。 */
export const roleFixes = {
	showRoleMode:
		'このレジストリで有効なロールの種類を確認してください。AbacRepositoryPermissions と表示されたら、次の 2 つのうち後の対処が必要です。何も表示されなければ、レジストリが ABAC を使っていないか、az が古くて判別できません。',
	assignAcrPull: 'ID に AcrPull ロールを付与してください (レジストリの所有者が実行できます)。',
	assignRepositoryReader:
		'リポジトリ単位の権限 (ABAC) を使うレジストリでは、Container Registry Repository Reader ロールが必要です。AcrPull や Owner では権限が付与されません。',
	waitForRole: 'ロールを付与した直後なら、10 分ほど待ってから再試行してください。',
};
