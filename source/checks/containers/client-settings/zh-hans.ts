import type {clientSettings as check} from './client-settings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {dockerInstallations, settingLabels} from '../zh-hans.ts';
import {engineWords} from './zh-hans-engine.ts';
import {loginWords} from './zh-hans-login.ts';
import {mistakeWords} from './zh-hans-mistakes.ts';
import {registryFindings, registryLabels, registryTerms} from './zh-hans-registry.ts';

export const clientSettings: WordsFor<typeof check> = {
	title: '客户端设置',
	labels: {
		...settingLabels,
		...registryLabels,
		certificates: '注册表的证书',
		conflicts: '互相冲突的设置',
		dns: '容器的 DNS 服务器',
		docker: 'Docker 设置',
		endpoint: '守护程序的地址',
		engine: '守护程序的运行方式',
		engineProxies: '守护程序的代理',
		file: '文件',
		files: '设置文件',
		hasAuthVariable: '已设置 DOCKER_AUTH_CONFIG',
		hasClientProxies: 'config.json 中的代理',
		hasHttpHeaders: 'config.json 中的标头',
		helper: '凭据帮助程序',
		helpers: '凭据帮助程序',
		ignoredKeys: '被忽略的 credHelpers 键',
		isAssignmentIgnored: '赋值被忽略',
		misreadVariables: 'systemd 会更改的代理',
		specifier: '说明符',
		ignoredLogins: '被忽略的凭据',
		insecureRegistries: '已禁用验证的注册表',
		isMissing: '不存在',
		missingConfigFolder: '不存在的 DOCKER_CONFIG 文件夹',
		misnamedSettings: '使用选项名称的设置',
		rightName: '正确的名称',
		mirrors: 'Docker Hub 的镜像站点',
		names: '文件名',
		overriddenBy: '被此文件覆盖',
		overriddenContext: '未使用的上下文',
		path: '路径',
		role: '内容',
		selectedContext: '所选的上下文',
		state: '状态',
	},
	terms: {
		...registryTerms,
		engine: dockerInstallations,
		problem: {
			...registryTerms.problem,
			'key-missing': '缺少密钥',
			'certificate-missing': '缺少证书',
			'not-pem': '不是 PEM',
		},
	},
	findings: {
		'settings-read': {
			short: '未发现问题',
			summary: [
				'设置文件没有问题：{files}。未读取 {engineElsewhere} 上守护程序的设置。',
				'设置文件没有问题：{files}。',
			],
		},
		'settings-partly-read': {
			short: '部分文件未读取',
			summary: [
				'设置文件没有问题：{files}。当前用户没有读取 {closedFiles} 的权限。',
				'当前用户没有读取 {closedFiles} 的权限。',
			],
		},
		'no-settings-files': {
			short: '没有设置文件',
			summary: [
				'没有设置文件，因此 {clientName} 使用默认值。未读取 {engineElsewhere} 上守护程序的设置。',
				'没有设置文件，因此 {clientName} 使用默认值。',
			],
		},
		'settings-in-windows': {
			short: '设置位于 Windows 中',
			summary: 'docker.exe 读取 Windows 中的设置，因此 acr-doctor 未读取这些设置。',
			meaning: '此 WSL 发行版中的设置文件对 docker.exe 不起作用。',
			fixes: {runInWindows: '要检查这些设置，请在 Windows 中运行 acr-doctor。'},
		},
		...loginWords,
		...mistakeWords,
		...engineWords,
		...registryFindings,
	},
};
