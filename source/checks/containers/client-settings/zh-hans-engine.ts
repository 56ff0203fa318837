import {restartDocker} from '../zh-hans.ts';
import type {engineSettingsFindings} from './engine-settings-findings.ts';
import {correctMistake, malformed} from './zh-hans-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {openFile} from './zh-hans-login.ts';

const useDefaultContext = {
	useDefaultContext: '也可以切换到默认上下文。',
	unsetDockerContext: `也可以取消设置 DOCKER_CONTEXT${thenStartAgain}`,
} as const;

const restartEngine = {
	...restartDocker('然后重启 Docker。正在运行的容器会停止。'),
	restartDesktop: '然后重启 Docker Desktop。',
} as const;

export const engineWords: WordsFor<{readonly findings: typeof engineSettingsFindings}>['findings'] = {
	'context-missing': {
		short: '上下文 {context} 不存在',
		summary: [
			'{path} 的第 {line} 行选择的 docker 上下文 {context} 不存在。',
			'{setting} 选择的 docker 上下文 {context} 不存在。',
		],
		meaning: '缺少所选的上下文时，docker 不会连接任何守护程序，因此所有拉取都会失败。',
		fixes: {listContexts: '列出上下文，带星号的是当前上下文。', ...useDefaultContext},
	},
	'context-unusable': {
		short: '无法使用 docker 上下文',
		summary: [
			'所选 docker 上下文的文件 {path} 的第 {line} 行格式不正确。',
			'当前用户没有读取 {path} 的权限（所有者 {owner}，模式 {mode}）。',
			'无法读取所选 docker 上下文的文件 {path} ({error})。',
		],
		meaning: '缺少所选的上下文时，docker 不会连接任何守护程序，因此所有拉取都会失败。',
		fixes: {
			...openFile,
			...correctMistake,
			recreateContext: '删除该上下文，再重新创建。',
			...useDefaultContext,
		},
	},
	'engine-settings-malformed': {
		short: 'daemon.json 的格式不正确',
		summary: [...malformed.slice(0, 3), '{path} 的格式不正确，或者不是文件。'],
		meaning: '守护程序无法用这样的文件启动。正在运行的守护程序会沿用原有的设置，直到下次重启。',
		fixes: {
			...correctMistake,
			correctLine: '更正该行的 JSON。',
			moveFile: '或者移走该文件以使用默认设置。',
			validate: '在不启动守护程序的情况下检查该文件（Docker 23 或更高版本）。',
			...restartEngine,
		},
	},
	'engine-settings-conflict': {
		short: 'daemon.json 与启动选项冲突',
		summary: [
			'{path} 第 {line} 行的 {setting} 与 {otherPath} 第 {otherLine} 行的选项冲突。',
			'{path} 中的 {setting} 与 {otherPath} 第 {otherLine} 行的选项冲突。',
		],
		meaning: '如果某个设置既在 daemon.json 中，又是守护程序服务的启动选项，守护程序就无法启动。',
		fixes: {
			removeSetting: '从 daemon.json 中删除该设置，或者覆盖 ExecStart 以去掉该选项。',
			editService: '要覆盖 ExecStart，请依次写入 [Service]、空的 ExecStart= 行和新的 ExecStart= 行。',
			...restartEngine,
		},
	},
	'client-certificate-incomplete': {
		short: '客户端证书的文件不完整',
		summary: '文件夹 {folder} 中有 {file}，但没有 {missingFile}。',
		meaning:
			'{clientName} 会拒绝从 {host} 进行的所有拉取，并报告“{clientError}”。证书颁发机构的证书使用扩展名 .crt。',
		fixes: {
			addFile: '将 {missingFile} 放入该文件夹。',
			renameFile: '如果 {file} 是证书颁发机构的证书，请将扩展名改为 .crt。',
			removeFile: '如果注册表不要求客户端证书，请删除该文件。Azure 容器注册表不要求客户端证书。',
		},
	},
	'insecure-registry': {
		short: '已禁用对注册表的验证',
		summary: [
			'{path} 的第 {line} 行禁用了对 {insecure} 的验证 (insecure-registries)。',
			'{path} 禁用了对 {insecure} 的验证 (insecure-registries)。',
		],
		meaning: '守护程序接受该注册表的任何证书，还会退回到 HTTP。网络上的其他人可以读取凭据并替换映像。',
		fixes: {removeEntry: '删除该条目。所有客户端都信任 Azure 容器注册表的证书。', ...restartEngine},
	},
	'proxy-overridden': {
		short: '守护程序设置了两个代理',
		summary: '{path} 第 {line} 行的 {setting} 不起作用，因为 {otherPath} 设置了另一个代理。',
		meaning: 'daemon.json 中的代理会覆盖服务的变量。',
		fixes: {
			removeProxy: '保留正确的值，删除另一个值。',
			reloadUnits: '更改服务后，请重新加载服务的单元文件。',
			...restartEngine,
		},
	},
	'ca-file-not-pem': {
		short: 'CA 文件不是 PEM 格式',
		summary: '文件夹 {folder} 中的 {file} 不包含 PEM 格式的证书。',
		meaning: '守护程序会忽略该文件，且不输出任何消息，因此在连接 {host} 时不信任该证书颁发机构。',
		fixes: {convertFile: '将证书转换为 PEM 格式。PEM 文件包含 -----BEGIN CERTIFICATE----- 这一行。'},
	},
	'context-overridden': {
		short: 'DOCKER_HOST 覆盖了上下文',
		summary: 'DOCKER_HOST 指定了 {endpoint} 上的守护程序，因此不使用 docker 上下文 {context}。',
		meaning: '只要设置了 DOCKER_HOST，docker context use 就不起作用。',
		fixes: {
			unsetDockerHost: `要使用该上下文，请取消设置 DOCKER_HOST${thenStartAgain}`,
			useDefaultContext: '要继续使用该守护程序，请切换到默认上下文。',
		},
	},
};
