import type {ChangeWords} from '../../describe/change-words.ts';

export const changes: ChangeWords = {
	was: {
		healthy: '{age}前は正常',
		warned: '{age}前は警告あり',
		incomplete: '{age}前はチェック未完了',
		failed: '{age}前は失敗あり',
	},
	address: 'アドレスは {before} から {after} に変更',
	loginServer: 'ログイン サーバーは {before} から {after} に変更',
	failing: '新たに失敗: {titles}',
	fixed: '解消: {titles}',
	failingDifferently: '別の原因で失敗: {titles}',
	joined: '{first}、{rest}',
};
