import type {FindingWords} from '../describe/language-pack.ts';
import {thenStartAgain} from './programs/zh-hans.ts';

export const bypassProxy = (lead = '也可以绕过代理访问此注册表'): string =>
	`${lead}：将 {loginServer} 加入 NO_PROXY${thenStartAgain}`;

export const clientCertificateRequired = {
	short: '服务器要求客户端证书',
	summary: '{loginServer} 要求客户端证书。',
	meaning: 'Azure 容器注册表不要求客户端证书，提出要求的是注册表前面的网关。',
	fixes: {bypassGateway: '请网关的管理员放行 {loginServer}，或换一个网络连接。'},
} as const satisfies FindingWords;

/** `lead` comes before the name Azure CLI, and `action` comes after the name. */
export const signInWithCli = (lead: string, action: string) => ({
	switchAzureCliCloud: '先将 Azure CLI 切换到 {nonDefaultCloud}。',
	signInWithAzureCli: `${lead} Azure CLI ${action}。`,
	signInToTenant: `${lead} Azure CLI ${action}到租户 {requestedTenant}。`,
});

export const pullRoles = {
	showRoleMode:
		'查询注册表的角色分配模式。如果输出 AbacRepositoryPermissions，请分配下面两个角色中的第二个。如果没有输出，说明注册表未使用 ABAC，或 Azure CLI 版本过旧。',
	assignAcrPull: '为该标识分配 AcrPull 角色（注册表所有者有权分配）。',
	assignRepositoryReader:
		'如果注册表使用存储库权限 (ABAC)，请分配 Container Registry Repository Reader 角色。在这种注册表中，AcrPull 和所有者 (Owner) 角色都没有拉取权限。',
	waitForRole: '如果角色是刚刚分配的，请等待十分钟再重试。',
};

export const responseNotJson = {
	short: '响应不是 JSON',
	summary: '注册表返回 200，但正文不是 JSON。',
	meaning: '代理或强制门户返回了自己的页面，而不是注册表的响应。',
} as const satisfies FindingWords;

export const retry = '重试。';
export const retryCheck = '重试此项检查。';
export const waitAMinute = '等待一分钟后重试。';
export const giveLonger = '延长时限。';
export const seeAzureStatus = '查看 Azure 是否通报了故障：https://status.azure.com';
export const supportWithId = '如果问题仍然存在，请将相关 ID {correlationId} 提供给 Azure 支持。';
export const askForReader = '请注册表所有者分配读取者 (Reader) 角色；没有该角色也可以继续检查。';
export const checkLoginServer = '确认 {loginServer} 是要访问的注册表。';
export const checkResponses = '确认 {loginServer} 是自己的注册表，且没有代理改写响应。';
export const askAboutRewriting = '询问网络团队：是否有代理改写 {loginServer} 的响应。';
export const checkName = '查询是否存在使用此名称的注册表；nameAvailable: true 表示不存在。';
export const lowerMtu = '断开 VPN 后重试，或减小 VPN 网络接口的 MTU。';
