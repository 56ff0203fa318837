import type {accessToken as check} from './access-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/zh-hans.ts';
import {pullRoles, retry, supportWithId} from '../../zh-hans.ts';

export const accessToken: WordsFor<typeof check> = {
	title: '访问令牌',
	labels: {
		access: '已授予',
		actions: '操作',
		name: '名称',
		repository: '存储库',
		scope: '作用域',
		type: '类型',
	},
	findings: {
		...registryResponseWords,
		'pull-granted': {summary: '已获准拉取 {repository}'},
		'catalog-granted': {summary: '已获准读取存储库目录'},
		'catalog-not-granted': {
			summary: '已登录，但未获准读取存储库目录；未尝试拉取。',
			meaning: '拉取不需要存储库目录，因此这可能是正常的。只有指定存储库，才能看出当前标识能否拉取。',
			fixes: {
				checkRepository: '指定一个存储库，检查能否拉取。',
				assignCatalogLister: '如果注册表使用存储库权限 (ABAC)，可授予此角色，让该标识列出存储库。',
			},
		},
		'pull-not-granted': {
			summary: [
				'注册表返回的令牌不含拉取 {repository} 的权限（已授予：{granted}）。',
				'注册表返回的令牌不含拉取 {repository} 的权限。',
			],
			meaning:
				'该标识在此注册表上有角色，但无权拉取此存储库；如果注册表使用存储库权限 (ABAC)，AcrPull 甚至 Owner 都无效。',
			fixes: {...pullRoles, checkRepositoryName: '核对 {repository} 的拼写：存储库不存在时，结果也一样。'},
		},
		'permissions-unreadable': {
			summary: '注册表返回了访问令牌，但无法读出其中的权限。',
			meaning: '因此不知道它能否用于拉取。',
			fixes: {pullImage: '直接尝试拉取。'},
		},
		unauthorized: {
			summary: [
				'401：注册表拒绝颁发访问令牌给 {who}。',
				'401：注册表拒绝颁发访问令牌给应用程序 {applicationId}。',
				'401：注册表拒绝颁发访问令牌。',
			],
			meaning: '注册表刚刚接受了登录，却拒绝了这个请求：刷新令牌已过期，或该标识无权访问所请求的内容。',
			fixes: {retryRefreshToken: '重试“刷新令牌”检查，它会获取新的令牌。', ...pullRoles},
		},
		'token-missing': {
			summary: '注册表返回 200，但没有访问令牌。',
			meaning: 'Azure 的注册表会返回访问令牌。响应可能来自中间的程序，或被它改动。',
			fixes: {retryCheck: retry, contactSupport: supportWithId},
		},
		'response-not-json': {
			summary: '注册表返回 200，但内容不是 JSON。',
			meaning: '代理或要求登录的网络将响应换成了自己的页面。',
			fixes: {askAboutRewriting: '询问网络团队：是否有代理改写了 {loginServer} 的响应。'},
		},
		'unexpected-status': {
			summary: ['令牌终结点返回 {status}：{registryMessage}', '令牌终结点返回 {status}。'],
			meaning: '它应返回 200 和访问令牌，或返回 401。',
			fixes: {retryCheck: retry, contactSupport: supportWithId},
		},
	},
};
