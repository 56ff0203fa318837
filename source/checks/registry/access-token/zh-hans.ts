import type {accessToken as check} from './access-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/zh-hans.ts';
import {askAboutRewriting, pullRoles, responseNotJson, retryCheck, supportWithId} from '../../zh-hans.ts';

export const accessToken: WordsFor<typeof check> = {
	title: '访问令牌',
	column: '权限',
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
		'catalog-granted': {summary: '可以读取存储库目录'},
		'catalog-not-granted': {
			short: '无权读取目录，未测试拉取',
			summary: '注册表没有授予读取存储库目录的权限；未测试拉取。',
			meaning: '拉取不需要存储库目录，因此缺少此权限可能是有意的。请指定存储库，检查当前标识能否拉取。',
			fixes: {
				checkRepository: '检查拉取某个存储库的权限。',
				assignCatalogLister: '要让该标识在使用存储库权限 (ABAC) 的注册表中列出存储库，请分配此角色。',
			},
		},
		'pull-not-granted': {
			short: '无权拉取 {repository}',
			summary: [
				'注册表颁发的令牌没有拉取 {repository} 的权限（已授予：{granted}）。',
				'注册表颁发的令牌没有拉取 {repository} 的权限。',
			],
			meaning:
				'该标识在此注册表上有角色，但没有拉取此存储库的权限。如果注册表使用存储库权限 (ABAC)，AcrPull 和所有者 (Owner) 角色都没有拉取权限。',
			fixes: {...pullRoles, checkRepositoryName: '检查 {repository} 的拼写：存储库不存在时，结果相同。'},
		},
		'permissions-unreadable': {
			short: '无法读取令牌的权限',
			summary: '注册表颁发了访问令牌，但无法读取令牌的权限。',
			meaning: 'acr-doctor 无法判断该令牌能否用于拉取。',
			fixes: {pullImage: '拉取映像，测试权限。'},
		},
		unauthorized: {
			short: '注册表拒绝颁发访问令牌 (401)',
			summary: [
				'401：注册表拒绝向 {who} 颁发访问令牌。',
				'401：注册表拒绝向应用程序 {applicationId} 颁发访问令牌。',
				'401：注册表拒绝颁发访问令牌。',
			],
			meaning: '注册表接受了登录，但拒绝此请求。刷新令牌已过期，或该标识没有所请求的权限。',
			fixes: {retryRefreshToken: '重试“刷新令牌”检查，获取新的刷新令牌。', ...pullRoles},
		},
		'token-missing': {
			short: '响应中没有访问令牌',
			summary: '注册表返回 200，但没有访问令牌。',
			meaning: 'Azure 容器注册表会返回访问令牌。此响应可能来自代理，或已被代理改写。',
			fixes: {retryCheck, contactSupport: supportWithId},
		},
		'response-not-json': {...responseNotJson, fixes: {askAboutRewriting}},
		'unexpected-status': {
			short: '令牌终结点返回 {status}',
			summary: ['令牌终结点返回 {status}：{registryMessage}', '令牌终结点返回 {status}。'],
			meaning: '预期结果是 200 和访问令牌，或 401。',
			fixes: {retryCheck, contactSupport: supportWithId},
		},
	},
};
