import type {entraApplicationFindings} from './entra-application-findings.ts';
import type {entraFederationFindings} from './entra-federation-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../ja.ts';
import {giveCorrelationId, noUseToSignIn, signInForRegistry, useOtherIdentity} from './ja-fixes.ts';

const lookUpCode =
	'コードの意味を確認してください: https://login.microsoftonline.com/error?code={entraErrorNumber}';
const otherTenant = 'または、別のテナントを指定してください。';

export const entraApplicationWords: WordsFor<{
	readonly findings: typeof entraApplicationFindings;
}>['findings'] = {
	'application-disabled': {
		short: '無効なアプリケーション',
		summary: 'このテナントでアプリケーションが無効になっています ({errorCode})。',
		meaning:
			'管理者がアプリケーションを無効にしました。シークレットや証明書は原因ではありません。メッセージ: {reason}',
		fixes: {
			checkApplication: 'アプリケーションが有効かどうかを確認してください。',
			enableApplication:
				'アプリケーションの有効化をテナントの管理者に依頼してください (エンタープライズ アプリケーションのプロパティ)。',
			useOtherIdentity,
		},
	},
	'service-principal-missing': {
		short: 'サービス プリンシパルなし',
		summary: 'このテナントにアプリケーションのサービス プリンシパルがありません ({errorCode})。',
		meaning:
			'アプリケーションは登録されていますが、このテナントに追加されていません。シークレットや証明書は原因ではありません。メッセージ: {reason}',
		fixes: {
			createServicePrincipal: 'サービス プリンシパルを作成してください (テナントの管理者が実行できます)。',
			correctTenant: `または、{tenantSetting} を修正し${thenStartAgain}`,
			specifyTenant: 'または、アプリケーションのテナントを指定してください。',
		},
	},
	'consent-missing': {
		short: '同意なし',
		summary: '{refusedCredential} への同意がありません ({errorCode})。',
		meaning:
			'ユーザーまたは管理者がプログラムのアクセスに同意するまで、Entra はトークンを発行しません。メッセージ: {reason}',
		fixes: {
			...signInForRegistry,
			signInWithAzureCli: 'Azure CLI でもう一度サインインし、アクセスの要求を承諾してください。',
			signInToTenant:
				'Azure CLI でテナント {requestedTenant} にもう一度サインインし、アクセスの要求を承諾してください。',
			grantConsent: 'または、同意をテナントの管理者に依頼してください。',
		},
	},
	'admin-consent-required': {
		short: '管理者の同意が必要',
		summary: '先に管理者が同意する必要があります ({errorCode})。',
		meaning: `このテナントで、アプリケーションはこのトークンを要求できません。${noUseToSignIn}`,
		fixes: {
			listPermissions: 'アプリケーションの API のアクセス許可の一覧を確認してください。',
			grantConsent: 'アクセス許可の修正と同意をテナントの管理者に依頼してください。',
			specifyTenant: otherTenant,
		},
	},
	'assignment-missing': {
		short: 'アプリケーションへの割り当てなし',
		summary: 'ID がアプリケーションに割り当てられていません ({errorCode})。',
		meaning: `アプリケーションは、割り当てられたユーザー、グループ、アプリケーションだけを許可します。${noUseToSignIn}`,
		fixes: {
			assignIdentity:
				'割り当てをテナントの管理者に依頼してください (エンタープライズ アプリケーションのユーザーとグループ)。',
			useOtherIdentity,
		},
	},
	'resource-disabled': {
		short: 'Entra で無効なサービス',
		summary: 'トークンの対象のサービスが、このテナントで無効になっています ({errorCode})。',
		meaning: `管理者がサービスのサービス プリンシパルを無効にしたか、サブスクリプションが失効しています。${noUseToSignIn}`,
		fixes: {
			checkService: 'Azure Container Registry のサービス プリンシパルが有効かどうかを確認してください。',
			enableService:
				'サービス プリンシパルの有効化をテナントの管理者に依頼してください (エンタープライズ アプリケーション)。',
			specifyTenant: otherTenant,
		},
	},
	'request-invalid': {
		short: 'Entra による要求の拒否',
		summary: 'Entra が {refusedCredential} の要求を無効として拒否しました ({errorCode})。',
		meaning: `資格情報の設定か、トークンを要求したプログラムに誤りがあります。${noUseToSignIn}`,
		fixes: {
			correctVariables: `{clientVariable}、{tenantSetting}、{secretVariable} を修正し${thenStartAgain}`,
			updateAzureCli: 'Azure CLI を更新してください。',
			lookUpCode,
			useOtherIdentity,
		},
	},
	'entra-throttled': {
		short: 'Entra への要求数の上限',
		summary: '要求数の上限を超えたため、Entra が {refusedCredential} を拒否しました ({errorCode})。',
		meaning: `プログラムが、ループなどで同じトークンを繰り返し要求しています。${noUseToSignIn}`,
		fixes: {
			stopLoop: 'この ID でトークンを繰り返し要求するスクリプトやコンテナーを停止してください。',
			waitAndRetry: '5 分ほど待ってから再試行してください。',
		},
	},
	'entra-refused': {
		short: 'Entra によるサインインの拒否',
		summary: 'Entra が {refusedCredential} を拒否しました ({errorCode})。',
		meaning: '{reason}',
		fixes: {
			lookUpCode,
			askAdministrator: 'Entra のサインイン ログに記録された内容を、テナントの管理者に問い合わせてください。',
			giveCorrelationId,
			tryOtherCredential:
				'別の資格情報を試してください。試した資格情報は、「確認したデータ」に表示されます。',
		},
	},
};

export const entraFederationWords: WordsFor<{readonly findings: typeof entraFederationFindings}>['findings'] =
	{
		'federated-credential-mismatch': {
			short: 'フェデレーション資格情報の不一致',
			summary: [
				'サブジェクトが {mismatchedSubject} のフェデレーション資格情報がありません ({errorCode})。',
				'発行者が {mismatchedIssuer} のフェデレーション資格情報がありません ({errorCode})。',
				'対象ユーザー (audience) が {mismatchedAudience} のフェデレーション資格情報がありません ({errorCode})。',
				'トークンに一致するフェデレーション資格情報がありません ({errorCode})。',
			],
			meaning: [
				'トークンのサブジェクトは {assertionSubject}、発行者は {assertionIssuer}、対象ユーザー (audience) は {assertionAudience} です。アプリケーションはこのトークンを信頼せず、もう一度サインインしても解決しません。',
				`アプリケーションが {refusedCredential} のトークンを信頼していません。${noUseToSignIn}`,
			],
			fixes: {
				listCredentials:
					'アプリケーションのフェデレーション資格情報の一覧で、サブジェクト、発行者、対象ユーザー (audience) をトークンと比較してください。',
				listIdentityCredentials:
					'マネージド ID の場合は、ID のフェデレーション資格情報の一覧を確認してください。',
				compareGitHubSubject:
					'GitHub Actions では、ブランチ (…:ref:refs/heads/BRANCH)、プル リクエスト (…:pull_request)、環境 (…:environment:NAME) でサブジェクトが異なります。サブジェクトごとにフェデレーション資格情報が必要です。',
				compareServiceAccount:
					'Kubernetes では、サブジェクトは system:serviceaccount:NAMESPACE:NAME、発行者はクラスターの OIDC 発行者の URL です。',
				correctCredential:
					'フェデレーション資格情報を修正するか、追加してください。大文字と小文字は区別されます。',
			},
		},
		'federation-blocked': {
			short: 'フェデレーションがブロックされた',
			summary:
				'この発行者のフェデレーション トークンは、テナントのポリシーでブロックされています ({errorCode})。',
			meaning: `フェデレーション資格情報は原因ではありません。${noUseToSignIn}`,
			fixes: {
				allowIssuer: '発行者を許可するよう、テナントの管理者に依頼してください。',
				useManagedIdentity:
					'または、アプリケーションの代わりに、ユーザー割り当てマネージド ID にフェデレーション資格情報を追加してください。',
				giveCorrelationId,
			},
		},
		'assertion-expired': {
			short: 'フェデレーション トークン期限切れ',
			summary: '{refusedCredential} のフェデレーション トークンは、現在有効ではありません ({errorCode})。',
			meaning:
				'CI サービスのトークンは数分間だけ有効ですが、Azure CLI は同じトークンを使い続けます。メッセージ: {reason}',
			fixes: {
				signInBeforeStep:
					'GitHub Actions では、失敗するステップの直前でステップ azure/login をもう一度実行してください。',
				requestTokensFirst:
					'Azure Pipelines では、スクリプトの最初でトークンを要求するか、マネージド ID を使ってください。',
				restartPod:
					'Kubernetes では、ポッドを再起動してください。クラスターがトークン ファイルを更新します。',
				checkClock: 'このマシンの時刻を正確な時刻と比べ、修正してください。',
			},
		},
		'assertion-invalid': {
			short: 'Entra によるトークンの拒否',
			summary: 'Entra は {refusedCredential} のトークンを検証できません ({errorCode})。',
			meaning:
				'トークンの署名、発行者、対象ユーザー (audience)、または形式に誤りがあります。同じトークンは再び拒否されます。メッセージ: {reason}',
			fixes: {
				correctTokenFile: `{tokenVariable} がトークン ファイルのパスであることを確認し${thenStartAgain}`,
				checkIssuer:
					'ISSUER/.well-known/openid-configuration にインターネットから接続できるかどうかを確認してください。Entra はこの URL からキーを読み取ります。',
				renewToken: '発行者に新しいトークンを要求してください。',
				giveCorrelationId,
			},
		},
	};
