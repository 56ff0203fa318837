import type {resource as check} from './resource.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	azureStatus,
	companyProxyOpensTls,
	getAuthority,
	giveCorrelationId,
	giveItLonger,
	pageInPlace,
	retry,
	retryOften,
	seeWhetherToSignIn,
	thenStartAgain,
	waitAndRetry,
} from '../../ja.ts';

const otherChecksContinue =
	'他のチェックは、名前にクラウドのサフィックスを付けたログイン サーバー、または指定されたログイン サーバーに対して続行します。';
const notForPulling = 'プルには不要ですが、az acr コマンドには必要です。';
const enoughForPulling = 'プルにしか使わない ID なら、何もする必要はありません。';
const askForReader =
	'ここで詳しく調べるには、レジストリの Reader ロールを付与するよう所有者に依頼してください。';
const hashInFull = 'ログイン サーバーにハッシュが付いている場合 (NAME-HASH) は、完全な形で指定してください。';
const closed = 'この ID にサブスクリプションを見る権限がありません。後者の場合でもプルはできます。';
const otherTenant = 'レジストリが別のテナントにある場合は、そのテナントにサインインしてください。';

export const resource: WordsFor<typeof check> = {
	title: 'Azure 上のレジストリ',
	labels: {
		adminUserEnabled: '管理者ユーザー',
		anonymousPullEnabled: '匿名プル',
		requestedSubscription: '指定のサブスクリプション',
		dataEndpoints: 'データ エンドポイント',
		defaultAction: 'ファイアウォール既定',
		domainNameLabelScope: 'ハッシュの範囲',
		otherCloudMatch: '別のクラウドで検出',
		encryptionStatus: 'カスタマー マネージド キー',
		foundBy: '検出方法',
		isNameAvailable: '名前は未使用',
		loginServers: 'ログイン サーバー',
		otherTenants: '他のテナント',
		privateEndpointCount: 'プライベート エンドポイント',
		provisioningState: '状態',
		region: 'リージョン',
		registryTenant: 'レジストリのテナント',
		resourceGroup: 'リソース グループ',
		armTokenPolicy: 'Resource Manager のトークン',
		resourceName: 'リソース名',
		roleAssignmentMode: 'ロール割り当てモード',
		skipReason: '検索しなかった理由',
		sku: 'サービス レベル',
		subscriptionName: 'サブスクリプション名',
		subscriptionCount: '見えるサブスクリプション',
		tokenErrorCode: 'トークンがない理由',
		trustPolicy: 'コンテンツの信頼',
		requestedHost: '指定のホスト',
	},
	terms: {
		foundBy: {'resource-graph': 'Azure Resource Graph の検索', subscription: 'サブスクリプションの一覧'},
		skipReason: {
			'host-outside-cloud': 'ホストがこのクラウドのものではない',
			'no-token': 'Entra がトークンを発行しない',
		},
	},
	findings: {
		found: {
			summary: [
				'{subscriptionName} の {resourceGroup}: {sku}、{region}',
				'{subscriptionName} の {resourceGroup}',
				'{registry}',
			],
		},
		'login-server-mismatch': {
			summary:
				'ログイン サーバーが違います: {registry} は {loginServer} です ({requestedHost} ではありません)。',
			meaning:
				'この ID から見える同名のレジストリは、ログイン サーバーが異なります。指定されたログイン サーバーは、別の所有者のものか、存在しません。',
			fixes: {
				checkLoginServer: 'Azure が示すログイン サーバーをチェックしてください。',
				useLoginServer: 'イメージ名に {loginServer} を使い、そこにサインインしてください。',
			},
		},
		'registry-ambiguous': {
			summary: ['同名のレジストリが複数あります: {registry} ({loginServers})'],
			meaning:
				'ログイン サーバーにハッシュが付くレジストリは、同じ名前を持つことがあります。サブスクリプションやサフィックスで 1 つに決まらない場合、ログイン サーバーは名前から作られます。',
			fixes: {
				giveLoginServer: 'ログイン サーバーを完全な形で指定してください。',
				nameSubscription: 'または、サブスクリプションを指定してください。',
				listRegistries: 'すべてを一覧で確認してください。',
			},
		},
		'subscription-mismatch': {
			summary:
				'別のサブスクリプションにあります: {registry} は {requestedSubscription} ではなく {subscriptionName} の中です。',
			meaning:
				'Azure CLI は、現在のサブスクリプションの中だけでレジストリを探します。見つからない場合、ログイン サーバーは推測で補いますが、レジストリそのものを操作するコマンドは失敗します。',
			fixes: {
				selectSubscription: 'Azure CLI のサブスクリプションを切り替えてください。',
				nameSubscription:
					'別のサブスクリプションを指定した場合は、このサブスクリプションを指定してください。',
			},
		},
		creating: {
			summary: '{registry} は作成中です。',
			meaning: '作成が終わるまでは、名前を解決できないことや、要求が拒否されることがあります。',
			fixes: {waitAndRetry},
		},
		updating: {
			summary: '{registry} は変更中です。',
			meaning: 'ネットワーク、キー、レプリカの変更が全体に行き渡るまで、数分かかります。',
			fixes: {waitAndRetry: '変更が終わるのを待ってから再試行してください。'},
		},
		deleting: {
			summary: '{registry} は削除中です。',
			meaning:
				'だれかの操作か、デプロイによって削除されています。今は応答していても、まもなく使えなくなります。',
			fixes: {
				showActivityLog: 'だれが削除したか、アクティビティ ログで確認してください。',
				useOtherRegistry: '別のレジストリを使ってください。',
			},
		},
		'provisioning-failed': {
			summary: '最後の変更が失敗しています: {registry}',
			meaning: 'Azure が変更を完了できませんでした。変更前と同じように動作するとは限りません。',
			fixes: {
				showActivityLog: '何が失敗したか、アクティビティ ログで確認してください。',
				repeatChange: '変更をやり直してください。',
			},
		},
		'registry-not-found': {
			summary: 'レジストリがありません: {cloud} に {registry} という名前はありません。',
			meaning:
				'Azure によると、この名前は未使用です。スペルが違う、削除された、別のクラウドにある、のいずれかです。ログイン サーバーにハッシュが付くレジストリは、名前が未使用と表示されても存在することがあります。',
			fixes: {
				checkSpelling: 'スペルを確認してください。',
				listRegistries: '現在のサブスクリプションのレジストリを確認してください。',
				giveLoginServer: hashInFull,
				nameCloud: '別のクラウドにある場合は、そのクラウドを指定してください。',
			},
		},
		'other-cloud': {
			summary:
				'別のクラウドで見つかりました: {otherHost} ({homeCloud})。{cloud} に {registry} はありません。',
			meaning: 'レジストリも、サインイン先も、名前も、クラウドごとに異なります。',
			fixes: {
				checkOtherCloud: 'そのクラウドのレジストリをチェックしてください。',
				switchAzureCliCloud: 'Azure CLI もそのクラウドに切り替えてください。',
				checkSpelling: 'このクラウドで合っているなら、スペルを確認してください。',
			},
		},
		'not-visible': {
			summary: [
				'{registry} はありますが、見えません ({who})。',
				'{registry} はありますが、見えません (アプリケーション {applicationId})。',
				'{registry} はありますが、見えません (サインイン中の ID)。',
			],
			meaning: [
				`レジストリが {identityTenant} とは別のテナントにある (この ID は {otherTenants} にも所属) か、${closed}${otherChecksContinue}`,
				`レジストリが {identityTenant} とは別のテナントにあるか、${closed}${otherChecksContinue}`,
				`レジストリが別のテナントにあるか、${closed}${otherChecksContinue}`,
			],
			fixes: {
				signInToKnownTenant:
					'レジストリがテナント {otherTenant} にある場合は、そのテナントにサインインしてください。',
				signInToTenant: otherTenant,
				requestReader:
					'そうでなければ、レジストリの Reader ロールを付与するよう所有者に依頼するか、このまま続けてください。',
				giveLoginServer: hashInFull,
			},
		},
		'not-listed': {
			summary: 'この ID からレジストリは見えません (Resource Manager)。',
			meaning: `プル専用の ID にはレジストリが見えませんが、プルに支障はありません。${otherChecksContinue}`,
			fixes: {doNothing: enoughForPulling, requestReader: askForReader, giveLoginServer: hashInFull},
		},
		'no-subscription': {
			summary: '見えるサブスクリプションがありません (この ID)。',
			meaning: `レジストリのロールしか持たない ID ではこうなることがありますが、プルはできます。${otherChecksContinue}`,
			fixes: {doNothing: enoughForPulling, signInToTenant: otherTenant, giveLoginServer: hashInFull},
		},
		'access-denied': {
			summary: 'レジストリを探す権限がありません (この ID、Resource Manager)。',
			meaning: `プル専用の ID にこの権限はありませんが、なくてもプルできます。${otherChecksContinue}`,
			fixes: {doNothing: enoughForPulling, requestReader: askForReader, giveLoginServer: hashInFull},
		},
		'search-not-supported': {
			summary: 'レジストリを探す手段がありません (このクラウドは未対応)。',
			meaning: `このクラウドの Resource Manager は、この問い合わせに対応していません。${otherChecksContinue}`,
			fixes: {giveLoginServer: hashInFull},
		},
		'host-outside-cloud': {
			summary: '未検索: 指定されたホストは {cloud} のものではありません。',
			meaning:
				'Resource Manager で調べられるのは、同じクラウドのレジストリだけです。そのトークンを他に送ることもありません。他のチェックに影響はありません。',
			fixes: {
				giveAzureHost:
					'Azure のレジストリなら、.azurecr.io などで終わる Azure のログイン サーバーで指定してください。',
			},
		},
		'no-token': {
			summary: 'トークンがありません: Resource Manager 用 ({errorCode})',
			meaning: `レジストリへのサインインはできますが、Azure 自体へのサインインは拒否されます。条件付きアクセスのポリシーが原因のことがあります。az acr コマンドにはこのサインインが必要です。${otherChecksContinue}`,
			fixes: {
				askAdministrator:
					'テナントの管理者に問い合わせてください。理由は Entra のサインイン ログにあります。',
				requestToken: 'Azure CLI の表示を確認してください。',
			},
		},
		unreachable: {
			summary: 'Resource Manager に到達できません ({error})。',
			meaning: `${notForPulling}${otherChecksContinue}`,
			fixes: {
				allowResourceManager:
					'{cloud} の Resource Manager を許可するよう、ネットワーク担当者に依頼してください。',
				showResourceManager: 'そのアドレスを確認してください。',
			},
		},
		'timed-out': {
			summary: [
				'応答が途中で止まりました: Resource Manager ({unfinished})',
				'時間内に応答がありません: Resource Manager',
			],
			meaning: `${notForPulling}${otherChecksContinue}`,
			fixes: {
				retry,
				allowMoreTime: giveItLonger,
				allowResourceManager:
					'{cloud} の Resource Manager が許可されているか、ネットワーク担当者に確認してください。',
			},
		},
		'certificate-untrusted': {
			summary: '証明書を信頼できません: Resource Manager ({error})',
			meaning: `${companyProxyOpensTls}トークンは送っていません。${otherChecksContinue}`,
			fixes: {
				trustCaCertificate: getAuthority,
				trustForAcrDoctor: `または、NODE_EXTRA_CA_CERTS でファイルを指定し${thenStartAgain}`,
			},
		},
		'token-rejected': {
			summary: [
				'Resource Manager がトークンを拒否しました (401): {detail}',
				'Resource Manager がトークンを拒否しました (401)。',
			],
			meaning: `トークンが期限切れか、取り消されたか、別のクラウドのものです。${otherChecksContinue}`,
			fixes: {
				retry: '再試行してください。新しいトークンを取得します。',
				signInAgain: '解消しない場合は、もう一度サインインしてください。',
			},
		},
		throttled: {
			summary: [
				'Resource Manager の要求制限に達しました (429)。{wait} 秒後に試してください。',
				'Resource Manager の要求制限に達しました (429)。',
			],
			meaning: `一定時間に送れる要求の数は、ID ごとに制限されています。${otherChecksContinue}`,
			fixes: {waitAndRetry: '待ってから再試行してください。'},
		},
		'server-error': {
			summary: 'Resource Manager が {status} を返しました (Azure 側のエラー)。',
			meaning: `${retryOften}${otherChecksContinue}`,
			fixes: {waitAndRetry, contactSupport: giveCorrelationId, checkAzureStatus: azureStatus},
		},
		'invalid-response': {
			summary: [
				'応答したのは Resource Manager ではありません: {pageTitle}',
				'Resource Manager のものではない応答が返されました。',
			],
			meaning: `${pageInPlace}${otherChecksContinue}`,
			fixes: {
				openBrowser: seeWhetherToSignIn,
				allowResourceManager:
					'{cloud} の Resource Manager への通信を許可するよう、ネットワーク担当者に依頼してください。',
			},
		},
		'unexpected-status': {
			summary: [
				'Resource Manager が {status} を返しました: {detail}',
				'Resource Manager が {status} を返しました。',
			],
			meaning: `正常なら、レジストリの情報を返します。${otherChecksContinue}`,
			fixes: {retry, contactSupport: giveCorrelationId},
		},
	},
};
