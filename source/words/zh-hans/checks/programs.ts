/** A running program keeps the environment it was started with. */
export const thenStartAgain = '，然后在同一 shell 中重新运行 acr-doctor。';

export const upgradeCli =
	'升级 Azure CLI；如果提示无法升级，请用当初安装它的工具升级（apt、dnf、brew、pip）。';

export const unableToRun = '{program} 在 PATH 中，但无法运行 ({error})。';

export const versionTimedOut = '{program} 未在时限内给出版本。';

export const versionKilled = '{program} 还没给出版本就被终止了。';

export const killers = '安全防护软件或内存不足都可能终止程序。';

export const rightsOrInterpreter = '可能缺少执行权限，也可能是脚本，而它的解释器已不存在。';

export const versionRefused = [
	'查询 {program} 的版本时，它以退出代码 {exitCode} 结束：{reason}',
	'查询 {program} 的版本时，它以退出代码 {exitCode} 结束。',
] as const;

export const versionUnreadable = [
	'{program} 输出的不是版本，而是：{output}',
	'{program} 没有输出版本。',
] as const;
