import type {ChangeWords} from '../../describe/change-words.ts';

export const changes: ChangeWords = {
	was: {
		healthy: '{age}前正常',
		warned: '{age}前有警告',
		incomplete: '{age}前检查不完整',
		failed: '{age}前有失败',
	},
	address: '地址原为 {before}，现为 {after}',
	loginServer: '登录服务器原为 {before}，现为 {after}',
	failing: '新增失败：{titles}',
	fixed: '已恢复：{titles}',
	failingDifferently: '失败原因有变：{titles}',
	joined: '{first}；{rest}',
};
