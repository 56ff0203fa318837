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
	'他のチェックは、入力されたログイン サーバー、または名前にクラウドのサフィックスを付けたログイン サーバーで続行します。';
const pullWorksWithout = `Resource Manager はプルには不要ですが、az acr コマンドには必要です。${otherChecksContinue}`;
const doNothing = 'この ID をプルだけに使う場合は、対応は不要です。';
const requestReader =
	'レジストリの詳細を表示するには、レジストリの閲覧者 (Reader) ロールを割り当てるよう、所有者に依頼してください。';
const giveLoginServer =
	'ログイン サーバーにハッシュが付いている場合 (NAME-HASH) は、完全なログイン サーバーを指定してください。';
const noAccess =
	'この ID にレジストリのサブスクリプションへのアクセス許可がない可能性があります。サブスクリプションへのアクセス許可がなくても、プルはできます。';
const signInToTenant = 'レジストリが別のテナントにある場合は、レジストリのテナントにサインインしてください。';
const allowResourceManager =
	'{cloud} の Resource Manager を許可するよう、ネットワーク担当者に依頼してください。';

export const resource: WordsFor<typeof check> = {
	title: 'Azure 上のレジストリ',
	column: 'Azure',
	labels: {
		adminUserEnabled: '管理者ユーザー',
		anonymousPullEnabled: '匿名プル',
		requestedSubscription: '指定のサブスクリプション',
		dataEndpoints: 'データ エンドポイント',
		defaultAction: 'ファイアウォールの既定動作',
		domainNameLabelScope: 'ドメイン名ラベルの範囲',
		otherCloudMatch: '別のクラウドで検出',
		encryptionStatus: 'カスタマー マネージド キー',
		foundBy: '検出方法',
		isNameAvailable: '名前は未使用',
		loginServers: 'ログイン サーバー',
		otherTenants: '他のテナント',
		privateEndpointCount: 'プライベート エンドポイント',
		provisioningState: 'プロビジョニングの状態',
		region: 'リージョン',
		registryTenant: 'レジストリのテナント',
		resourceGroup: 'リソース グループ',
		armTokenPolicy: 'Resource Manager のトークン',
		resourceName: 'リソース名',
		roleAssignmentMode: 'ロールの割り当てモード',
		skipReason: '検索しなかった理由',
		sku: 'サービス レベル',
		subscriptionName: 'サブスクリプション名',
		subscriptionCount: '表示可能なサブスクリプション',
		tokenErrorCode: 'トークンのエラー',
		trustPolicy: 'コンテンツの信頼',
		requestedHost: '指定のホスト',
	},
	terms: {
		foundBy: {'resource-graph': 'Azure Resource Graph の検索', subscription: 'サブスクリプションの一覧'},
		skipReason: {
			'host-outside-cloud': 'このクラウドにないホスト',
			'no-token': 'Entra がトークンを発行しない',
		},
	},
	findings: {
		found: {
			short: ['{sku}、{region}、{resourceGroup}', 'リソース グループ {resourceGroup}', '{registry}'],
			summary: [
				'レジストリ ({sku}、{region}) は {subscriptionName} のリソース グループ {resourceGroup} にあります。',
				'レジストリは {subscriptionName} のリソース グループ {resourceGroup} にあります。',
				'{registry}',
			],
		},
		'login-server-mismatch': {
			short: 'ログイン サーバーの不一致',
			summary: '{registry} のログイン サーバーは、{requestedHost} ではなく {loginServer} です。',
			meaning:
				'指定されたログイン サーバーは、別のレジストリのものか、存在しないログイン サーバーである可能性があります。',
			fixes: {
				checkLoginServer: 'Azure が返したログイン サーバーをチェックしてください。',
				useLoginServer: 'イメージ名に {loginServer} を使い、このログイン サーバーにサインインしてください。',
			},
		},
		'registry-ambiguous': {
			short: '同名のレジストリが複数: {registry}',
			summary: ['{registry} という名前のレジストリが複数あります: {loginServers}'],
			meaning:
				'ログイン サーバーにハッシュが付くレジストリは、同じ名前になることがあります。サブスクリプションでもサフィックスでもレジストリを特定できない場合、名前からログイン サーバーを推測します。',
			fixes: {
				giveLoginServer: '完全なログイン サーバーを指定してください。',
				nameSubscription: 'または、サブスクリプションを指定してください。',
				listRegistries: 'レジストリとログイン サーバーの一覧を表示してください。',
			},
		},
		'subscription-mismatch': {
			short: '別のサブスクリプションで検出',
			summary: '{registry} は {requestedSubscription} ではなく {subscriptionName} にあります。',
			meaning:
				'Azure CLI は、現在のサブスクリプションの中だけを検索します。レジストリが別のサブスクリプションにある場合、Azure CLI はログイン サーバーを推測し、レジストリを管理するコマンドは失敗します。',
			fixes: {
				selectSubscription: 'Azure CLI を、レジストリのあるサブスクリプションに切り替えてください。',
				nameSubscription:
					'acr-doctor に別のサブスクリプションを指定していた場合は、レジストリのあるサブスクリプションに変更してください。',
			},
		},
		creating: {
			short: 'レジストリの作成中',
			summary: '{registry} は作成中です。',
			meaning:
				'Azure が作成を終えるまでは、ログイン サーバーが DNS に存在しないことや、レジストリが要求を拒否することがあります。',
			fixes: {waitAndRetry},
		},
		updating: {
			short: 'レジストリの変更中',
			summary: '{registry} は変更中です。',
			meaning:
				'レジストリのネットワーク、キー、レプリカの変更がすべての場所に反映されるまで、数分かかります。',
			fixes: {waitAndRetry: '変更が完了するのを待ってから再試行してください。'},
		},
		deleting: {
			short: 'レジストリの削除中',
			summary: '{registry} は削除中です。',
			meaning: 'レジストリへの要求は、まもなく失敗するようになります。',
			fixes: {
				showActivityLog: 'レジストリを削除したユーザーを確認してください。',
				useOtherRegistry: '別のレジストリを使ってください。',
			},
		},
		'provisioning-failed': {
			short: '最後の変更に失敗',
			summary: '{registry} の最後の変更に失敗しました。',
			meaning:
				'Azure が変更を完了できませんでした。レジストリは以前と同じように動作することも、まったく動作しないこともあります。',
			fixes: {
				showActivityLog: '失敗した操作を確認してください。',
				repeatChange: '変更をやり直してください。',
			},
		},
		'registry-not-found': {
			short: '存在しないレジストリ: {registry}',
			summary: '{cloud} に {registry} という名前のレジストリはありません。',
			meaning:
				'Azure では、この名前は未使用です。名前のスペルが間違っているか、レジストリが削除されたか、別のクラウドにある可能性があります。ログイン サーバーにハッシュが付くレジストリは、名前が未使用でも存在することがあります。',
			fixes: {
				checkSpelling: 'スペルを確認してください。',
				listRegistries: '現在のサブスクリプションのレジストリの一覧を表示してください。',
				giveLoginServer,
				nameCloud: 'レジストリが別のクラウドにある場合は、レジストリのクラウドを指定してください。',
			},
		},
		'other-cloud': {
			short: '未検出 (別のクラウドに存在)',
			summary: '{registry} は {cloud} では見つかりませんでしたが、{otherHost} が {homeCloud} にあります。',
			meaning: 'レジストリ、サインイン、ホスト名は、クラウドごとに異なります。',
			fixes: {
				checkOtherCloud: '別のクラウドのレジストリをチェックしてください。',
				switchAzureCliCloud: 'Azure CLI も別のクラウドに切り替えてください。',
				checkSpelling: 'レジストリがこのクラウドにある場合は、スペルを確認してください。',
			},
		},
		'not-visible': {
			short: '表示不可 (レジストリは存在)',
			summary: [
				'{registry} は存在しますが、{who} は Azure 上のレジストリを表示できません。',
				'{registry} は存在しますが、アプリケーション {applicationId} は Azure 上のレジストリを表示できません。',
				'{registry} は存在しますが、この ID は Azure 上のレジストリを表示できません。',
			],
			meaning: [
				`レジストリが {identityTenant} とは別のテナントにある (この ID は {otherTenants} にも所属) か、${noAccess}${otherChecksContinue}`,
				`レジストリが {identityTenant} とは別のテナントにあるか、${noAccess}${otherChecksContinue}`,
				`レジストリが別のテナントにあるか、${noAccess}${otherChecksContinue}`,
			],
			fixes: {
				signInToKnownTenant:
					'レジストリがテナント {otherTenant} にある場合は、レジストリのテナントにサインインしてください。',
				signInToTenant,
				requestReader:
					'または、レジストリの閲覧者 (Reader) ロールを割り当てるよう所有者に依頼するか、ロールなしで続行してください。',
				giveLoginServer,
			},
		},
		'not-listed': {
			short: 'この ID の一覧にない',
			summary: 'Resource Manager がこの ID に返す一覧に、この名前のレジストリはありません。',
			meaning: `プル専用の ID はレジストリの一覧を表示できませんが、プルに一覧は不要です。${otherChecksContinue}`,
			fixes: {doNothing, requestReader, giveLoginServer},
		},
		'no-subscription': {
			short: '許可なし: サブスクリプション',
			summary: 'この ID には、どのサブスクリプションへのアクセス許可もありません。',
			meaning: `レジストリのロールだけを持つ ID では正常な結果であり、プルもできます。${otherChecksContinue}`,
			fixes: {doNothing, signInToTenant, giveLoginServer},
		},
		'access-denied': {
			short: 'Azure での検索の許可なし',
			summary: 'この ID には、Resource Manager でレジストリを検索するアクセス許可がありません。',
			meaning: `プル専用の ID にはこのアクセス許可がありませんが、プルには不要です。${otherChecksContinue}`,
			fixes: {doNothing, requestReader, giveLoginServer},
		},
		'search-not-supported': {
			short: 'レジストリの検索に非対応',
			summary: 'このクラウドの Resource Manager では、レジストリを検索できません。',
			meaning: `このクラウドの Resource Manager は、検索のクエリに対応していません。${otherChecksContinue}`,
			fixes: {giveLoginServer},
		},
		'host-outside-cloud': {
			short: '{cloud} にないホスト',
			summary: '指定されたホストが {cloud} にないため、検索していません。',
			meaning:
				'Resource Manager が表示するのは同じクラウドのレジストリだけです。acr-doctor は Resource Manager のトークンを他に送信しません。他のチェックは続行します。',
			fixes: {
				giveAzureHost:
					'ホストが Azure のレジストリのものである場合は、.azurecr.io などで終わる、レジストリのログイン サーバーを指定してください。',
			},
		},
		'no-token': {
			short: 'トークンなし: Resource Manager',
			summary: 'Entra が Resource Manager のトークンを発行しません ({errorCode})。',
			meaning: `レジストリへのサインインはできますが、Azure へのサインインは拒否されます。条件付きアクセスのポリシーなどが原因です。az acr コマンドには Azure へのサインインが必要です。${otherChecksContinue}`,
			fixes: {
				askAdministrator:
					'テナントの管理者に問い合わせてください。理由は Entra のサインイン ログにあります。',
				requestToken: 'Azure CLI の出力を確認してください。',
			},
		},
		unreachable: {
			short: 'Resource Manager に到達不可',
			summary: 'Resource Manager に到達できません ({error})。',
			meaning: pullWorksWithout,
			fixes: {
				allowResourceManager,
				showResourceManager: 'Resource Manager のアドレスを確認してください。',
			},
		},
		'timed-out': {
			short: 'タイムアウト: Resource Manager',
			summary: [
				'Resource Manager の応答は始まりましたが、完了しませんでした ({unfinished})。',
				'Resource Manager が制限時間内に応答しませんでした。',
			],
			meaning: pullWorksWithout,
			fixes: {
				retry,
				allowMoreTime: giveItLonger,
				allowResourceManager:
					'{cloud} の Resource Manager が許可されているかどうかを、ネットワーク担当者に確認してください。',
			},
		},
		'certificate-untrusted': {
			short: '信頼されていない証明書',
			summary: 'Resource Manager の証明書は信頼されていません ({error})。',
			meaning: `${companyProxyOpensTls}トークンは送信していません。${otherChecksContinue}`,
			fixes: {
				trustCaCertificate: getAuthority,
				trustForAcrDoctor: `または、NODE_EXTRA_CA_CERTS で証明書のファイルを指定し${thenStartAgain}`,
			},
		},
		'token-rejected': {
			short: '拒否: トークン (401)',
			summary: [
				'Resource Manager がトークンを拒否しました (401)。メッセージ: {detail}',
				'Resource Manager がトークンを拒否しました (401)。',
			],
			meaning: `トークンが期限切れか、取り消されたか、別のクラウドのものである可能性があります。${otherChecksContinue}`,
			fixes: {
				retry: '再試行してください。acr-doctor がもう一度サインインします。',
				signInAgain: 'エラーが解消しない場合は、もう一度サインインしてください。',
			},
		},
		throttled: {
			short: '要求数の上限に到達 (429)',
			summary: [
				'Resource Manager の要求数の上限に達しました (429)。{wait} 秒後に再試行してください。',
				'Resource Manager の要求数の上限に達しました (429)。',
			],
			meaning: `Resource Manager は、一定時間あたりの要求数を ID ごとに制限しています。${otherChecksContinue}`,
			fixes: {waitAndRetry: 'しばらく待ってから再試行してください。'},
		},
		'server-error': {
			short: 'Resource Manager のエラー ({status})',
			summary: 'Resource Manager が {status} を返しました。サーバー エラーです。',
			meaning: `${retryOften}${otherChecksContinue}`,
			fixes: {waitAndRetry, contactSupport: giveCorrelationId, checkAzureStatus: azureStatus},
		},
		'invalid-response': {
			short: 'Resource Manager 以外が応答',
			summary: [
				'Resource Manager 以外のサーバーが応答しました: {pageTitle}',
				'Resource Manager 以外のサーバーが応答しました。',
			],
			meaning: `${pageInPlace}${otherChecksContinue}`,
			fixes: {openBrowser: seeWhetherToSignIn, allowResourceManager},
		},
		'unexpected-status': {
			short: 'Resource Manager の応答が {status}',
			summary: [
				'Resource Manager が {status} を返しました。メッセージ: {detail}',
				'Resource Manager が {status} を返しました。',
			],
			meaning: `正しい応答には、レジストリの情報が含まれます。${otherChecksContinue}`,
			fixes: {retry, contactSupport: giveCorrelationId},
		},
	},
};
