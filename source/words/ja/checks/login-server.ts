import type {loginServer as check} from '../../../checks/login-server.ts';
import type {WordsFor} from '../../../core/language.ts';

export const loginServer: WordsFor<typeof check> = {
	title: 'ログイン サーバー',
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		'by-suffix': {summary: '{host} ({cloud} のサフィックスから)'},
		'by-suffix-not-seen': {
			summary: '{host} ({cloud} のサフィックスから): この ID には見えません',
		},
		'by-suffix-name-free': {
			summary: '{host} ({cloud} のサフィックスから): Azure に同じ名前はありません',
		},
		'by-suffix-several': {
			summary: '{host} ({cloud} のサフィックスから): 同名のレジストリが複数あります',
		},
		'by-suffix-no-answer': {
			summary: '{host} ({cloud} のサフィックスから): Resource Manager からは不明',
		},
		'foreign-host': {summary: '{host} (既知のクラウドのレジストリではありません)'},
		'wrong-cloud': {
			summary: '{host} は {home} のものですが、{cloud} が選択されています。',
			meaning:
				'レジストリもサインイン先も、クラウドごとに異なります。{cloud} のトークンで {home} のレジストリは使えません。',
			fixes: [
				'--cloud を外すか、レジストリのクラウドを指定してください。',
				'Azure CLI もそのクラウドに切り替えてください。',
			],
		},
		'cloud-without-registries': {
			summary: '{cloud} にレジストリのサフィックスがなく、{registry} の接続先が不明です。',
			meaning:
				'名前だけを指定すると、クラウドのサフィックスを付けてログイン サーバーとします。このクラウドはサフィックスなしで登録されています。',
			fixes: [
				'名前の代わりに、ログイン サーバーを完全な形で指定してください。',
				'az に登録されているクラウドを確認してください。',
			],
		},
	},
};
