export const thenStartAgain = '，然后在同一 shell 中重新运行 acr-doctor。';

export const upgradeCli =
	'升级 Azure CLI；如果提示无法升级，请用当初安装它的工具升级（apt、dnf、brew、pip）。';

export const unableToRun = '{program} 在 PATH 中，但无法运行 ({error})。';

export const versionTimedOut = '{program} 没有在时限内返回版本。';

export const versionKilled = '{program} 还没返回版本就被终止了。';

export const killers = '可能是内存不足而被系统终止，也可能是被安全软件终止。';

export const rightsOrInterpreter = '可能没有执行权限，也可能它是脚本，而解释器已不存在。';

export const versionRefused = [
	'查询 {program} 的版本时，它以退出代码 {exitCode} 结束：{reason}',
	'查询 {program} 的版本时，它以退出代码 {exitCode} 结束。',
] as const;

export const versionUnreadable = [
	'{program} 输出的不是版本，而是：{output}',
	'{program} 没有输出版本。',
] as const;
