import type {loginServer as check} from './login-server.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

export const loginServer: WordsFor<typeof check> = {
	title: 'ログイン サーバー',
	labels: {
		hostCloud: 'ホストのクラウド',
		assumedHost: 'チェック開始時のホスト',
		source: '決定方法',
		resourceFinding: 'Azure で不明な理由',
	},
	terms: {
		source: {
			given: '指定された名前',
			resource: 'Azure 上のリソース',
			suffix: 'クラウドのサフィックス',
			none: '決定できず',
		},
	},
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		corrected: {summary: '{host} (Azure で確認。最初のチェック先は {assumedHost})'},
		'by-suffix': {summary: '{host} ({cloud} のサフィックスから)'},
		'by-suffix-not-visible': {
			summary: '{host} (この ID には見えません。{cloud} のサフィックスから)',
		},
		'by-suffix-name-free': {
			summary: '{host} (Azure に同名なし。{cloud} のサフィックスから)',
		},
		'by-suffix-several': {
			summary: '{host} (同名が複数あり。{cloud} のサフィックスから)',
		},
		'by-suffix-no-answer': {
			summary: '{host} (Azure で未確認。{cloud} のサフィックスから)',
		},
		'unknown-cloud': {summary: '{host} (既知のクラウドのレジストリではありません)'},
		'wrong-cloud': {
			summary: 'クラウドが違います: {host} は {hostCloud} のものですが、{cloud} が選択されています。',
			meaning:
				'レジストリもサインイン先も、クラウドごとに異なります。{cloud} のトークンで {hostCloud} のレジストリは使えません。',
			fixes: {
				useRegistryCloud: 'レジストリのあるクラウドを指定してチェックしてください。',
				switchAzureCliCloud: 'Azure CLI もそのクラウドに切り替えてください。',
			},
		},
		'cloud-without-registries': {
			summary: '{registry} の接続先が不明です: {cloud} にレジストリのサフィックスがありません。',
			meaning:
				'名前だけを指定すると、クラウドのサフィックスを付けてログイン サーバーとします。このクラウドはサフィックスなしで登録されています。',
			fixes: {
				useLoginServer: '名前の代わりに、ログイン サーバーを完全な形で指定してください。',
				listClouds: 'az に登録されているクラウドを確認してください。',
			},
		},
	},
};
