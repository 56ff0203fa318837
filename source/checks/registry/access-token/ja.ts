import type {accessToken as check} from './access-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ja.ts';
import {askAboutRewriting, giveCorrelationId, pageInPlace, retry, roleFixes} from '../../ja.ts';

export const accessToken: WordsFor<typeof check> = {
	title: 'アクセス トークン',
	labels: {
		access: '付与された権限',
		actions: '操作',
		name: '名前',
		repository: 'リポジトリ',
		scope: 'スコープ',
		type: '種類',
	},
	findings: {
		...registryResponseWords,
		'pull-granted': {summary: '{repository} のプルが許可されています'},
		'catalog-granted': {summary: 'カタログの読み取りが許可されています'},
		'catalog-not-granted': {
			summary: 'プルは未確認: サインイン済みですが、カタログの権限がありません。',
			meaning:
				'プルにカタログは不要なので、これで正常かもしれません。この ID でプルできるかどうかは、リポジトリを指定しないとわかりません。',
			fixes: {
				checkRepository: 'プルできるか調べるには、リポジトリを指定してください。',
				assignCatalogLister:
					'リポジトリ単位の権限 (ABAC) を使うレジストリで、この ID でリポジトリの一覧を表示するには、次のロールを付与してください。',
			},
		},
		'pull-not-granted': {
			summary: [
				'{repository} をプルする権限がありません (許可: {granted})。',
				'{repository} をプルする権限がありません。',
			],
			meaning:
				'この ID にこのレジストリのロールはありますが、このリポジトリのプルが許可されていません。リポジトリ単位の権限 (ABAC) を使うレジストリでは、AcrPull も Owner も効きません。',
			fixes: {
				...roleFixes,
				checkRepositoryName:
					'{repository} のスペルを確認してください。存在しないリポジトリでも同じ結果になります。',
			},
		},
		'permissions-unreadable': {
			summary: 'アクセス トークンから権限を読み取れません。',
			meaning: 'プルに使えるかどうかはわかりません。',
			fixes: {pullImage: '実際にプルを試してください。'},
		},
		unauthorized: {
			summary: [
				'401: アクセス トークンを取得できません ({who})。',
				'401: アクセス トークンを取得できません (アプリケーション {applicationId})。',
				'401: アクセス トークンを取得できません。',
			],
			meaning:
				'先ほどのサインインは受け入れられましたが、今回の要求は拒否されました。更新トークンの期限が切れたか、要求した操作の権限がこの ID にありません。',
			fixes: {
				retryRefreshToken: '「更新トークン」のチェックを再試行してください。新しいトークンが作成されます。',
				...roleFixes,
			},
		},
		'token-missing': {
			summary: '200 ですが、アクセス トークンがありません。',
			meaning:
				'Azure のレジストリなら必ず返します。途中のプロキシなどが、代わりに応答したか、応答を書き換えた可能性があります。',
			fixes: {retryCheck: retry, contactSupport: giveCorrelationId},
		},
		'response-not-json': {
			summary: '200 ですが、応答が JSON ではありません。',
			meaning: pageInPlace,
			fixes: {askAboutRewriting: askAboutRewriting},
		},
		'unexpected-status': {
			summary: [
				'トークン エンドポイントが {status} を返しました: {registryMessage}',
				'トークン エンドポイントが {status} を返しました。',
			],
			meaning: '正しい応答は、200 とアクセス トークン、または 401 です。',
			fixes: {retryCheck: retry, contactSupport: giveCorrelationId},
		},
	},
};
