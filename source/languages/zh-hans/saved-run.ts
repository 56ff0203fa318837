import type {Like} from '../../describe/language-pack.ts';
import type {savedRun as english} from '../en/saved-run.ts';

export const savedRun: Like<typeof english> = {
	folder: '{file} 是文件夹。请指定用于保存运行结果的文件。',
	notWritable: '无法将运行结果保存到 {file} ({code})。请指定其他文件。',
	written: '运行结果已保存到 {file}。在任何计算机上都可以查看：{command}',
	writtenUnfinished: '运行提前停止。停止前的结果已保存到 {file}。',
	saveFailed: '无法将运行结果保存到 {file} ({code})。',
	noFile: '请指定已保存的运行结果文件，例如：acr-doctor report run.json',
	noInput: '标准输入为空。请用管道传入已保存的运行结果，或指定文件。',
	notFound: '{file} 不存在。',
	isFolder: '{file} 是文件夹。请指定已保存的运行结果文件。',
	unreadable: '无法读取 {file} ({code})。',
	tooLarge: '{file} 过大，不可能是已保存的运行结果。',
	problem: {
		'no-json': '{file} 不是已保存的运行结果：该文件不是 JSON，或内容不完整。',
		foreign: '{file} 不是 acr-doctor 保存的运行结果。',
		newer: '{file} 由更高版本的 acr-doctor 保存。请更新本机的 acr-doctor。',
		'internal-error': '{file} 是 acr-doctor 的崩溃报告，不是已保存的运行结果。',
		broken: '无法读取 {file}：该文件被修改过，或由很旧的 acr-doctor 保存。',
	},
};
