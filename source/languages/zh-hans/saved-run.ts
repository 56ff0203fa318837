import type {Like} from '../../describe/language-pack.ts';
import type {savedRun as english} from '../en/saved-run.ts';

export const savedRun: Like<typeof english> = {
	folder: '{file} 是文件夹。请指定一个文件来保存运行结果。',
	notWritable: '无法将运行结果保存到 {file} ({code})。请换一个文件。',
	written: '运行结果已保存到 {file}。在任何机器上都可查看：{command}',
	writtenUnfinished: '运行提前结束，此前得到的结果已保存到 {file}。',
	saveFailed: '未能将运行结果保存到 {file} ({code})。',
	noFile: '请指定保存的运行结果文件：acr-doctor report run.json',
	noInput: '没有可读取的输入。请用管道传入保存的运行结果，或指定文件。',
	notFound: '找不到文件 {file}。',
	isFolder: '{file} 是文件夹。请指定保存的运行结果文件。',
	unreadable: '无法读取 {file} ({code})。',
	tooLarge: '{file} 过大，不会是保存的运行结果。',
	problem: {
		'no-json': '{file} 不是保存的运行结果：它不是 JSON，或者内容不全。',
		foreign: '{file} 不是 acr-doctor 保存的运行结果。',
		newer: '{file} 由更高版本的 acr-doctor 保存。请更新本机的 acr-doctor。',
		'internal-error': '{file} 记录的是 acr-doctor 自身的故障，不含运行结果。',
		broken: '无法识别 {file}：它被改动过，或由很旧的 acr-doctor 保存。',
	},
};
