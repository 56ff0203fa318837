import type {azureSignIn as check} from './azure-sign-in.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	anyNameResolves,
	azureStatus,
	companyProxyOpensTls,
	connectNetworkOrVpn,
	getAuthority,
	giveItLonger,
	signInWithCli,
	thenStartAgain,
	waitAndRetry,
} from '../../ja.ts';

const noToken =
	'Entra トークンがないと、レジストリのトークンも得られません。ネットワークのチェックはそのまま実行されます。試した資格情報と失敗した理由は、「確認した内容」にあります。';
const listed = '試した資格情報は、「確認した内容」にあります。';
const signIn = signInWithCli();
const signInAgain = signInWithCli('もう一度');
const signInWithOthers = {
	signInWithPowerShell: 'Azure PowerShell でもう一度サインインしてください。',
	signInWithDeveloperCli: 'Azure Developer CLI でもう一度サインインしてください。',
};
const signInAsApplication =
	'Azure CLI でこのアプリケーションとしてサインインしてください。シークレットの入力を求められます。';
const otherCertificate =
	'このアプリケーションに登録されたものではありません。登録が差し替えられたか、別のアプリケーションの証明書です。';

export const azureSignIn: WordsFor<typeof check> = {
	title: 'Azure サインイン',
	labels: {
		allowedCredentialSettings: '使用できる値',
		resourceManagerErrorCode: 'Resource Manager のトークンがない理由',
	},
	findings: {
		'signed-in': {
			summary: [
				'{who} ({credential} を使用)',
				'アプリケーション {applicationId} ({credential} を使用)',
				'サインイン済み ({credential} を使用)',
			],
		},
		'earlier-credential-refused': {
			summary: '{refusedCredential} は拒否 ({errorCode})。{credential} は使えます。',
			meaning:
				'Azure のライブラリを使うプログラムは、拒否された資格情報で停止し、次の資格情報を試しません: {reason}',
			fixes: {
				fixRefusedCredential: `その資格情報を修正してください。変数で設定している場合は、変数を修正するか削除し${thenStartAgain}`,
				chooseCredential: `または、使う資格情報を指定し${thenStartAgain}`,
			},
		},
		'token-expired': {
			summary: '取得したトークンが期限切れです ({credential}、{expires} UTC)。',
			meaning: '期限切れのトークンが発行されることはないため、このマシンの時計が進んでいる可能性があります。',
			fixes: {
				checkClock: 'このマシンの時計を正確な時刻と比べ、合わせてください。',
				switchAzureCliCloud: signIn.switchAzureCliCloud,
				signInWithAzureCli: '時計が正しければ、Azure CLI でもう一度サインインしてください。',
				signInToTenant:
					'時計が正しければ、Azure CLI でテナント {requestedTenant} にもう一度サインインしてください。',
			},
		},
		'not-signed-in': {
			summary: '{cloud} の資格情報がありません。Azure CLI は未サインインです。',
			meaning: noToken,
			fixes: {
				...signIn,
				useDeviceCode: 'ブラウザーのないマシンでは、デバイス コードでサインインしてください。',
				useDeviceCodeInTenant: 'ブラウザーのないマシンでは、デバイス コードでサインインしてください。',
				setServicePrincipal: `CI では、AZURE_TENANT_ID、AZURE_CLIENT_ID、AZURE_CLIENT_SECRET を設定し${thenStartAgain}`,
				assignManagedIdentity: 'Azure 上のマシンなら、マネージド ID を割り当ててもかまいません。',
			},
		},
		'azure-cli-not-installed': {
			summary: '{cloud} の資格情報がなく、Azure CLI もインストールされていません。',
			meaning: noToken,
			fixes: {
				installAzureCli: 'Azure CLI (https://aka.ms/azure-cli) をインストールし、サインインしてください。',
				setServicePrincipal: `または、AZURE_TENANT_ID、AZURE_CLIENT_ID、AZURE_CLIENT_SECRET を設定し${thenStartAgain}`,
			},
		},
		'no-allowed-credential': {
			summary: [
				'使える資格情報がありません: AZURE_TOKEN_CREDENTIALS が許可する {allowedCredentials} は未設定です。',
				'使える資格情報がありません: AZURE_TOKEN_CREDENTIALS が他を除外しています。',
			],
			meaning:
				'この変数により、他の資格情報は除外されます。その中に使えるものがあるかもしれません。試した資格情報と失敗した理由は、「確認した内容」にあります。',
			fixes: {
				unsetVariable: `変数を削除し${thenStartAgain}`,
				setUpAllowed: 'または、許可された資格情報を設定してから再試行してください: {allowedCredentials}',
			},
		},
		'credential-incomplete': {
			summary: '資格情報の設定が不足しています ({incompleteCredential}): {reason}',
			meaning:
				'必要な変数の一部しか設定されていないため、試しませんでした。ここにある他の資格情報からもトークンは得られませんでした。',
			fixes: {
				setMissingVariable: `足りない変数を設定し${thenStartAgain}`,
				useOtherCredential: `または、別の資格情報を使ってください。${listed}`,
			},
		},
		'credential-setting-invalid': {
			summary: 'AZURE_TOKEN_CREDENTIALS の値が不正です (資格情報の名前ではありません)。',
			meaning: 'Azure のライブラリはこの設定で停止します。指定できる値: {allowed}',
			fixes: {correctVariable: `変数を修正するか削除し${thenStartAgain}`},
		},
		'secret-refused': {
			summary: 'シークレットが拒否されました ({refusedCredential}、{errorCode})。',
			meaning: [
				'{secretVariable} の値は、このアプリケーションのシークレットではありません。シークレットの ID を設定していることがよくあります。',
				'このアプリケーションのシークレットではないか、すでに無効になっています。',
			],
			fixes: {
				setSecretValue: `{secretVariable} に、シークレットの ID ではなく値を設定し${thenStartAgain}`,
				signInAsApplication,
				resetSecret: '値がわからない場合は、新しいシークレットを作成してください。',
			},
		},
		'secret-expired': {
			summary: 'シークレットの期限が切れています ({errorCode})。',
			meaning:
				'{refusedCredential} が使うアプリケーションは Entra にありますが、シークレットの有効期限が過ぎています。',
			fixes: {
				resetSecret: '新しいシークレットを作成してください。',
				setNewSecret: `その値を {secretVariable} に設定し${thenStartAgain}`,
				signInAsApplication,
			},
		},
		'application-not-found': {
			summary: 'テナントにアプリケーションがありません ({errorCode})。',
			meaning: [
				'{clientVariable} が誤っているか、問い合わせたテナントとは別のテナントのものです。',
				'{refusedCredential} が使うアプリケーションは、削除されたか、問い合わせたテナントとは別のテナントのものです。',
			],
			fixes: {
				correctVariables: `{clientVariable} と {tenantSetting} をアプリの登録に合わせて修正し${thenStartAgain}`,
				signInAsApplication,
				specifyTenant: 'アプリケーションのテナントを指定してください。',
			},
		},
		'tenant-not-found': {
			summary: 'Entra にこのテナントはありません ({errorCode})。',
			meaning: 'テナントの指定が誤っているか、{cloud} ではないクラウドのテナントです。',
			fixes: {
				correctTenant: `{tenantSetting} を修正し${thenStartAgain}`,
				specifyTenant: '正しいテナントを指定してください。',
				listTenants: 'アカウントのテナントを確認してください。',
				signInToRightTenant: 'Azure CLI で正しいテナントにサインインしてください。',
			},
		},
		'sign-in-again': {
			summary: '再サインインが必要です ({refusedCredential}、{errorCode})。',
			meaning:
				'保存されたサインイン情報が期限切れか取り消し済みであるか、ポリシーが追加の確認を求めています: {reason}',
			fixes: {
				...signInAgain,
				...signInWithOthers,
				signInWithTool:
					'サインイン情報を保持しているプログラムで、サインインし直してください。ブラウザーのないマシンでは、デバイス コードを使います。',
			},
		},
		'conditional-access-blocked': {
			summary: '条件付きアクセスで拒否されました ({refusedCredential}、{errorCode})。',
			meaning:
				'Entra はサインインする ID を確認しましたが、テナントのポリシーが、このデバイス、ネットワーク、またはプログラムからのサインインを許可していません。サインインし直しても解決しません: {reason}',
			fixes: {
				useAllowedDevice: 'ポリシーで許可されたデバイスとネットワークを使ってください。',
				askAdministrator:
					'テナントの管理者に問い合わせてください。該当するポリシーは Entra のサインイン ログにあります。',
			},
		},
		'audience-refused': {
			summary: 'レジストリ用トークンを取得できません ({errorCode})。',
			meaning:
				'コンテナー レジストリの audience がテナントになく、Resource Manager 用のトークンも得られませんでした。',
			fixes: {
				grantConsent: 'Azure Container Registry に同意するよう、テナントの管理者に依頼してください。',
				specifyTenant: '別のテナントを指定してください。',
			},
		},
		'sign-in-timed-out': {
			summary: '時間内にトークンが得られません ({refusedCredential})。',
			meaning: 'ここから Entra に到達できないか、トークンを要求したプログラムがハングしています。',
			fixes: {
				allowMoreTime: giveItLonger,
				requestToken: 'Azure CLI でトークンを直接取得し、ハングしないか確認してください。',
			},
		},
		'entra-unreachable': {
			summary: 'Entra に到達できません ({errorCode})。',
			meaning:
				'{cloud} のサインイン先がここからの要求に応答しないか、このマシンで信頼されていない証明書を提示しています: {reason}',
			fixes: {
				connectToNetwork: connectNetworkOrVpn,
				allowSignInHost:
					'{cloud} のサインイン先のホストを許可するよう、ネットワーク担当者に依頼してください。',
			},
		},
		'entra-not-resolved': {
			summary: 'サインイン先の名前を解決できません ({cloud}、{errorCode})。',
			meaning: 'DNS から応答が得られません。このマシンがオフラインであるか、DNS サーバーに障害があります。',
			fixes: {connectToNetwork: connectNetworkOrVpn, resolveOtherName: anyNameResolves},
		},
		'entra-error': {
			summary: 'サインイン先で内部エラーが発生しました ({cloud})。',
			meaning: '途中のプロキシが応答した場合を除き、このマシンが原因ではありません: {reason}',
			fixes: {waitAndRetry, checkAzureStatus: azureStatus},
		},
		'entra-certificate-refused': {
			summary: 'サインイン先の証明書を信頼できません ({errorCode})。',
			meaning: companyProxyOpensTls,
			fixes: {
				trustCaCertificate: getAuthority,
				trustForAzureCli: `Azure CLI 用に、REQUESTS_CA_BUNDLE でファイルを指定し${thenStartAgain}`,
				trustForAcrDoctor: `acr-doctor 用に、NODE_EXTRA_CA_CERTS でファイルを指定し${thenStartAgain}`,
			},
		},
		'proxy-authentication-required': {
			summary: 'プロキシの認証が必要です (407): サインイン先に接続できません。',
			meaning: 'プロキシがユーザー名とパスワードを要求しています。拒否しているのは Entra ではありません。',
			fixes: {
				setProxyCredentials: `HTTPS_PROXY を http://USER:PASSWORD@HOST:PORT の形で設定し${thenStartAgain}`,
			},
		},
		'proxy-malformed': {
			summary: '{variable} の値はプロキシのアドレスではありません。',
			meaning: 'この変数に従うプログラムは、サインインも含めて接続できません。',
			fixes: {correctProxy: `プロキシのアドレスを設定し${thenStartAgain}`},
		},
		'azure-cli-broken': {
			summary: 'このマシンの Azure CLI が動作しません ({errorCode})。',
			meaning: 'インストールされていますが、トークンも未サインインの表示もないまま終了しました: {reason}',
			fixes: {
				runAzVersion: '動作するかどうか確認してください。',
				reinstall: '動作しなければ、インストールし直してください: https://aka.ms/azure-cli',
				requestToken: 'トークンを直接取得してみてください。',
			},
		},
		'certificate-not-registered': {
			summary: 'Entra に未登録のクライアント証明書です ({errorCode})。',
			meaning: [
				`{certificateVariable} の証明書は、${otherCertificate}`,
				`{refusedCredential} が提示する証明書は、${otherCertificate}`,
			],
			fixes: {
				uploadCertificate: '証明書の公開部分をアプリの登録にアップロードしてください。',
				setRegisteredCertificate: `または、登録済みの証明書を {certificateVariable} で指定し${thenStartAgain}`,
				signInWithCertificate: 'または、登録済みの証明書を使い、Azure CLI でサインインしてください。',
			},
		},
		'client-certificate-unusable': {
			summary: '証明書を使えません: AZURE_CLIENT_CERTIFICATE_PATH',
			meaning: '{reason}',
			fixes: {
				providePem: '証明書と秘密鍵を含み、ここから読み取れる PEM ファイルを置いてください。',
				convertPfx: 'PFX ファイルがある場合は、変換してください。',
				setKeyPassword: `鍵にパスワードがある場合は、AZURE_CLIENT_CERTIFICATE_PASSWORD を設定し${thenStartAgain}`,
			},
		},
		'federated-token-unreadable': {
			summary: 'ポッドのトークンを読み取れません: AZURE_FEDERATED_TOKEN_FILE',
			meaning:
				'{reason} このトークンは、ワークロード ID を使うポッドに、クラスターが自動的に配置するものです。',
			fixes: {
				labelPod:
					'クラスター内では、ポッドにラベル azure.workload.identity/use: "true" を付け、サービス アカウントを指定し、ポッドを起動し直してください。',
				unsetVariable: `クラスターの外では、変数を削除し${thenStartAgain}`,
			},
		},
		'credential-refused': {
			summary: [
				'資格情報が拒否されました ({refusedCredential}、{errorCode})。',
				'資格情報が拒否されました ({refusedCredential})。',
			],
			meaning: '{reason}',
			fixes: {
				...signInAgain,
				...signInWithOthers,
				correctVariables: `{clientVariable}、{tenantSetting}、およびシークレットか証明書を修正し${thenStartAgain}`,
				tryOtherCredential: `別の資格情報なら使えるかもしれません。${listed}`,
			},
		},
	},
};
