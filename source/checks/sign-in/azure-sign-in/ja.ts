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
import {errorLineLabels} from '../../containers/ja.ts';
import {azureCliProblems} from '../../programs/azure-cli-problem/ja.ts';
import {credentialWords} from './ja-credentials.ts';
import {entraAccountWords, entraPolicyWords} from '../entra/ja.ts';
import {entraApplicationWords, entraFederationWords} from '../entra/ja-applications.ts';

const listed = '試した資格情報とエラーは、「確認したデータ」に表示されます。';
const noToken = `Entra トークンがないと、レジストリはレジストリのトークンを発行しません。ネットワークのチェックはそのまま実行されます。${listed}`;
const signIn = signInWithCli();
const signInAgain = signInWithCli('もう一度');
const signInIfEmpty = {
	...signInAgain,
	signInWithAzureCli: '一覧が空の場合は、Azure CLI でもう一度サインインしてください。',
	signInToTenant:
		'一覧が空の場合は、Azure CLI でテナント {requestedTenant} にもう一度サインインしてください。',
};
const signInWithOthers = {
	signInWithPowerShell: 'Azure PowerShell でもう一度サインインしてください。',
	signInWithDeveloperCli: 'Azure Developer CLI でもう一度サインインしてください。',
};
const signInAsApplication =
	'Azure CLI でアプリケーションとしてサインインしてください。az がシークレットの入力を求めます。';
const otherCertificate =
	'このアプリケーションに登録されていません。登録が差し替えられたか、別のアプリケーションの証明書です。';
const useDeviceCode = 'ブラウザーのないマシンでは、デバイス コードでサインインしてください。';

export const azureSignIn: WordsFor<typeof check> = {
	title: 'Azure サインイン',
	column: 'Entra',
	labels: {
		...errorLineLabels,
		proxy: 'サインインのプロキシ',
		pythonVariable: 'Python の変数',
		allowedCredentialSettings: '使用できる値',
		resourceManagerErrorCode: 'Resource Manager のトークンのエラー',
	},
	findings: {
		'signed-in': {
			short: ['{who} ({credential})', 'サインイン済み ({credential})'],
			summary: [
				'{credential} を使い、{who} としてサインインしました。',
				'{credential} を使い、アプリケーション {applicationId} としてサインインしました。',
				'{credential} を使ってサインインしました。',
			],
		},
		'earlier-credential-refused': {
			short: '拒否: {refusedCredential}',
			summary: '{refusedCredential} は拒否されましたが ({errorCode})、{credential} は使えます。',
			meaning:
				'Azure のライブラリを使うプログラムは、資格情報が拒否された時点で停止し、次の資格情報を試しません。メッセージ: {reason}',
			fixes: {
				fixRefusedCredential: `拒否された資格情報を修正してください。資格情報を変数で設定している場合は、変数を修正するか削除し${thenStartAgain}`,
				chooseCredential: `または、使う資格情報を指定し${thenStartAgain}`,
			},
		},
		'token-expired': {
			short: '新しいトークンが期限切れ',
			summary: '{credential} が返したトークンは、{expires} UTC に期限が切れています。',
			meaning:
				'新しいトークンが期限切れのまま発行されることはないため、このマシンの時刻が進んでいる可能性があります。',
			fixes: {
				checkClock: 'このマシンの時刻を正確な時刻と比べ、修正してください。',
				switchAzureCliCloud: signIn.switchAzureCliCloud,
				signInWithAzureCli: '時刻が正しい場合は、Azure CLI でもう一度サインインしてください。',
				signInToTenant:
					'時刻が正しい場合は、Azure CLI でテナント {requestedTenant} にもう一度サインインしてください。',
			},
		},
		'not-signed-in': {
			short: 'Azure CLI で未サインイン',
			summary: '{cloud} の資格情報がありません。Azure CLI でサインインしていません。',
			meaning: noToken,
			fixes: {
				...signIn,
				useDeviceCode,
				useDeviceCodeInTenant: useDeviceCode,
				setServicePrincipal: `CI では、AZURE_TENANT_ID、AZURE_CLIENT_ID、AZURE_CLIENT_SECRET を設定し${thenStartAgain}`,
				assignManagedIdentity:
					'または、このマシンが Azure で動作している場合は、マシンにマネージド ID を割り当ててください。',
			},
		},
		'azure-cli-not-installed': {
			short: 'Azure の資格情報が未設定',
			summary: '{cloud} の資格情報が設定されておらず、Azure CLI もインストールされていません。',
			meaning: noToken,
			fixes: {
				installAzureCli: 'Azure CLI (https://aka.ms/azure-cli) をインストールし、サインインしてください。',
				setServicePrincipal: `または、AZURE_TENANT_ID、AZURE_CLIENT_ID、AZURE_CLIENT_SECRET を設定し${thenStartAgain}`,
			},
		},
		'no-allowed-credential': {
			short: '許可された資格情報が未設定',
			summary: [
				'AZURE_TOKEN_CREDENTIALS で許可されている資格情報は {allowedCredentials} だけですが、このマシンでは設定されていません。',
				'AZURE_TOKEN_CREDENTIALS で、acr-doctor が対応する資格情報が許可されていません。',
			],
			meaning: `この変数により、他の資格情報は、使えるものも含めて除外されます。${listed}`,
			fixes: {
				unsetVariable: `変数を削除し${thenStartAgain}`,
				setUpAllowed:
					'または、許可されている資格情報を設定してから再試行してください: {allowedCredentials}。',
			},
		},
		'credential-incomplete': {
			short: '資格情報の設定が不足',
			summary: '{incompleteCredential} の設定が不足しています。メッセージ: {reason}',
			meaning:
				'この資格情報の変数は、一部が設定され、1 つが不足しているため、資格情報を試しませんでした。他の資格情報でもトークンを取得できませんでした。',
			fixes: {
				setMissingVariable: `不足している変数を設定し${thenStartAgain}`,
				useOtherCredential: `または、別の資格情報を使ってください。${listed}`,
			},
		},
		'credential-setting-invalid': {
			short: '無効: AZURE_TOKEN_CREDENTIALS',
			summary: 'AZURE_TOKEN_CREDENTIALS の値は、資格情報の名前ではありません。',
			meaning: 'Azure のライブラリはこの値を受け付けません。指定できる値: {allowed}',
			fixes: {correctVariable: `変数を修正するか削除し${thenStartAgain}`},
		},
		...credentialWords,
		'secret-refused': {
			short: '拒否: シークレット',
			summary: 'Entra が {refusedCredential} のクライアント シークレットを拒否しました ({errorCode})。',
			meaning: [
				'{secretVariable} の値は、このアプリケーションのシークレットではありません。シークレットの値ではなく ID が設定されていることがよくあります。',
				'値がこのアプリケーションのシークレットではないか、シークレットが削除されています。',
			],
			fixes: {
				setSecretValue: `{secretVariable} に、シークレットの ID ではなく値を設定し${thenStartAgain}`,
				signInAsApplication,
				resetSecret: '値がわからない場合は、新しいシークレットを作成してください。',
			},
		},
		'secret-expired': {
			short: '期限切れ: シークレット',
			summary: 'アプリケーションのクライアント シークレットの期限が切れています ({errorCode})。',
			meaning: '{refusedCredential} が使うアプリケーションは存在しますが、シークレットの期限が切れています。',
			fixes: {
				resetSecret: '新しいシークレットを作成してください。',
				setNewSecret: `新しいシークレットを {secretVariable} に設定し${thenStartAgain}`,
				signInAsApplication,
			},
		},
		'certificate-not-registered': {
			short: 'クライアント証明書が未登録',
			summary: 'クライアント証明書が Entra に登録されていません ({errorCode})。',
			meaning: [
				`{certificateVariable} の証明書は、${otherCertificate}`,
				`{refusedCredential} の証明書は、${otherCertificate}`,
			],
			fixes: {
				uploadCertificate: '証明書の公開部分をアプリの登録にアップロードしてください。',
				setRegisteredCertificate: `または、登録済みの証明書を {certificateVariable} に設定し${thenStartAgain}`,
				signInWithCertificate: 'または、登録済みの証明書を使い、Azure CLI でサインインしてください。',
			},
		},
		'application-certificate-expired': {
			short: 'クライアント証明書の期限切れ',
			summary: 'アプリケーションのクライアント証明書の期限が切れています ({errorCode})。',
			meaning:
				'{refusedCredential} の証明書はこのアプリケーションに登録されていますが、有効期間が終わっています。',
			fixes: {
				uploadCertificate: '新しい証明書を作成し、その公開部分をアプリの登録にアップロードしてください。',
				setNewCertificate: `新しい証明書と秘密鍵のファイルを {certificateVariable} に設定し${thenStartAgain}`,
				signInWithCertificate: 'または、新しい証明書を使い、Azure CLI でサインインしてください。',
			},
		},
		'client-certificate-unusable': {
			short: '使用不可: クライアント証明書',
			summary: 'AZURE_CLIENT_CERTIFICATE_PATH の証明書を使えません。',
			meaning: '{reason}',
			fixes: {
				providePem: '証明書と秘密鍵を含む、読み取り可能な PEM ファイルを指定のパスに置いてください。',
				convertPfx: 'PFX ファイルがある場合は、PEM 形式に変換してください。',
				setKeyPassword: `秘密鍵にパスワードがある場合は、AZURE_CLIENT_CERTIFICATE_PASSWORD を設定し${thenStartAgain}`,
			},
		},
		'federated-token-unreadable': {
			short: '読み取り不可: トークン ファイル',
			summary: 'AZURE_FEDERATED_TOKEN_FILE のトークン ファイルを読み取れません。',
			meaning: '{reason} このファイルは、ワークロード ID を使うポッドにクラスターが提供します。',
			fixes: {
				writeTokenAlone: 'JSON、引用符、変数名を含めずに、トークンだけをファイルに書き込んでください。',
				labelPod:
					'クラスター内では、ポッドにラベル azure.workload.identity/use: "true" を付け、サービス アカウントを設定し、ポッドを再起動してください。',
				unsetVariable: `クラスターの外では、変数を削除し${thenStartAgain}`,
			},
		},
		'application-not-found': {
			short: '存在しないアプリケーション',
			summary: 'このテナントにアプリケーションが存在しません ({errorCode})。',
			meaning: [
				'{clientVariable} が間違っているか、別のテナントのアプリケーションです。',
				'{refusedCredential} が使うアプリケーションは、削除されたか、別のテナントのものです。',
			],
			fixes: {
				correctVariables: `{clientVariable} と {tenantSetting} をアプリの登録に合わせて修正し${thenStartAgain}`,
				signInAsApplication,
				specifyTenant: 'アプリケーションのテナントを指定してください。',
			},
		},
		'tenant-not-found': {
			short: '存在しないテナント',
			summary: 'このテナントは存在しません ({errorCode})。',
			meaning: 'テナントの指定が間違っているか、{cloud} 以外のクラウドのテナントです。',
			fixes: {
				correctTenant: `{tenantSetting} を修正し${thenStartAgain}`,
				specifyTenant: '正しいテナントを指定してください。',
				listTenants: 'アカウントのテナントの一覧を確認してください。',
				signInToRightTenant: 'Azure CLI で正しいテナントにサインインしてください。',
			},
		},
		'sign-in-again': {
			short: 'もう一度サインインが必要',
			summary: '{refusedCredential} でもう一度サインインする必要があります ({errorCode})。',
			meaning:
				'保存された資格情報が期限切れまたは取り消し済みか、ポリシーにより追加の確認が必要です。メッセージ: {reason}',
			fixes: {
				...signInAgain,
				...signInWithOthers,
				signInWithTool:
					'資格情報を保存しているツールでもう一度サインインしてください。ブラウザーのないマシンでは、デバイス コードを使ってください。',
			},
		},
		...entraPolicyWords,
		...entraAccountWords,
		...entraApplicationWords,
		...entraFederationWords,
		'audience-refused': {
			short: 'レジストリ用トークンなし',
			summary: 'Entra はこのテナントではレジストリ用のトークンを発行しません ({errorCode})。',
			meaning:
				'テナントにコンテナー レジストリの対象ユーザー (audience) がなく、Azure Resource Manager 用のトークンも取得できませんでした。',
			fixes: {
				grantConsent: 'Azure Container Registry に同意するよう、テナントの管理者に依頼してください。',
				specifyTenant: '別のテナントを指定してください。',
			},
		},
		'sign-in-timed-out': {
			short: 'サインインがタイムアウト',
			summary: '{refusedCredential} が制限時間内にトークンを返しませんでした。',
			meaning: 'このマシンから Entra に到達できないか、資格情報を提供するプログラムがハングしています。',
			fixes: {
				allowMoreTime: giveItLonger,
				requestToken: 'Azure CLI でトークンを要求し、コマンドがハングするかどうかを確認してください。',
			},
		},
		'entra-unreachable': {
			short: 'Entra に到達不可',
			summary: 'Entra に到達できません ({errorCode})。',
			meaning:
				'{cloud} のサインイン先のホストがこのマシンに応答しないか、サインイン先のホストの証明書がこのマシンで信頼されていません。メッセージ: {reason}',
			fixes: {
				connectToNetwork: connectNetworkOrVpn,
				allowSignInHost:
					'{cloud} のサインイン先のホストを許可するよう、ネットワーク担当者に依頼してください。',
			},
		},
		'entra-not-resolved': {
			short: '名前解決に失敗 (Entra)',
			summary: '{cloud} のサインイン先のホストの名前を解決できません ({errorCode})。',
			meaning: 'このマシンがオフラインか、DNS サーバーに障害があります。',
			fixes: {connectToNetwork: connectNetworkOrVpn, resolveOtherName: anyNameResolves},
		},
		'entra-error': {
			short: 'Entra のサーバー エラー',
			summary: '{cloud} のサインイン先のホストがサーバー エラーを返しました。',
			meaning:
				'Entra の代わりにプロキシが応答した場合を除き、このマシンが原因ではありません。メッセージ: {reason}',
			fixes: {waitAndRetry, checkAzureStatus: azureStatus},
		},
		'entra-certificate-refused': {
			short: '信頼されていない証明書 (Entra)',
			summary: 'サインイン先のホストの証明書が信頼されていません ({errorCode})。',
			meaning: companyProxyOpensTls,
			fixes: {
				trustCaCertificate: getAuthority,
				trustForAzureCli: `Azure CLI 用に、REQUESTS_CA_BUNDLE に認証局の証明書ファイルを設定し${thenStartAgain}`,
				trustForAcrDoctor: `acr-doctor 用に、NODE_EXTRA_CA_CERTS に認証局の証明書ファイルを設定し${thenStartAgain}`,
			},
		},
		'proxy-authentication-required': {
			short: 'プロキシの認証が必要 (407)',
			summary: 'サインインで、プロキシがユーザー名とパスワードを要求しています (407)。',
			meaning: 'プロキシが要求を拒否しているため、要求は Entra に届いていません。',
			fixes: {
				setProxyCredentials: `HTTPS_PROXY にユーザー名とパスワードを http://USER:PASSWORD@HOST:PORT の形で設定し${thenStartAgain}`,
			},
		},
		'no-subscription-selected': {
			short: 'サブスクリプションが未選択',
			summary: 'Azure CLI でサインインしていますが、サブスクリプションが選択されていません。',
			meaning: 'Azure CLI がトークンを返すのは、サブスクリプションが選択されている場合だけです。',
			fixes: {
				listSubscriptions: 'サブスクリプションの一覧を表示してください。',
				selectSubscription: 'サブスクリプションを 1 つ選択してください。',
				...signInIfEmpty,
			},
		},
		'proxy-unreachable': {
			short: 'プロキシに接続不可',
			summary: [
				'Azure CLI がプロキシ {proxy} に接続できません。',
				'Azure CLI が HTTPS_PROXY のプロキシに接続できません。',
			],
			meaning:
				'要求はプロキシの手前で止まり、Entra に届いていません。アドレスまたはポートが間違っているか、プロキシが停止しています。',
			fixes: {
				testProxy: 'プロキシが応答するかどうかを確認してください。',
				correctProxy: `HTTPS_PROXY にプロキシのアドレスを設定し${thenStartAgain}`,
				unsetProxy: `または、プロキシが不要なネットワークの場合は、変数を削除し${thenStartAgain}`,
			},
		},
		'proxy-not-resolved': {
			short: 'プロキシの名前解決に失敗',
			summary: [
				'プロキシ {proxy} の名前を DNS で解決できません。',
				'HTTPS_PROXY のプロキシの名前を DNS で解決できません。',
			],
			meaning:
				'名前が間違っているか、社内ネットワークまたは VPN でしか解決できない名前です。Entra は原因ではありません。',
			fixes: {
				connectToNetwork: '社内ネットワークまたは VPN に接続してから、再試行してください。',
				correctProxy: `HTTPS_PROXY にプロキシのアドレスを設定し${thenStartAgain}`,
				unsetProxy: `または、プロキシが不要なネットワークの場合は、変数を削除し${thenStartAgain}`,
			},
		},
		'proxy-without-tls': {
			short: 'プロキシが TLS に非対応',
			summary: ['プロキシ {proxy} が TLS で応答しません。', 'HTTPS_PROXY のプロキシが TLS で応答しません。'],
			meaning:
				'プロキシの URL が https:// で始まっていますが、多くのプロキシは http:// だけに対応しています。https:// のアドレスへの要求は、その場合も暗号化されます。',
			fixes: {correctProxy: `HTTPS_PROXY に http:// で始まるプロキシの URL を設定し${thenStartAgain}`},
		},
		'proxy-refuses-sign-in': {
			short: 'プロキシがサインインをブロック',
			summary: [
				'プロキシ {proxy} が、Azure CLI からサインイン先のホストへの接続を許可しません。',
				'HTTPS_PROXY のプロキシが、Azure CLI からサインイン先のホストへの接続を許可しません。',
			],
			meaning:
				'プロキシが {cloud} のサインイン先のホストへの接続を拒否または切断したか、接続を確立できません。エラーの詳細は「証拠」にあります。',
			fixes: {
				testProxy: 'プロキシの応答を確認してください。',
				allowSignInHost: '{cloud} のサインイン先のホストを許可するよう、プロキシの管理者に依頼してください。',
			},
		},
		'authority-certificate-malformed': {
			short: 'サインインの証明書が不正',
			summary: 'サインイン先のホストの証明書チェーンに、規格に適合しない証明書があります。',
			meaning:
				'Microsoft の証明書は規格に適合しているため、プロキシが独自の認証局 (CA) を使って TLS を復号しています。この認証局の証明書に、新しい Python と OpenSSL が求める拡張がありません。',
			fixes: {
				reissueCertificate:
					'critical の basic constraints、key usage、key identifier の各拡張を付けて、プロキシの認証局の証明書を再発行するよう、ネットワーク担当者に依頼してください。',
				showChain: 'プロキシが送信する証明書を表示してください。',
			},
		},
		'entra-certificate-expired': {
			short: '期限外の証明書 (Entra)',
			summary: 'このマシンの時刻では、サインイン先のホストの証明書が有効期間外です。',
			meaning: 'このマシンの時刻が間違っているか、プロキシが期限切れの独自の証明書を送信しています。',
			fixes: {
				checkClock: 'このマシンの時刻を別のマシンと比べて修正してください。',
				renewCertificate:
					'時刻が正しい場合は、プロキシの証明書を更新するよう、ネットワーク担当者に依頼してください。',
			},
		},
		'proxy-malformed': {
			short: '無効なプロキシ URL: {variable}',
			summary: '{variable} の値は、プロキシの URL として無効です。',
			meaning: 'この変数を使うプログラムは、サインインも含めて一切接続できません。',
			fixes: {correctProxy: `変数にプロキシのアドレスを設定し${thenStartAgain}`},
		},
		...azureCliProblems(),
		'azure-cli-broken': {
			short: 'Azure CLI がトークンを返さない',
			summary: 'Azure CLI がトークンを返しませんでした ({errorCode})。',
			meaning: 'Azure CLI が、サインインの不足とは別のエラーで終了しました。メッセージ: {reason}',
			fixes: {
				reinstall: 'Azure CLI を再インストールしてください: https://aka.ms/azure-cli',
				requestToken: 'Azure CLI でトークンを要求し、メッセージを確認してください。',
				runAzVersion: 'Azure CLI が起動するかどうかを確認してください。',
			},
		},
		'credential-refused': {
			short: '拒否: {refusedCredential}',
			summary: [
				'{refusedCredential} が拒否されました ({errorCode})。',
				'{refusedCredential} が拒否されました。',
			],
			meaning: '{reason}',
			fixes: {
				...signInAgain,
				...signInWithOthers,
				correctVariables: `{clientVariable}、{tenantSetting}、およびシークレットまたは証明書を修正し${thenStartAgain}`,
				tryOtherCredential: `別の資格情報を試してください。${listed}`,
			},
		},
	},
};
