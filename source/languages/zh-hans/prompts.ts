import type {Like} from '../../describe/language-pack.ts';
import type {prompts as english} from '../en/prompts.ts';

export const prompts: Like<typeof english> = {
	title: '接下来要做什么？',
	retryFailed: '重试失败的检查',
	retryAll: '重试所有检查',
	show: '显示问题及其解决方法',
	runFix: '执行解决方法的命令',
	copy: '复制解决方法的命令',
	save: '将运行结果保存到文件',
	registries: '检查其他注册表',
	back: '返回',
	quit: '退出',
	whichProblem: '要显示哪个问题？',
	whichFix: '要执行哪个解决方法？',
	confirm: '执行',
	whichCommand: '要复制哪条命令？',
	number: '编号：',
	numberOrRegistry: '编号、注册表或映像：',
	notAChoice: '{answer} 不在选项中。请输入 1 到 {count} 之间的编号，或按回车再次列出选项。',
	copied: '已复制：',
	sent: '已发送到终端的剪贴板（终端不支持时不会复制）：',
	off: '未能复制命令：',
};
