import type {OutcomeWords} from '../../describe/describe.ts';

export const outcomes: OutcomeWords = {
	blocked: '已跳过：需要先通过“{need}”。',
	canceled: '已跳过：运行提前结束。',
	excluded: '已跳过：本次运行不包括此项。',
	internalError: '检查本身出错：{reason}',
	internalErrorMeaning:
		'这并不说明注册表有问题。请重试；如果仍然如此，则是 acr-doctor 的缺陷，请报告给我们。',
	listPattern: '{first}、{second}',
	labelPattern: '{label}：{value}',
	clausePattern: '{first}；{second}',
	unknown: '{finding}（此版本的 acr-doctor 无法识别）',
	unknownFix: '请更新 acr-doctor：新版本会说明它的含义和应对办法。',
};
