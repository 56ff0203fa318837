import type {loginFindings} from './login-findings.ts';
import {correctMistake, malformed} from './zh-hans-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

export const openFile = {
	takeOwnership: '使用 sudo 后，文件可能归 root 所有。请将所有者改为当前用户。',
	allowReading: '允许当前用户读取和写入该文件。',
	useOwnFolder: '文件夹 {path} 属于其他用户。更正 HOME 或 DOCKER_CONFIG，或者以该用户运行客户端。',
	removeFolder: '容器挂载不存在的文件时，会创建这样的文件夹。请删除该文件夹。',
} as const;

const signInAgain = {signInAgain: '也可以移走该文件并重新登录。'} as const;

const removeHelper = {
	removeHelper: '也可以从 {path} 中删除 {setting}，再重新登录。此后，凭据会以未加密的形式保存在该文件中。',
} as const;

export const loginWords: WordsFor<{readonly findings: typeof loginFindings}>['findings'] = {
	'login-file-unreadable': {
		short: '无法读取凭据文件',
		summary: [
			'{folderPath} 不是文件，因此客户端无法读取凭据。',
			'当前用户没有读取 {path} 的权限（所有者 {owner}，模式 {mode}）。',
			'无法读取 {path} ({error})。',
		],
		meaning: '{clientName} 将凭据和设置保存在该文件中。如果无法读取该文件，则在未登录的状态下拉取。',
		fixes: {...openFile, ...signInAgain},
	},
	'login-file-malformed': {
		short: '凭据文件的格式不正确',
		summary: malformed,
		meaning: '{clientName} 将凭据和设置保存在该文件中。只要有一行格式不正确，{clientName} 就会忽略凭据。',
		fixes: {
			...correctMistake,
			correctLine: '更正该行的 JSON。',
			...signInAgain,
		},
	},
	'helper-missing': {
		short: '缺少凭据帮助程序',
		summary: [
			'{path} 的第 {line} 行指定了凭据帮助程序 {helper}，但未安装 docker-credential-{helper}。',
			'{path} 指定了凭据帮助程序 {helper}，但未安装 docker-credential-{helper}。',
		],
		meaning:
			'{clientName} 从帮助程序获取凭据。如果没有帮助程序，{clientName} 会在未登录的状态下拉取，或使用旧凭据，而且往往没有任何消息。',
		fixes: {
			correctName: '将 {setting} 改为 {helperName}：值只是程序名称中 docker-credential- 之后的部分。',
			installHelper: '将 docker-credential-{helper} 安装到 PATH 中的文件夹。',
			checkPath: '如果已安装该帮助程序，请将其文件夹加入当前 shell 的 PATH。',
			switchOnIntegration:
				'desktop.exe 是 Docker Desktop 的帮助程序：启用 Docker Desktop 的 WSL 集成，然后在 Windows 中关闭 WSL，再启动 WSL。关闭 WSL 会停止所有发行版。',
			removeAcrHelper:
				'帮助程序 {helper} 已不再维护，也没有替代程序：请从 {path} 中删除 {setting}，再重新登录。',
			...removeHelper,
		},
	},
	'helper-failed': {
		short: '凭据帮助程序出错',
		summary: [
			'凭据帮助程序 {helper} 由 {path} 的第 {line} 行指定，但无法列出凭据 ({error})。',
			'凭据帮助程序 {helper} 由 {path} 指定，但无法列出凭据 ({error})。',
		],
		meaning: '保存凭据的帮助程序已锁定、未设置或已损坏。此时，{clientName} 在未登录的状态下拉取。',
		fixes: {
			listLogins: '运行该帮助程序并查看其消息。输出中没有密码。',
			unlockKeychain: '解锁保存凭据的钥匙串或密钥环。',
			setUpPass: '先为 pass 设置密钥。',
			...removeHelper,
		},
	},
	'login-ignored': {
		short: '已保存的凭据被忽略',
		summary:
			'{path} 中有 {host} 的凭据，但 {clientName} 会忽略该凭据，因为已设置凭据帮助程序 {helper}，而帮助程序中没有 {host} 的凭据。',
		meaning: '该凭据是在设置帮助程序之前保存的。{clientName} 在未登录的状态下从 {host} 拉取。',
		fixes: {signInAgain: '重新登录，使帮助程序保存凭据。'},
	},
	'helper-unmaintained': {
		short: '帮助程序已不再维护',
		summary: '{path} 指定了已不再维护的凭据帮助程序 {helper}。',
		meaning: '该帮助程序从 Azure CLI 获取令牌，但当前版本的 Azure CLI 已不支持所用的方式。凭据不会更新。',
		fixes: {removeHelper: '从 {path} 中删除 {setting}。', signInAgain: '然后用 Azure CLI 登录。'},
	},
};
