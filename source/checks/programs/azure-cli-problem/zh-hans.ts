import {thenStartAgain} from '../zh-hans.ts';

const rename = '也可以重命名该文件。Azure CLI 会创建新文件，但原有的设置和已注册的云会丢失。';

const clearAndSignIn = {
	clearSignIn: '删除 Azure CLI 已保存的登录信息。',
	signInAgain: '然后重新登录。',
};

/** `consequence` is the end of each meaning. */
export const azureCliProblems = (consequence = '') => ({
	'files-not-permitted': {
		short: '没有权限：{file}',
		summary: ['Azure CLI 没有访问 {path} 的权限。', 'Azure CLI 没有访问其文件的权限。'],
		meaning: `每个 az 命令都会读写此文件夹中的文件。通常是因为之前用 sudo 运行过 az，文件的所有者变成了 root。重新登录不能解决问题。${consequence}`,
		fixes: {
			takeOwnership: '将文件夹的所有者改为当前用户。',
			allowWindowsUser: '在文件夹的属性中，授予当前用户“完全控制”权限，并清除“只读”和“隐藏”。',
			chooseFolder: `也可以将 AZURE_CONFIG_DIR 设置为当前用户可以写入的文件夹${thenStartAgain}`,
		},
	},
	'disk-full': {
		short: '磁盘已满，az 失败',
		summary: ['磁盘已满，Azure CLI 无法写入 {path}。', '磁盘已满，Azure CLI 无法写入其文件。'],
		meaning: `每个 az 命令都会在自己的文件夹中写入文件。磁盘已满时，重新登录不能解决问题。${consequence}`,
		fixes: {
			showSpace: '查看剩余空间，然后删除不需要的文件。',
			showFiles: '如果磁盘有剩余空间，查看还能否创建文件（inode）。',
			freeSpace: '释放主文件夹所在磁盘的空间，或者提高当前用户的配额。',
			chooseFolder: `也可以将 AZURE_CONFIG_DIR 设置为另一个磁盘上的文件夹${thenStartAgain}`,
		},
	},
	'files-read-only': {
		short: '只读：{file}',
		summary: [
			'文件系统是只读的，Azure CLI 无法写入 {path}。',
			'文件系统是只读的，Azure CLI 无法写入其文件。',
		],
		meaning: `每个 az 命令都会在自己的文件夹中写入文件。容器的文件系统经常是只读的，损坏的磁盘也会变成只读。${consequence}`,
		fixes: {
			chooseFolder: `将 AZURE_CONFIG_DIR 设置为可以写入的文件夹${thenStartAgain}`,
		},
	},
	'settings-malformed': {
		short: '格式不正确：{file}',
		summary: [
			'Azure CLI 无法读取 {path} 的第 {line} 行。',
			'Azure CLI 无法读取 {path}。',
			'Azure CLI 无法读取自身的某个文件。',
		],
		meaning: `该文件不符合 Azure CLI 要求的格式，因此 az 命令会失败。${consequence}`,
		fixes: {
			correctFile: '更正 {settingsFile}。',
			renameAccountList: '重命名该文件。Azure CLI 会用空列表替换损坏的帐户列表。',
			signInAgain: '然后重新登录。',
			renameFile: rename,
			renameInWindows: rename,
			findFile: '如果不清楚是哪个文件，请查看调试输出。',
		},
	},
	'folder-unusable': {
		short: 'az 无法使用其文件夹',
		summary: ['Azure CLI 无法创建或打开 {path}。', 'Azure CLI 无法创建或打开存放其文件的文件夹。'],
		meaning: `路径的某一部分是文件，或者文件夹不存在且无法创建。Azure CLI 使用 AZURE_CONFIG_DIR 中的文件夹，或者主文件夹中的 .azure。${consequence}`,
		fixes: {
			createFolder: `创建一个文件夹，并将 AZURE_CONFIG_DIR 设置为该文件夹${thenStartAgain}`,
			useHomeFolder: `也可以取消设置该变量，让 Azure CLI 使用主文件夹${thenStartAgain}`,
		},
	},
	'stored-sign-in-damaged': {
		short: '已保存的登录信息已损坏',
		summary: ['Azure CLI 无法读取已保存的登录信息 {file}。', 'Azure CLI 无法读取已保存的登录信息。'],
		meaning: `该文件不完整或被更改过，例如因为 az 在写入该文件时被终止。${consequence}`,
		fixes: {
			...clearAndSignIn,
			deleteFile: '如果该命令也失败，请在 Azure CLI 的文件夹中删除文件 {file}。',
		},
	},
	'stored-sign-in-encrypted': {
		short: '无法解密已保存的登录信息',
		summary: 'Azure CLI 无法解密已保存的登录信息。',
		meaning: `登录信息已加密，只有同一台计算机上的同一用户才能解密。其他用户、服务，或者只是复制了该文件夹的计算机都没有密钥。${consequence}`,
		fixes: {
			useSameUser: '请在同一台计算机上，以登录时的用户运行 az。',
			...clearAndSignIn,
			deleteCache: '如果该命令也失败，请删除文件夹 .azure 中的 msal_token_cache.bin 和 msal_http_cache.bin。',
		},
	},
	'keyring-unavailable': {
		short: '密钥环不可用',
		summary: 'Azure CLI 无法使用保护登录信息的密钥环。',
		meaning: `已启用设置 core.encrypt_token_cache。在 Linux 上，加密需要 libsecret 和已解锁的密钥环。${consequence}`,
		fixes: {
			installLibsecret: '在 Debian 和 Ubuntu 上，安装密钥环所需的软件包。',
			unlockKeyring: '在密钥环已解锁的会话中运行 az。',
			storeWithoutEncryption: '也可以设置为不加密保存登录信息，然后重新登录。',
		},
	},
	'files-in-use': {
		short: '另一个 az 正在使用登录信息',
		summary: [
			'另一个进程正在使用 {file}，Azure CLI 无法锁定该文件。',
			'另一个进程正在使用已保存的登录信息，Azure CLI 无法锁定其文件。',
		],
		meaning: `多个 az 命令同时运行，或者某个 az 命令仍在运行。${consequence}`,
		fixes: {
			waitForOthers: '等待其他 az 命令结束，然后重试。',
			separateFolders: `在并行作业中，为每个作业将 AZURE_CONFIG_DIR 设置为单独的文件夹${thenStartAgain}`,
		},
	},
	'extension-broken': {
		short: ['扩展已损坏：{extension}', 'az 的扩展已损坏'],
		summary: [
			'Azure CLI 的扩展 {extension} 已损坏：{reason}',
			'Azure CLI 的扩展不完整：{reason}',
			'Azure CLI 的扩展已损坏。',
		],
		meaning: `Azure CLI 运行许多命令时都会加载扩展。只要有一个扩展损坏，这些命令就可能全部失败。${consequence}`,
		fixes: {
			updateExtension: '更新该扩展。',
			removeExtension: '也可以删除该扩展。',
			deleteExtensionFolder: '如果这些命令也失败，请删除 .azure/cliextensions 中的文件夹 {extension}。',
			deleteIncompleteFolder: '在 .azure/cliextensions 中，删除不含文件夹 azext_… 的扩展文件夹。',
			ignoreExtensions: `也可以将 AZURE_EXTENSION_DIR 设置为空文件夹，使 Azure CLI 不加载任何扩展${thenStartAgain}`,
		},
	},
	'module-missing': {
		short: ['az 缺少 Python 模块 {module}', 'az 缺少 Python 模块'],
		summary: [
			'Azure CLI 的 Python 没有模块 {module}。',
			'Azure CLI 的 Python 模块缺失或不兼容：{reason}',
			'Azure CLI 的 Python 模块缺失或不兼容。',
		],
		meaning: `通常是因为升级了 Python，或者其他软件包替换了模块。所有模块的版本必须相互匹配，因此只安装此模块通常不能解决问题。${consequence}`,
		fixes: {
			useOtherProgram: '将另一个 az ({otherAz}) 的文件夹放在 PATH 的最前面，或者删除损坏的 az。',
			reinstallDebianPackage: '重新安装 Azure CLI 的软件包。',
			reinstallRpmPackage: '重新安装 Azure CLI 的软件包。',
			reinstallWithHomebrew: '用 Homebrew 重新安装 Azure CLI。',
			reinstallInEnvironment: 'Azure CLI 是用 pip 安装的。请在没有其他软件包的新虚拟环境中重新安装。',
			reinstall: '按照此页面重新安装 Azure CLI：https://aka.ms/azure-cli',
		},
	},
	'python-variable-set': {
		short: 'az 与 {pythonVariable} 冲突',
		summary: 'Azure CLI 无法加载其 Python 模块，而 {pythonVariable} 设置为 {pythonValue}。',
		meaning: `由于该变量，Python 可能加载不属于 Azure CLI 的模块：{reason}${consequence}`,
		fixes: {
			runWithoutVariable: '查看没有该变量时 az 能否运行。',
			unsetVariable: `如果能运行，请取消设置该变量${thenStartAgain}`,
			reinstall: '如果不能运行，请重新安装 Azure CLI：https://aka.ms/azure-cli',
		},
	},
});
