import type {dns as check} from './dns.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {anyNameResolves, connectNetworkOrVpn, nameAvailable} from '../../ja.ts';

const askResolver = 'DNS サーバーに直接照会してください。';

export const dns: WordsFor<typeof check> = {
	title: 'DNS 名前解決',
	column: 'DNS',
	labels: {
		cnames: 'CNAME チェーン',
	},
	findings: {
		'public-address': {summary: '{address} (パブリック)'},
		'private-address': {summary: '{address} (プライベート)'},
		'private-link-address': {summary: '{address} (プライベート リンク)'},
		'public-despite-private-link': {
			short: '{address} (パブリック)',
			summary: '{address} (パブリック。ただし、レジストリにプライベート リンクあり)',
		},
		'loopback-address': {summary: '{address} (このマシン自身)'},
		'name-not-found': {
			short: '名前が DNS に存在しない',
			summary: '{loginServer} という名前は DNS にありません (NXDOMAIN)。',
			meaning:
				'名前のスペルが間違っているか、レジストリが削除されたか、別のクラウドにある可能性があります。また、ログイン サーバーの名前にハッシュが付いている場合 (NAME-HASH) や、プライベート DNS ゾーンに名前がない場合もあります。',
			fixes: {
				checkName: nameAvailable,
				showLoginServer: '実際のログイン サーバーを確認してください。',
				listSubscriptions: '他に使えるサブスクリプションの一覧を表示してください。',
				listRegistries: 'それぞれのサブスクリプションでレジストリを探してください。',
				queryResolver: askResolver,
			},
		},
		'private-link-record-missing': {
			short: 'レコードなし: プライベート リンク',
			summary: '{loginServer} が指す {privateLinkName} という名前は、このネットワークの DNS にありません。',
			meaning:
				'レジストリ用のプライベート DNS ゾーンがこのネットワークにリンクされていますが、このレジストリのレコードがありません。パブリック アドレスはゾーンによって隠され、プライベート アドレスも返されません。',
			fixes: {
				listZoneRecords: 'プライベート DNS ゾーンのレコードの一覧を表示してください。',
				createDnsZoneGroup:
					'Azure がレコードを作成するように、プライベート エンドポイントに DNS ゾーン グループを追加してください。',
				unlinkZone: 'または、ゾーンとこのネットワークのリンクを解除してください。',
			},
		},
		'resolver-failed': {
			short: 'DNS の照会に失敗 ({error})',
			summary: '{loginServer} について DNS サーバーに照会できませんでした ({error})。',
			meaning:
				'このマシンがオフラインか、VPN が切断されているか、DNS サーバーに障害が発生している可能性があります。',
			fixes: {connectToNetwork: connectNetworkOrVpn, resolveOtherName: anyNameResolves},
		},
		'resolver-timed-out': {
			short: 'タイムアウト: DNS サーバー',
			summary: '{loginServer} の照会に対し、DNS サーバーが制限時間内に応答しませんでした。',
			meaning:
				'このマシンから DNS サーバーに到達できません。多くの場合、DNS サーバーが、切断中の VPN の中にあります。',
			fixes: {
				connectToVpn: 'VPN に接続するか、このマシンの DNS サーバーの設定を修正してから再試行してください。',
				queryResolver: askResolver,
			},
		},
		'address-unusable': {
			short: '使えないアドレス: {address}',
			summary: '{loginServer} が、接続に使えないアドレス {address} に解決されました。',
			meaning: 'DNS フィルターか、hosts ファイルの行が、この名前をブロックしています。',
			fixes: {
				allowInDnsFilter: '{loginServer} を許可するよう、DNS フィルターの管理者に依頼してください。',
				checkHostsFile:
					'このマシンの hosts ファイルに、ログイン サーバーの名前が書かれていないかどうかを確認してください。',
			},
		},
	},
};
