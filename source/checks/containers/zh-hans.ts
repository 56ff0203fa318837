export const useTokenWithoutClient = {
	printToken: '也可以不使用本机的客户端登录：输出一个令牌，供其他客户端使用。',
} as const;

export const allowMoreTime = {allowMoreTime: '延长每项检查的时限。'} as const;

export const correctClock = {
	compareClock: '将本机的时钟与准确的时钟比较。',
	setClockInWsl: '将 WSL 的时钟设置为 Windows 的时间。',
} as const;

export const assignIds = {
	assignIdRange: '为当前用户分配一段 ID，不能与 /etc/subuid 或 /etc/subgid 中的其他范围重叠。',
	applyIdRange: '然后让 Podman 应用更改。正在运行的容器会停止。',
} as const;

export const waitForAnswer = '查看守护程序最终是否响应（按 Ctrl-C 停止命令）。';

export const clientMessage = [
	'{clientName} 的错误消息：{reason}',
	'{clientName} 没有报告详细信息。',
] as const;

export const withClientMessage = (text: string): readonly string[] => [`${text}错误消息：{reason}`, text];

export const readFullOutput = '在 shell 中运行客户端，查看完整的输出。';

export const errorLineLabels = {
	action: '操作',
	cacheRule: '缓存规则',
	cause: '原因',
	clientAddress: '注册表看到的地址',
	entraCode: 'Entra 代码',
	errorLine: '错误的组成',
	extension: '扩展',
	line: '行',
	module: 'Python 模块',
	output: '远程主机的输出',
	helper: '凭据帮助程序',
	mirrors: '先失败的镜像站点',
	path: '路径',
	reportedBy: '报告者',
	subject: '对象',
	warnings: '警告',
} as const;

export const storageNotWritable = {
	short: '无法写入存放映像的文件夹',
	summary: '{clientName} 无法写入存放映像的文件夹。',
	meaning: clientMessage,
	fixes: {
		checkOwner: '查看该文件夹的所有者。使用 sudo 后，文件夹可能归 root 所有。',
		readKernelLog: '如果磁盘变为只读，请查看内核日志了解原因。',
	},
} as const;

export const settingLabels = {
	allowed: '允许的值',
	line: '行',
	mode: '权限',
	otherLine: '选项所在行',
	otherPath: '选项所在文件',
	owner: '所有者',
	setting: '设置',
	value: '值',
} as const;

export const restartDocker = (text: string) => ({
	restartDocker: text,
	restartUserDocker: text,
	restartSnap: text,
});

export const dockerInstallations = {
	'system-service': '系统服务',
	'user-service': '当前用户的服务',
	snap: 'snap',
	desktop: '本机的 Docker Desktop',
	elsewhere: '在虚拟机或其他计算机上',
};
