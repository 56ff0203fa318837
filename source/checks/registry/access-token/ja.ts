import type {accessToken as check} from './access-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ja.ts';
import {
	askAboutRewriting,
	giveCorrelationId,
	pageInPlace,
	retry,
	roleFixes,
	tokenExpected,
} from '../../ja.ts';

export const accessToken: WordsFor<typeof check> = {
	title: 'アクセス トークン',
	column: '許可',
	labels: {
		access: '付与された許可',
		actions: '操作',
		name: '名前',
		repository: 'リポジトリ',
		scope: 'スコープ',
		type: '種類',
	},
	findings: {
		...registryResponseWords,
		'pull-granted': {
			short: 'プル許可あり: {repository}',
			summary: '{repository} のプルが許可されています。',
		},
		'catalog-granted': {
			short: 'カタログの読み取り許可あり',
			summary: 'カタログの読み取りが許可されています。',
		},
		'catalog-not-granted': {
			short: 'カタログの許可なし、プル未確認',
			summary: 'レジストリがカタログへのアクセスを許可していません。プルは確認していません。',
			meaning:
				'プルにカタログは不要なため、アクセス許可がないのは意図的な設定かもしれません。この ID でプルできるかどうかを確認するには、リポジトリを指定してください。',
			fixes: {
				checkRepository: 'リポジトリを指定し、プルのアクセス許可を確認してください。',
				assignCatalogLister:
					'リポジトリ単位のアクセス許可 (ABAC) を使うレジストリで、この ID にリポジトリの一覧の表示を許可するには、次のロールを割り当ててください。',
			},
		},
		'pull-not-granted': {
			short: 'プル許可なし: {repository}',
			summary: [
				'レジストリが発行したトークンでは、{repository} のプルが許可されていません (付与: {granted})。',
				'レジストリが発行したトークンでは、{repository} のプルが許可されていません。',
			],
			meaning:
				'この ID にはこのレジストリのロールがありますが、このリポジトリをプルするアクセス許可がありません。リポジトリ単位のアクセス許可 (ABAC) を使うレジストリでは、AcrPull ロールや所有者 (Owner) ロールではプルが許可されません。',
			fixes: {
				...roleFixes,
				checkRepositoryName:
					'{repository} のスペルを確認してください。存在しないリポジトリでも同じ結果になります。',
			},
		},
		'permissions-unreadable': {
			short: '読み取り不可: アクセス許可',
			summary: 'レジストリが発行したアクセス トークンから、アクセス許可を読み取れません。',
			meaning: 'acr-doctor は、このトークンでプルできるかどうかを判定できません。',
			fixes: {pullImage: 'イメージをプルし、プルが許可されているかどうかを確認してください。'},
		},
		unauthorized: {
			short: '発行拒否: アクセス トークン (401)',
			summary: [
				'401: レジストリが {who} にアクセス トークンを発行しません。',
				'401: レジストリがアプリケーション {applicationId} にアクセス トークンを発行しません。',
				'401: レジストリがアクセス トークンを発行しません。',
			],
			meaning:
				'レジストリはサインインを受け入れましたが、この要求を拒否しました。更新トークンの期限が切れているか、要求したアクセス許可がこの ID にない可能性があります。',
			fixes: {
				retryRefreshToken: '「更新トークン」のチェックを再試行し、新しい更新トークンを取得してください。',
				...roleFixes,
			},
		},
		'token-missing': {
			short: 'アクセス トークンのない応答',
			summary: 'レジストリがアクセス トークンのない 200 を返しました。',
			meaning: tokenExpected,
			fixes: {retryCheck: retry, contactSupport: giveCorrelationId},
		},
		'response-not-json': {
			short: 'JSON ではない応答 (200)',
			summary: 'レジストリが返した 200 の応答は JSON ではありません。',
			meaning: pageInPlace,
			fixes: {askAboutRewriting: askAboutRewriting},
		},
		'unexpected-status': {
			short: 'トークン要求に失敗 ({status})',
			summary: [
				'トークン エンドポイントが {status} を返しました。メッセージ: {registryMessage}',
				'トークン エンドポイントが {status} を返しました。',
			],
			meaning: '正しい応答は、アクセス トークンを含む 200、または 401 です。',
			fixes: {retryCheck: retry, contactSupport: giveCorrelationId},
		},
	},
};
