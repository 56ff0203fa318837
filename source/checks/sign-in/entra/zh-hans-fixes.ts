import {signInWithCli} from '../../zh-hans.ts';

export const noUseToSignIn = '重新登录不能解决问题。错误消息：{reason}';

export const signInForRegistry = {
	...signInWithCli('用', '重新登录'),
	signInWithPowerShell: '用 Azure PowerShell 重新登录。',
	signInWithDeveloperCli: '用 Azure Developer CLI 重新登录。',
};

export const giveCorrelationId = '将日志条目的相关 ID 提供给管理员：{correlationId}';

export const useOtherIdentity = '也可以使用有权访问注册表的其他标识。';
