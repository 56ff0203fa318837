import type {OutcomeWords} from '../../describe/describe.ts';

export const outcomes: OutcomeWords = {
	blocked: '需要先通过“{need}”',
	replaced: '不需要：能否拉取由“{check}”检查决定。',
	replacedShort: '此次拉取不需要',
	canceled: '此项检查开始前，运行已停止',
	excluded: '本次运行不包括此项检查',
	internalError: '此项检查发生内部错误：{reason}',
	internalErrorMeaning:
		'该错误不代表注册表有问题。请重试此项检查。如果错误仍然存在，请作为 acr-doctor 的 bug 报告。',
	listPattern: '{first}、{second}',
	labelPattern: '{label}：{value}',
	clausePattern: '{first}；{second}',
	unknown: '未知的结果：{finding}。',
	unknownFix: '更新 acr-doctor。新版本会说明此结果及其解决方法。',
};
