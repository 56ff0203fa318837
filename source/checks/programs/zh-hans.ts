export const thenStartAgain = '，然后在同一 shell 中重新运行 acr-doctor。';

export const upgradeCli =
	'升级 Azure CLI。如果 Azure CLI 无法自行升级，请用安装时使用的工具升级（apt、dnf、brew、pip）。';

export const unableToRun = {
	short: '{program} 无法运行 ({error})',
	summary: '{program} 在 PATH 中，但无法运行 ({error})。',
} as const;

export const versionTimedOut = {
	short: '{program} 响应超时',
	summary: '查询 {program} 的版本超时。',
} as const;

export const versionKilled = {
	short: '{program} 被终止',
	summary: '{program} 在返回版本之前被终止。',
} as const;

export const versionRefused = {
	short: '{program} 失败（退出代码 {exitCode}）',
	summary: [
		'{program} 无法返回版本（退出代码 {exitCode}）：{reason}',
		'{program} 无法返回版本（退出代码 {exitCode}）。',
	],
} as const;

export const versionUnreadable = {
	short: '{program} 没有返回版本',
	summary: ['{program} 的输出不是版本，而是：{output}', '{program} 没有返回版本。'],
} as const;

export const killers = '程序可能被安全软件终止，也可能是本机内存不足。';

export const rightsOrInterpreter = '文件可能没有执行权限，也可能是缺少解释器的脚本。';

export const runYourself = '在 shell 中运行该命令，查看输出的消息。';
