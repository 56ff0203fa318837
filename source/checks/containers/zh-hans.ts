export const useTokenWithoutClient = {
	printToken: '或者不在本机使用客户端：输出一个令牌，可供其他任何客户端使用。',
} as const;

export const allowMoreTime = {allowMoreTime: '延长每项检查的时限。'} as const;

export const assignIds = {
	assignIdRange: '给该用户分配一段 id；不能与 /etc/subuid 或 /etc/subgid 中已有的范围重叠。',
	applyIdRange: '然后让 Podman 采用新的设置。',
} as const;

export const waitForAnswer = '查看守护程序最终是否响应（按 Ctrl-C 结束）。';

export const clientMessage = ['{clientName} 报告：{reason}', '{clientName} 没有提供更多信息。'] as const;

export const withClientMessage = (text: string): readonly string[] => [`${text}错误消息：{reason}`, text];

export const readFullOutput = '手动运行客户端，查看完整的输出。';
