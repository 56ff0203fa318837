import type {FindingWords} from '../describe/language-pack.ts';
import {thenStartAgain} from './programs/zh-hans.ts';

export const bypassProxy = (lead = '或者让此注册表不走代理'): string =>
	`${lead}：将 {loginServer} 加入 NO_PROXY${thenStartAgain}`;

export const clientCertificateRequired = {
	summary: '{loginServer} 要求客户端证书。',
	meaning: 'Azure 的注册表从不要求客户端证书，提出要求的是它前面的网关。',
	fixes: {bypassGateway: '请网关管理员放行 {loginServer}，或换一个网络连接。'},
} as const satisfies FindingWords;

/** `lead` comes before the name of the tool, `action` after it. */
export const signInWithCli = (lead: string, action: string) => ({
	switchAzureCliCloud: '先让 Azure CLI 指向 {nonDefaultCloud}。',
	signInWithAzureCli: `${lead} Azure CLI ${action}。`,
	signInToTenant: `${lead} Azure CLI ${action}到租户 {requestedTenant}。`,
});

export const pullRoles = {
	showRoleMode:
		'先查看注册表的角色分配模式：如果输出 AbacRepositoryPermissions，请分配下面两个角色中的第二个。如果没有输出，说明注册表未使用 ABAC，或 az 版本过旧，无法显示。',
	assignAcrPull: '为该标识分配角色 AcrPull（注册表所有者有权分配）。',
	assignRepositoryReader:
		'如果注册表使用存储库权限 (ABAC)，所需角色是 Container Registry Repository Reader；AcrPull 和 Owner 在这种模式下无效。',
	waitForRole: '如果角色刚刚分配，请等待十分钟再重试。',
};

export const retry = '重试。';
export const waitAMinute = '等待一分钟后重试。';
export const giveLonger = '延长时限。';
export const seeAzureStatus = '查看 Azure 是否通报了故障：https://status.azure.com';
export const supportWithId = '如果问题持续，请将相关 ID {correlationId} 提供给 Azure 支持。';
export const askForReader = '请注册表所有者授予 Reader 角色；不授予也可以继续检查。';
