import type {azureCli as check} from './azure-cli.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	killers,
	runYourself,
	thenStartAgain,
	unableToRun,
	upgradeCli,
	versionKilled,
	versionTimedOut,
} from '../zh-hans.ts';
import {errorLineLabels} from '../../containers/zh-hans.ts';
import {azureCliProblems} from '../azure-cli-problem/zh-hans.ts';

const notNeeded = '只有用 Azure CLI 登录时，acr-doctor 才需要 Azure CLI；此时，“Azure 登录”检查会报告问题。';

const reinstall = '重新安装 Azure CLI：https://aka.ms/azure-cli';

const removeExtension = '删除该扩展。';

export const azureCli: WordsFor<typeof check> = {
	title: 'Azure CLI',
	labels: {
		...errorLineLabels,
		programs: 'PATH 中的 az',
		installer: '安装方式',
		dockerCommand: 'DOCKER_COMMAND',
		pythonVariable: 'Python 变量',
		extensions: '扩展',
		metadataPath: '版本来源',
		signInAttempt: '登录时的 Azure CLI',
	},
	findings: {
		ready: {short: '{version}', summary: 'Azure CLI 的版本为 {version}。'},
		'not-run': {
			short: '{version}（未运行 az）',
			summary: 'Azure CLI 的版本为 {version}（从文件读取，未运行 az）。',
		},
		'ran-in-sign-in': {
			short: '{version}（登录时运行了 az）',
			summary: 'Azure CLI 的版本为 {version}（从文件读取，登录时运行了 az）。',
		},
		'not-installed': {
			short: '未安装（可选）',
			summary: '未安装 Azure CLI；acr-doctor 不需要 Azure CLI 也能运行。',
			meaning: `${notNeeded}许多解决方法是 az 命令。`,
			fixes: {install: '要运行这些命令，请安装 Azure CLI：https://aka.ms/azure-cli'},
		},
		'cannot-run': {
			...unableToRun,
			meaning: `Azure CLI 是 Python 脚本。升级 Python 后，原来的解释器可能不再存在。${notNeeded}`,
			fixes: {
				makeExecutable: 'PATH 中的该文件没有执行权限。请找到该文件，并让所有用户都能执行它。',
				reinstall,
			},
		},
		'timed-out': {
			...versionTimedOut,
			meaning: `查询版本通常只需一秒，也不需要连接服务器。${notNeeded}`,
			fixes: {runAzVersion: runYourself},
		},
		killed: {
			...versionKilled,
			meaning: `${killers}${notNeeded}`,
			fixes: {runAzVersion: runYourself},
		},
		broken: {
			short: '{program} 失败',
			summary: ['{program} 失败：{reason}', '{program} 失败，退出代码为 {exitCode}。'],
			meaning: `az version 只输出版本，因此所有 az 命令可能都会以同样的方式失败。${notNeeded}`,
			fixes: {
				runAzVersion: runYourself,
				findAz: '查看 az 是哪个程序。包装脚本会输出它所启动的程序的错误。',
			},
		},
		'failed-in-sign-in': {
			short: '{program} 在登录时失败',
			summary: [
				'{program} {version} 在 Azure 登录时失败：{reason}',
				'{program} {version} 在 Azure 登录时失败。',
			],
			meaning: `版本是从 Azure CLI 的文件读取的，因此 Azure CLI 在登录时才首次运行。${notNeeded}`,
			fixes: {runAzVersion: runYourself},
		},
		'version-unreadable': {
			short: '{program} 没有返回版本',
			summary: '{program} 没有返回 Azure CLI 的版本。',
			meaning: `PATH 中的 az 可能是另一个程序。${notNeeded}`,
			fixes: {runAzVersion: runYourself},
		},
		...azureCliProblems(notNeeded),
		'other-version-on-path': {
			short: '使用的是 {usedVersion}，不是 {otherVersion}',
			summary:
				'PATH 中有两个版本的 az：使用的是 {usedAz} ({usedVersion})，未使用 {otherAz} ({otherVersion})。',
			meaning: '始终使用 PATH 中的第一个 az。升级另一个 az 不起作用，而且两者共用设置和登录信息。',
			fixes: {
				removeOne: '卸载不需要的 az。',
				reorderPath: '也可以将要使用的 az 的文件夹放在 PATH 的最前面。',
			},
		},
		'health-check-crashes': {
			short: 'az acr check-health 会崩溃',
			summary: '在 Azure CLI {version} 中，az acr check-health 会崩溃。',
			meaning: '该命令因错误而终止：{crash}。崩溃与注册表无关，{fixedIn} 已解决此问题。',
			fixes: {
				upgrade: upgradeCli,
				useCloudShell: '或在 Azure Cloud Shell（自带较新的 az）中运行该命令：https://shell.azure.com',
			},
		},
		'health-check-crashes-without-registry': {
			short: 'check-health 可能崩溃',
			summary: '在 Azure CLI {version} 中，如果找不到注册表，az acr check-health 会崩溃。',
			meaning: '此时该命令因错误而终止：{crash}。该命令只在所选订阅中查找。{fixedIn} 已解决此问题。',
			fixes: {upgrade: upgradeCli, selectSubscription: '或选择注册表所在的订阅。'},
		},
		'acrabac-extension-conflict': {
			short: 'acrabac 与 az acr 冲突',
			summary: '扩展 acrabac 与 Azure CLI {version} 的 az acr 冲突。',
			meaning: '该扩展属于存储库权限的预览版。从 2.73 起，Azure CLI 已内置这些命令，两者冲突。',
			fixes: {removeExtension},
		},
		'acrregionalendpoint-extension-conflict': {
			short: 'acrregionalendpoint 与 az acr 冲突',
			summary: '扩展 acrregionalendpoint 与 Azure CLI {version} 的 az acr 冲突。',
			meaning: '该扩展属于区域终结点的预览版。从 2.86 起，Azure CLI 已内置这些命令，两者冲突。',
			fixes: {removeExtension},
		},
		'audience-not-configurable': {
			short: 'az acr login 在此云中可能失败',
			summary: '在 Azure CLI {version} 中，az acr login 只支持一种受众，而此云可能没有该受众。',
			meaning:
				'从 2.82 起，az acr login 请求以注册表为受众的令牌，更早的版本请求以 Azure 资源管理器为受众的令牌。Azure 以外的云（例如 Azure Local）可能没有注册表受众。从 2.87 起，可以配置受众。',
			fixes: {upgrade: upgradeCli, chooseAudience: '升级后，设置受众。'},
		},
		'docker-command-ignored': {
			short: 'az acr login 只运行 docker',
			summary: '在 Azure CLI {version} 中，az acr login 忽略 DOCKER_COMMAND，只运行 docker。',
			meaning: 'DOCKER_COMMAND 设置为 {dockerCommand}，但 az acr login 从 2.59 起才支持该变量。',
			fixes: {
				upgrade: upgradeCli,
				signInWithToken: '也可以用此命令获取令牌，再用客户端登录。',
				unsetDockerCommand: `也可以取消设置该变量${thenStartAgain}`,
			},
		},
	},
};
