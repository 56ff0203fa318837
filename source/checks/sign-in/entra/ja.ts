import type {entraAccountFindings} from './entra-account-findings.ts';
import type {entraPolicyFindings} from './entra-policy-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {signInWithCli} from '../../ja.ts';
import {giveCorrelationId, noUseToSignIn, signInForRegistry, useOtherIdentity} from './ja-fixes.ts';

const askForPolicy =
	'どのポリシーで拒否されたかを、テナントの管理者に問い合わせてください。Entra のサインイン ログにポリシーの名前が記録されています。';
const changePassword = 'パスワードを変更してください: https://aka.ms/sspr';

export const entraPolicyWords: WordsFor<{readonly findings: typeof entraPolicyFindings}>['findings'] = {
	'mfa-required': {
		short: '多要素認証 (MFA) が必要',
		summary: 'Entra が {refusedCredential} に多要素認証を要求しています ({errorCode})。',
		meaning:
			'保存された資格情報では多要素認証が完了していないか、多要素認証の有効期限が切れています。メッセージ: {reason}',
		fixes: {
			...signInForRegistry,
			registerSecondFactor:
				'多要素認証の方法が未登録の場合は、登録してください: https://aka.ms/mysecurityinfo',
			useApplication:
				'CI では、マネージド ID またはサービス プリンシパルを使ってください。どちらも多要素認証は不要です。',
		},
	},
	'mfa-registration-blocked': {
		short: 'MFA の登録がブロックされている',
		summary: '多要素認証の方法の登録が必要ですが、登録がポリシーでブロックされています ({errorCode})。',
		meaning: `リスクがあるため登録がブロックされたか、特定のネットワークまたはデバイスでのみ登録が許可されています。${noUseToSignIn}`,
		fixes: {
			registerElsewhere:
				'信頼済みのデバイスとネットワークで、多要素認証の方法を登録してください: https://aka.ms/mysecurityinfo',
			askForAccessPass: '一時アクセス パスの発行か、リスクの解除をテナントの管理者に依頼してください。',
			giveCorrelationId,
		},
	},
	'conditional-access-blocked': {
		short: '条件付きアクセスによる拒否',
		summary: '{refusedCredential} が条件付きアクセスで拒否されました ({errorCode})。',
		meaning: `Entra は ID を確認しましたが、テナントのポリシーで、このデバイス、ネットワーク、またはプログラムが許可されていません。${noUseToSignIn}`,
		fixes: {
			askAdministrator: askForPolicy,
			giveCorrelationId,
			useAllowedDevice: 'ポリシーで許可されているデバイスとネットワークを使ってください。',
			avoidDeviceCode:
				'デバイス コードでのサインインは、ポリシーでブロックされることがあります。デバイス コードでサインインした場合は、代わりにブラウザーを使ってください。',
		},
	},
	'device-not-compliant': {
		short: '管理対象のデバイスが必要',
		summary: '条件付きアクセスが {refusedCredential} に管理対象のデバイスを要求しています ({errorCode})。',
		meaning: `組織の規則に準拠しているか、組織のドメインに参加しているデバイスだけが許可されています。${noUseToSignIn}`,
		fixes: {
			useManagedDevice:
				'管理対象のデバイスを使うか、このマシンの Intune などへの登録を IT 担当者に依頼してください。',
			avoidDeviceCode:
				'デバイス コード、コンテナー、WSL、リモート セッションでは、サインインに使うデバイスを証明できません。デバイス自体のブラウザーを使ってください。',
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
	},
	'token-protection-required': {
		short: 'バインドされたトークンが必要',
		summary:
			'条件付きアクセスが {refusedCredential} に、デバイスにバインドされたトークンを要求しています ({errorCode})。',
		meaning: `ポリシーがトークン保護を要求しています。このようなトークンを取得できるのは、オペレーティング システムのブローカーを使ってサインインするプログラムだけです。${noUseToSignIn}`,
		fixes: {
			useBroker:
				'Windows では、Azure CLI がブローカー (Web Account Manager) を使ってサインインするように設定し、Azure CLI でもう一度サインインしてください。',
			useApplication:
				'または、マネージド ID やサービス プリンシパルなど、ポリシーの対象外の ID を使ってください。',
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
	},
	'device-registration-invalid': {
		short: 'デバイスの登録が無効',
		summary: 'Entra がこのデバイスの登録を受け入れません ({errorCode})。',
		meaning: `デバイスまたはそのキーが、Entra で無効にされたか削除されています。${noUseToSignIn}`,
		fixes: {
			checkRegistration: 'このデバイスの登録を確認してください。',
			askToRegister: 'Entra でのデバイスの有効化か、デバイスの再登録を IT 担当者に依頼してください。',
			giveCorrelationId,
		},
	},
};

export const entraAccountWords: WordsFor<{readonly findings: typeof entraAccountFindings}>['findings'] = {
	'account-disabled': {
		short: '無効なアカウント',
		summary: '{refusedCredential} のアカウントが Entra で無効になっています ({errorCode})。',
		meaning: `管理者がアカウントを有効にするまで、${noUseToSignIn}`,
		fixes: {
			enableAccount: 'アカウントの有効化をテナントの管理者に依頼してください。',
			useOtherIdentity,
		},
	},
	'account-locked': {
		short: 'アカウントのロック',
		summary: 'Entra がアカウントをロックしたか、このマシンのアドレスをブロックしています ({errorCode})。',
		meaning:
			'サインインに何度も失敗したか、攻撃元として知られているアドレスです。もう一度サインインすると、ロックが延長されます。メッセージ: {reason}',
		fixes: {
			waitForUnlock: '1 分以上待ち、古いパスワードを使うプログラムをすべて停止してください。',
			changePassword: `サインインの失敗に心当たりがない場合は、${changePassword}`,
			askForReason: 'Entra のサインイン ログに記録された理由を、テナントの管理者に問い合わせてください。',
			giveCorrelationId,
		},
	},
	'account-at-risk': {
		short: 'リスクによるアカウントのブロック',
		summary: 'リスクがあるため、Entra がアカウントをブロックしています ({errorCode})。',
		meaning: `アカウントが、ホーム テナントなどで侵害されたとみなされています。${noUseToSignIn}`,
		fixes: {
			investigateRisk: 'リスクの調査とブロックの解除を、ホーム テナントの管理者に依頼してください。',
			giveCorrelationId,
			changePassword: `Entra が新しいパスワードを求めた場合は、${changePassword}`,
		},
	},
	'password-expired': {
		short: '期限切れ: パスワード',
		summary: 'アカウントのパスワードの期限が切れています ({errorCode})。',
		meaning: 'パスワードを変更すると、{refusedCredential} は再び受け入れられます。',
		fixes: {changePassword: `先に${changePassword}`, ...signInWithCli('もう一度')},
	},
	'password-refused': {
		short: '拒否: ユーザー名またはパスワード',
		summary: 'Entra がユーザー名またはパスワードを拒否しました ({errorCode})。',
		meaning: 'パスワードがこのユーザーのものと一致しません。メッセージ: {reason}',
		fixes: {
			checkPassword: 'ユーザー名とパスワードを確認してください。パスワードのリセット: https://aka.ms/sspr',
			...signInWithCli('もう一度'),
		},
	},
	'user-not-in-tenant': {
		short: 'テナントに存在しないユーザー',
		summary: 'このテナントにユーザーが存在しません ({errorCode})。',
		meaning:
			'アカウントまたはテナントが間違っているか、ユーザーがまだテナントのゲストではありません。メッセージ: {reason}',
		fixes: {
			signInToRightTenant: 'Azure CLI で正しいテナントにサインインしてください。',
			listTenants: 'アカウントのテナントの一覧を確認してください。',
			specifyTenant: '正しいテナントを指定してください。',
			inviteUser: 'または、ユーザーをゲストとして招待するよう、テナントの管理者に依頼してください。',
		},
	},
	'tenant-blocked': {
		short: 'ブロックされたテナント',
		summary: 'テナントがブロックまたは削除されています ({errorCode})。',
		meaning: `Microsoft は、使われていないテナントをブロックし、20 日後に削除します。${noUseToSignIn}`,
		fixes: {
			reactivateTenant: 'Microsoft サポートへの再有効化の申請を、テナントの管理者に依頼してください。',
			specifyTenant: 'または、別のテナントを指定してください。',
		},
	},
	'tenant-access-denied': {
		short: 'テナントへのアクセス拒否',
		summary: 'テナントへのアクセスがポリシーで拒否されました ({errorCode})。',
		meaning: `社内のプロキシが一部のテナントだけを許可しているか、どちらかのテナントが外部からのアクセスをブロックしています。${noUseToSignIn}`,
		fixes: {
			askNetworkTeam: 'プロキシがテナントを制限していないかどうかを、ネットワーク担当者に確認してください。',
			askBothTenants:
				'テナント間アクセスの設定を、自分のテナントと相手のテナントの管理者に確認してください。',
			giveCorrelationId,
		},
	},
};
