import type {loginServer as check} from './login-server.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const fromSuffix = '{host} (推測)';

export const loginServer: WordsFor<typeof check> = {
	title: 'ログイン サーバー',
	column: 'ホスト',
	labels: {
		hostCloud: 'ホストのクラウド',
		assumedHost: '最初に推測したホスト',
		source: '決定方法',
		resourceFinding: 'Azure での検索結果',
	},
	terms: {
		source: {
			given: '入力された名前',
			resource: 'Azure 上のリソース',
			suffix: 'クラウドのサフィックス',
			none: 'なし',
		},
	},
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		corrected: {
			short: '{host} (Azure で確認)',
			summary: '{host} (Azure で確認。最初のチェックでは {assumedHost} を使用)',
		},
		'by-suffix': {
			short: fromSuffix,
			summary: '{host} ({cloud} のサフィックスから推測)',
		},
		'by-suffix-not-visible': {
			short: fromSuffix,
			summary: '{host} ({cloud} のサフィックスから推測。この ID では Azure 上のレジストリを表示できません)',
		},
		'by-suffix-name-free': {
			short: fromSuffix,
			summary: '{host} ({cloud} のサフィックスから推測。Azure にこの名前のレジストリはありません)',
		},
		'by-suffix-several': {
			short: fromSuffix,
			summary: '{host} ({cloud} のサフィックスから推測。同じ名前のレジストリが複数あります)',
		},
		'by-suffix-no-answer': {
			short: fromSuffix,
			summary:
				'{host} ({cloud} のサフィックスから推測。Azure での検索ではログイン サーバーが返されませんでした)',
		},
		'unknown-cloud': {
			short: '{host} (クラウド不明)',
			summary: '{host} (既知のどのクラウドにもないホスト)',
		},
		'wrong-cloud': {
			short: 'クラウドの指定が不一致',
			summary: '{host} は {hostCloud} にありますが、選択されているクラウドは {cloud} です。',
			meaning:
				'レジストリとサインインは、クラウドごとに異なります。{cloud} のトークンでは、{hostCloud} のレジストリにアクセスできません。',
			fixes: {
				useRegistryCloud: 'レジストリがあるクラウドを指定してチェックしてください。',
				switchAzureCliCloud: 'Azure CLI も、レジストリがあるクラウドに切り替えてください。',
			},
		},
		'cloud-without-registries': {
			short: 'クラウドのサフィックスなし',
			summary:
				'{cloud} にレジストリのサフィックスがないため、名前 {registry} のログイン サーバーを決められません。',
			meaning:
				'ログイン サーバーは、レジストリ名とクラウドのサフィックスからなります。このクラウドはサフィックスなしで登録されています。',
			fixes: {
				useLoginServer: '名前の代わりに、完全なログイン サーバーを指定してください。',
				listClouds: 'Azure CLI に登録されているクラウドの一覧を表示してください。',
			},
		},
	},
};
